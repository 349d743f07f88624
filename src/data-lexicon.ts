import type { NormalizerData } from './api/types.js';
import { BUNDLED_LEXICON } from './bundled-lexicon.js';

/**
 * The lexicon alone, for `createNormalizer` of `matn/light`: all levels work as with `model: null`.
 *
 * @example
 * const { data } = await import('matn/data/lexicon');
 * createNormalizer({ zwnj: 'affixes' }, data).normalize('می شود'); // 'می\u200cشود'
 */
export const data = BUNDLED_LEXICON as unknown as NormalizerData;
