import type { NormalizerData } from './api/types.js';
import { BUNDLED } from './bundled.js';

/**
 * The lexicon and the model, for `createNormalizer` of `matn/light`. Decoded at the first use, and shared with `matn`.
 *
 * @example
 * const { data } = await import('matn/data');
 * createNormalizer({}, data).normalize('میشود'); // 'می\u200cشود'
 */
export const data = BUNDLED as unknown as NormalizerData;
