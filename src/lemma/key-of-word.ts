import { HAMZA_ABOVE, HEH_WITH_YEH_ABOVE, ZWNJ } from '../core/code-points.js';
import { searchKey } from '../search-key/search-key.js';

/** The search key of a text taken for one word: «می روم», «میروم» and «می¦روم» have one. */
export function keyOfWord(word: string): string {
  return searchKey(word).replaceAll(' ', '');
}

/** A word as it is looked up, and what its spelling says about how it was made. */
export interface SpelledWord {
  key: string;
  /** Offsets of the key at which half-spaces or spaces stand: 4 for کتاب¦ها. */
  splits: readonly number[];
  /** Its letters, آ and hamza among them, where they are known. */
  letters?: string;
  /** خانهٔ: it ends in an ezafe, which no verb does. */
  hasEzafe: boolean;
}

const SPLIT = new RegExp(`[${ZWNJ}\\s]+`, 'u');

export function readSpelling(word: string): SpelledWord {
  const key = keyOfWord(word);
  const hasEzafe = word.endsWith(HAMZA_ABOVE) || word.endsWith(HEH_WITH_YEH_ABOVE);
  const parts = word.split(SPLIT);
  if (parts.length === 1) return { key, splits: [], hasEzafe };
  const splits: number[] = [];
  let at = 0;
  for (const part of parts) {
    if (at > 0) splits.push(at);
    at += keyOfWord(part).length;
  }
  // What is respelled as a whole says nothing about where it was split.
  return { key, splits: at === key.length ? splits.filter((split) => split < at) : [], hasEzafe };
}
