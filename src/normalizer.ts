import type { NormalizedText, NormalizeOptions, Normalizer } from './api/types.js';
import { BUNDLED } from './bundled.js';
import { createNormalizerWith } from './normalize/normalize.js';
import { sharedByDefault } from './normalize/shared-by-default.js';

/**
 * Creates a normalizer that reads its options once, for many texts with the same options.
 *
 * @throws TypeError for a wrong type or an unknown option or keyword; RangeError for a `confidence` outside 0–1, and for an entry of `words`
 * that normalization itself would change. The message has the name of the option and the expected values
 * @example
 * const { normalize } = createNormalizer({ digits: 'persian' });
 * normalize('3 كتابها'); // '۳ کتاب\u200cها'
 */
export function createNormalizer(options?: NormalizeOptions): Normalizer {
  return createNormalizerWith(options, BUNDLED);
}

/** Returns a normalizer with these options; one is shared by all calls without options. */
export const normalizerFor = /* @__PURE__ */ sharedByDefault(createNormalizer);

/**
 * Normalizes a Persian text: letters, invisible characters, spaces, punctuation and half-spaces. Correct text stays unchanged; a second
 * call changes nothing.
 *
 * @param text any string, including lone surrogates and NUL
 * @returns the normalized text
 * @throws TypeError if `text` is not a string; for options as {@link createNormalizer}
 * @example
 * normalize('رئيسجمهور مي رود'); // 'رئیس\u200cجمهور می\u200cرود'
 */
export function normalize(text: string, options?: NormalizeOptions): string {
  return normalizerFor(options).normalize(text);
}

/**
 * Normalizes a text like {@link normalize}, and reports each change with its place in the original and its rules.
 *
 * @returns the text; its edits in the order of the original (offsets in UTF-16 code units, end exclusive; a confidence of 0–1 for
 * restored half-spaces); and maps between the offsets of both texts
 * @throws TypeError as {@link normalize}
 * @example
 * normalizeWithEdits('همکاریها').edits;
 * // [{ start: 6, end: 6, original: '', text: '\u200c', rules: ['zwnj/lost'], confidence: 0.99… }]
 */
export function normalizeWithEdits(text: string, options?: NormalizeOptions): NormalizedText {
  return normalizerFor(options).normalizeWithEdits(text);
}

/**
 * True if {@link normalize} would leave the text unchanged.
 *
 * @throws TypeError as {@link normalize}
 * @example
 * isNormalized('همکاریها'); // false
 */
export function isNormalized(text: string, options?: NormalizeOptions): boolean {
  return normalizerFor(options).isNormalized(text);
}
