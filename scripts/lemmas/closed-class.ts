import { keyOfWord } from '../../src/lemma/key-of-word.js';
import { FUNCTION_WORDS } from '../../src/lemma/stop-word-list.js';
import { readRows } from './rows.js';

/** Keys of words that are no form of another, and hardly ever take an ending. */
export const CLOSED_CLASS: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...readRows('numerals.tsv').flat()].map(keyOfWord));
