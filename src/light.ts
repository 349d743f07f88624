import type { NormalizedText, NormalizeOptions, Normalizer, NormalizerData } from './api/types.js';
import { kindOf } from './core/assert.js';
import { createNormalizerWith } from './normalize/normalize.js';
import type { KernelProvider } from './normalize/settings.js';
import { sharedByDefault } from './normalize/shared-by-default.js';
import { replacesSpaces } from './normalize/zwnj-level.js';

export type { Edit, NormalizedText, NormalizeOptions, Normalizer, NormalizerData, RuleName, Span, ZwnjLevel } from './api/types.js';

/**
 * Creates a normalizer without lexicon and model: letters, invisible characters, spaces, punctuation, and existing half-spaces. With
 * `data` of `matn/data` it equals `createNormalizer` of `matn`; with `data` of `matn/data/lexicon` it works as with `model: null`.
 *
 * @param options as in `matn`; `zwnj` is `'clean'` by default, and `'restore'` with data
 * @param data the data of the levels `affixes` and `restore`; may be loaded on demand
 * @throws TypeError for an unknown option or value, and for a level that needs data without data
 * @example
 * createNormalizer().normalize('كتاب  ها .'); // 'کتاب ها.'
 * const { data } = await import('matn/data');
 * createNormalizer({}, data).normalize('كتاب  ها .'); // 'کتاب\u200cها.'
 */
export function createNormalizer(options?: NormalizeOptions, data?: NormalizerData): Normalizer {
  if (data !== undefined && typeof (data as Partial<KernelProvider>)?.kernel !== 'function')
    throw new TypeError(`data: expected what matn/data or matn/data/lexicon exports as data, got ${kindOf(data)}`);
  const level = data === undefined ? 'clean' : 'restore';
  const isComplete = options !== undefined && (typeof options !== 'object' || options === null || options.zwnj !== undefined);
  const complete: NormalizeOptions = isComplete ? options : { ...options, zwnj: level };
  const normalizer = createNormalizerWith(complete, (data as KernelProvider | undefined) ?? NO_DATA);
  const { zwnj } = complete;
  if (data === undefined && replacesSpaces(zwnj))
    throw new TypeError(`options.zwnj: '${zwnj}' needs data: createNormalizer(options, data), with data of matn/data`);
  return normalizer;
}

const NO_DATA: KernelProvider = {
  kernel() {
    throw new Error('unreachable: levels that need data are refused without it');
  },
};

const normalizerFor = /* @__PURE__ */ sharedByDefault(createNormalizer);

/**
 * Normalizes a Persian text, except for lost half-spaces. A second call changes nothing.
 *
 * @throws TypeError if `text` is not a string, for an unknown option or value, and for the levels `affixes` and `restore`
 * @example
 * normalize('كتاب  ها .'); // 'کتاب ها.'
 */
export function normalize(text: string, options?: NormalizeOptions): string {
  return normalizerFor(options).normalize(text);
}

/**
 * Normalizes a text like {@link normalize}, and reports each change.
 *
 * @returns the text, its edits in the order of the original (offsets in UTF-16 code units, end exclusive), and maps between the offsets
 * of both texts
 * @throws TypeError as {@link normalize}
 * @example
 * normalizeWithEdits('كتاب').edits; // [{ start: 0, end: 1, original: 'ك', text: 'ک', rules: ['characters/arabic-kaf'] }]
 */
export function normalizeWithEdits(text: string, options?: NormalizeOptions): NormalizedText {
  return normalizerFor(options).normalizeWithEdits(text);
}

/**
 * True if {@link normalize} would leave the text unchanged.
 *
 * @throws TypeError as {@link normalize}
 * @example
 * isNormalized('كتاب'); // false
 */
export function isNormalized(text: string, options?: NormalizeOptions): boolean {
  return normalizerFor(options).isNormalized(text);
}
