import { memoize } from '../core/memoize.js';
import { ENCLITICS } from '../persian/affixes.js';
import { SUFFIXES } from './affixes.js';
import { SEATED, SPELLINGS } from './spellings.js';

/** A spelling in several words: the words before its last one, and the replacement of all. */
export interface Phrase {
  before: readonly string[];
  kept: string;
}

/** {@link SPELLINGS}, spelled as in keys. */
export interface SpellingTable {
  /** Replacements of single words. */
  words: ReadonlyMap<string, string>;
  /** Phrases by their last word. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** @param foldLetters folds letters, and drops characters that keys do not have */
export function readSpellings(foldLetters: (text: string) => string): SpellingTable {
  const words = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  for (const [first, ...others] of SPELLINGS) {
    const kept = foldLetters(first);
    for (const other of others.map(foldLetters)) {
      const before = other.split(' ');
      const last = before.pop() as string;
      if (before.length === 0) words.set(last, kept);
      else phrases.set(last, [...(phrases.get(last) ?? []), { before, kept }]);
    }
  }
  return { words, phrases };
}

/** @param foldLetters folds letters, and drops characters that keys do not have */
export function readSeated(foldLetters: (text: string) => string): ReadonlyMap<string, string> {
  return new Map(SEATED.map(([kept, seated]) => [foldLetters(seated), foldLetters(kept)]));
}

/** Endings of a word of the table: اطاقها, مسؤولیت, هیأتی. */
export const ENDINGS: ReadonlySet<string> = /* @__PURE__ */ allEndings();

function allEndings(): ReadonlySet<string> {
  const plain = ['', 'ی', 'یی', 'م', 'ت', 'ش', 'یم', 'ید', 'ند', 'مین', 'ان', ...SUFFIXES, ...ENCLITICS];
  return new Set(['', 'ی', 'یت', 'ان', 'ات'].flatMap((first) => plain.map((ending) => first + ending)));
}

/** A table entry for the beginning of a word, and the ending after it. */
export interface Stem<Value> {
  value: Value;
  ending: string;
}

const MOST_CACHED = 2000;

/** Endings after an ی that is read ا: تقوی¦ها. Before any other the word is spelled with ا, تقوایت; تقویت and تقویم are other words. */
const ENDINGS_AFTER_FINAL_YEH: ReadonlySet<string> = /* @__PURE__ */ new Set(['', ...SUFFIXES]);

/**
 * Returns a memoized lookup of stems in a table, since the same words recur.
 *
 * @param endingsOf the endings that a stem takes
 */
export function createStemLookup<Value>(
  table: ReadonlyMap<string, Value>,
  endingsOf: (stem: string, value: Value) => ReadonlySet<string> = () => ENDINGS,
): (word: string) => Stem<Value> | null {
  return memoize(MOST_CACHED, (word) => findStem(word, table, endingsOf));
}

/** Returns the endings of a word, by the spelling of a text and that of keys. */
export function endingsOfSpelling(spelling: string, kept: string): ReadonlySet<string> {
  return spelling.endsWith('ی') && kept.endsWith('ا') ? ENDINGS_AFTER_FINAL_YEH : ENDINGS;
}

/** Finds the longest beginning of a word that is in a table, if the rest is an ending. */
function findStem<Value>(
  word: string,
  table: ReadonlyMap<string, Value>,
  endingsOf: (stem: string, value: Value) => ReadonlySet<string>,
): Stem<Value> | null {
  for (let length = word.length; length > 1; length--) {
    const stem = word.slice(0, length);
    const value = table.get(stem);
    const ending = word.slice(length);
    if (value !== undefined && endingsOf(stem, value).has(ending)) return { value, ending };
  }
  return null;
}
