import type { NormalizedText, NormalizeOptions, Normalizer } from 'matn';
import { data } from 'matn/data';
import { createNormalizer as createLight } from 'matn/light';

/*
 * The functions of `matn` that normalize, from its parts: the reader of articles, which `matn` brings too, is loaded when it is needed.
 */

export const createNormalizer = (options: NormalizeOptions = {}): Normalizer => createLight(options, data);

export const normalizeWithEdits = (text: string, options?: NormalizeOptions): NormalizedText =>
  createNormalizer(options).normalizeWithEdits(text);

let byDefault: Normalizer | undefined;

/** Normalizes with the default options. */
export function normalize(text: string): string {
  byDefault ??= createNormalizer();
  return byDefault.normalize(text);
}
