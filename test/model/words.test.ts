import { describe, expect, it } from 'vitest';
import type { WordId } from '../../src/core/number-kinds.js';
import { lettersOf as numbersOf } from '../../src/persian/alphabet.js';
import { hashLetters } from '../../src/zwnj-model/chunk.js';
import {
  createWords,
  EDGES,
  evictWords,
  findWord,
  insertWord,
  NO_SUMS,
  NO_WORD,
  reserveSums,
  type Words,
  wordLetters,
} from '../../src/zwnj-model/word-columns.js';

/** Id of a word, marked as seen again if it is in the table already; each letter of a new word gets its own sum. */
function look(words: Words, word: string): number {
  const letters = numbersOf(word);
  const hash = hashLetters(letters, 0, letters.length);
  const known = findWord(words, letters, 0, letters.length, hash);
  if (known !== NO_WORD) {
    words.wasSeenAgain[known] = 1;
    return known;
  }
  const number = insertWord(words, letters, 0, letters.length, hash);
  words.flags[number] = 7 * number;
  words.edges.fill(number, EDGES * number, EDGES * (number + 1));
  words.sumsAt[number] = number % 2 ? NO_SUMS : words.sumCount;
  reserveSums(words, letters.length);
  if (number % 2 === 0) for (const letter of letters) words.sums[words.sumCount++] = letter;
  return number;
}

const LETTERS = 'بپتجحدرسشعفقکلمنهی';
const wordOf = (number: number): string => [...number.toString(18)].map((digit) => LETTERS[Number.parseInt(digit, 18)]).join('');

describe('The table of words', () => {
  it('numbers words as they come, and grows', () => {
    const words = createWords();
    const known = Array.from({ length: 10_000 }, (_, i) => wordOf(i));
    // One `expect` for thousands of words.
    expect(known.filter((word, i) => look(words, word) !== i)).toEqual([]);
    const isAsGiven = (word: string, i: number) =>
      look(words, word) === i && wordLetters(words, i as WordId).join() === numbersOf(word).join() && words.flags[i] === 7 * i;
    expect(known.filter((word, i) => !isAsGiven(word, i))).toEqual([]);
  });

  it('keeps the words that were looked up again, with their columns', () => {
    const words = createWords();
    for (let i = 0; i < 6000; i++) look(words, wordOf(i));
    const again = Array.from({ length: 2000 }, (_, i) => 3 * i);
    for (const i of again) look(words, wordOf(i));
    evictWords(words, 1500, 1e6);
    expect(words.count).toBe(1500);
    const sumsOf = (number: number, length: number) => {
      const at = words.sumsAt[number] as number;
      return at === NO_SUMS ? 'none' : words.sums.subarray(at, at + length).join();
    };
    const isKept = (old: number, number: number) =>
      look(words, wordOf(old)) === number &&
      words.flags[number] === 7 * old &&
      words.edges.subarray(EDGES * number, EDGES * (number + 1)).every((edge) => edge === old) &&
      sumsOf(number, wordOf(old).length) === (old % 2 ? 'none' : numbersOf(wordOf(old)).join());
    expect(again.slice(0, 1500).filter((old, number) => !isKept(old, number))).toEqual([]);
    expect(look(words, wordOf(3 * 1500))).toBe(1500);
  });

  it('keeps no more letters than it may', () => {
    const words = createWords();
    for (const word of ['سلام', 'کتاب', 'خانه']) for (let i = 0; i < 2; i++) look(words, word);
    evictWords(words, 100, 5);
    expect(words.count).toBe(2);
  });
});
