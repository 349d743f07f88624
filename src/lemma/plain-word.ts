import { searchKey } from '../search-key/search-key.js';
import { keyOfWord } from './key-of-word.js';

/** Letters that search keys fold, but Persian spells. */
const KEPT = new Set('آأإؤئ');

/** A word without half-spaces, marks and the letters of other keyboards, but spelled as it was: «آي¦پد» → آیپد. */
export function plainWord(word: string, key: string): string {
  let plain = '';
  for (const char of word) plain += KEPT.has(char) ? char : searchKey(char);
  return plain.length === key.length && keyOfWord(plain) === key ? plain : key;
}
