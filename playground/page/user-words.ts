import { MOST_USER_WORDS } from '../shared/limits.js';

const ZWNJ = '\u200c';

/** Parses a list of words, one a line. `¦` may stand for a half-space, which some keyboards do not have. */
export function readWords(list: string): string[] {
  const words = list.split('\n').map((line) => line.replaceAll('¦', ZWNJ).trim());
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_USER_WORDS);
}
