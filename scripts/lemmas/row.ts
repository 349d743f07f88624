import type { SpelledWord } from '../../src/lemma/key-of-word.js';

/** An entry before its rank is known. */
export interface Row {
  word: string;
  key: string;
  kind: number;
  count: number;
  /** One of `EntryRank`. */
  rank: number;
}

/** Wraps a key as a word without splits or ezafe. */
export const bare = (key: string): SpelledWord => ({ key, splits: [], hasEzafe: false });
