import { FUNCTION_WORDS } from '../../src/generated/words/stop-words.js';
import { keyOfWord } from '../../src/lemma/key-of-word.js';
import { readRows } from './rows.js';

/** Keys of words that are no form of another, and hardly ever take an ending. */
export const CLOSED_CLASS: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...readRows('numerals.tsv').flat()].map(keyOfWord));
