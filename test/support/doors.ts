import { isNormalized, normalize, normalizeWithEdits, parseArticle, parseDate, parseHeader, sentences, words } from '../../src/index.js';

/** The functions of the package that take any text. */
export const DOORS: readonly ((text: string) => unknown)[] = [
  normalize,
  normalizeWithEdits,
  isNormalized,
  parseArticle,
  parseHeader,
  parseDate,
  words,
  sentences,
];
