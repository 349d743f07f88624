import { searchKey } from '../search-key/search-key.js';
import { keyOfWord } from './key-of-word.js';

/** Letters that search keys fold and Persian spelling distinguishes. */
const KEPT = new Set('آأإؤئ');

/** Removes half-spaces, marks and Arabic keyboard letters of a word and keeps its spelling: «آي¦پد» → آیپد. */
export function plainWord(word: string, key: string): string {
  let plain = '';
  for (const char of word) plain += KEPT.has(char) ? char : searchKey(char);
  return plain.length === key.length && keyOfWord(plain) === key ? plain : key;
}
