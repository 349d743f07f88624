import { BUNDLED } from './bundled.js';
import type { NormalizerData } from './types.js';

/**
 * The lexicon and the model, for `createNormalizer` of `matn/light`. Decoded when a text first needs them, and shared with `matn`.
 *
 * @example
 * const { data } = await import('matn/data');
 * createNormalizer({}, data).normalize('میشود'); // 'می\u200cشود'
 */
export const data = BUNDLED as unknown as NormalizerData;
