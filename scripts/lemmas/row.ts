import type { SpelledWord } from '../../src/lemma/key-of-word.js';

/** An entry while its value is worked out. */
export interface Row {
  word: string;
  key: string;
  kind: number;
  count: number;
  /** One of `EntryRank`. */
  rank: number;
}

/** A word of a key, whose spelling says nothing. */
export const bare = (key: string): SpelledWord => ({ key, splits: [], hasEzafe: false });
