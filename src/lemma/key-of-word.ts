import { HAMZA_ABOVE, HEH_WITH_YEH_ABOVE, ZWNJ } from '../core/code-points.js';
import { searchKey } from '../search-key/search-key.js';

/** Returns the search key of a text as one word: the same for «می روم», «میروم» and «می¦روم». */
export function keyOfWord(word: string): string {
  return searchKey(word).replaceAll(' ', '');
}

/** A word for lookups, with the evidence of its spelling. */
export interface SpelledWord {
  key: string;
  /** Offsets in the key of half-spaces or spaces: 4 for کتاب¦ها. */
  splits: readonly number[];
  /** Its letters with آ and hamza, if known. */
  letters?: string;
  /** True for a word that ends in an ezafe, which no verb does: خانهٔ. */
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
  // If the whole word has another spelling in keys, its splits are unknown.
  return { key, splits: at === key.length ? splits.filter((split) => split < at) : [], hasEzafe };
}
