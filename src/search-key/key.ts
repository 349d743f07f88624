import { codeUnitAt } from '../core/code-unit.js';
import { textOfUnits } from '../core/text-of-units.js';
import { areWrittenAsOne, CANDIDATES, isPrefix, LONGEST_PREFIX, LONGEST_SUFFIX } from './affixes.js';
import { endsInEzafe, endsInHehYeh, readPronouncedHeh } from './ezafe.js';
import { foldOf, Kind } from './folds.js';
import { createStemLookup, ENDINGS, endingsOfSpelling, type Phrase, readSeated, readSpellings, type Stem } from './spelling-table.js';
import { type CandidateWords, createWordTree } from './word-tree.js';

/** A search key under construction: words with a space between them. */
export interface Key {
  codes: Uint16Array;
  length: number;
  /** True if its last word is a prefix, which may be joined to the next word. */
  endsInPrefix: boolean;
}

const SPACE = 0x20;
/** Longer words are neither affixes nor in a table. No more of a word is read at once. */
const LONGEST = 40;

export interface WordTables extends CandidateWords {
  /** Finds the spelling of a word. */
  findWord(word: string): Stem<string> | null;
  /** Finds the phrases that end with a word. */
  findPhrase(lastWord: string): Stem<readonly Phrase[]> | null;
  /** Finds the key of a word that only the seat of its hamza distinguishes from another, by its folded form. */
  findSeated(word: string): Stem<string> | null;
  pronouncedHeh: ReadonlySet<string>;
}

let tables: WordTables | undefined;

/** Returns the tables of words, which are built at the first use. */
export function wordTables(): WordTables {
  tables ??= readTables();
  return tables;
}

function readTables(): WordTables {
  const spellings = readSpellings(foldLetters);
  const seated = readSeated(foldLetters);
  const stems = [...spellings.words.keys(), ...spellings.phrases.keys(), ...seated.keys()];
  return {
    findWord: createStemLookup(spellings.words, endingsOfSpelling),
    findPhrase: createStemLookup(spellings.phrases),
    findSeated: createStemLookup(seated),
    pronouncedHeh: readPronouncedHeh(foldLetters),
    words: createWordTree(CANDIDATES, stems),
    endings: createWordTree(ENDINGS, []),
  };
}

/** Spells Persian letters as in keys. */
function foldLetters(text: string): string {
  const folds = Array.from(text, (char) => foldOf(codeUnitAt(char, 0))).filter((fold) => fold >>> 16 !== Kind.nothing);
  return textOfUnits(folds, 0, folds.length).replaceAll('اء', 'ا');
}

/** Returns the start of the word that ends at `end`, or an offset one letter beyond {@link LONGEST}. */
function startOfWord({ codes }: Key, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST && codes[start - 1] !== SPACE) start--;
  return start;
}

const sliceKey = ({ codes }: Key, start: number, end: number): string => textOfUnits(codes, start, end);

/** Appends the space before a new word. Returns the start of the word. */
export function startWord(key: Key): number {
  if (key.length > 0) key.codes[key.length++] = SPACE;
  return key.length;
}

/**
 * Replaces the last word of a key, which begins at `start`, by its spelling in the table and joins it to the word before it, until
 * neither changes anything. So the key of a key is the key itself.
 *
 * @param isInTable true if the word may be in the table of spellings
 */
export function respellLastWord(key: Key, start: number, isInTable: boolean): void {
  let from = start;
  let checksTable = isInTable && key.length - from <= LONGEST;
  for (;;) {
    const respelled = checksTable ? respell(key, from) : UNCHANGED;
    if (respelled !== UNCHANGED) {
      from = respelled;
      continue;
    }
    if (dropsEzafe(key, from)) {
      checksTable = key.length - from <= LONGEST;
      continue;
    }
    if (!joinsPrevious(key, from)) break;
    key.codes.copyWithin(from - 1, from, key.length--);
    from = startOfWord(key, key.length);
    checksTable = key.length - from <= LONGEST;
    // A longer word is joined to no word before it.
    if (!checksTable) break;
  }
  key.endsInPrefix = key.length - from <= LONGEST_PREFIX && isPrefix(sliceKey(key, from, key.length));
}

/** Drops the ی of «خانهی». Returns true if it did. */
function dropsEzafe(key: Key, start: number): boolean {
  if (!endsInHehYeh(key.codes, start, key.length) || key.length - start > LONGEST) return false;
  if (!endsInEzafe(sliceKey(key, start, key.length - 1), wordTables().pronouncedHeh)) return false;
  key.length--;
  return true;
}

/** Replaces the last word by the spelling for its seat of hamza: «شئون», which folds to «شیون». */
export function respellSeated(key: Key, start: number): void {
  const word = wordTables().findSeated(sliceKey(key, start, key.length));
  if (word) replaceFrom(key, start, word.value + word.ending);
}

/** True if the last word, which begins at `start`, is written as one with the word before it. */
function joinsPrevious(key: Key, start: number): boolean {
  if (start === 0) return false;
  const leftStart = startOfWord(key, start - 1);
  // Most words are no affixes, so this avoids making strings of them.
  if (key.length - start > LONGEST_SUFFIX && start - 1 - leftStart > LONGEST_PREFIX) return false;
  const left = sliceKey(key, leftStart, start - 1);
  const right = sliceKey(key, start, Math.min(key.length, start + LONGEST));
  return areWrittenAsOne(left, right, () => (leftStart === 0 ? '' : sliceKey(key, startOfWord(key, leftStart - 1), leftStart - 1)));
}

const UNCHANGED = -1;

/**
 * Replaces the last word, and the words of a phrase before it, by their spelling in the table. Returns the new start of the last word, or
 * {@link UNCHANGED}.
 */
function respell(key: Key, start: number): number {
  const { findWord, findPhrase } = wordTables();
  const word = sliceKey(key, start, key.length);
  const one = findWord(word);
  if (one && (one.ending === '' || !one.value.includes(' '))) return replaceFrom(key, start, one.value + one.ending);
  const several = findPhrase(word);
  for (const { before, kept } of several?.value ?? []) {
    const phraseStart = startOfPhrase(key, start, before);
    if (phraseStart !== -1) return replaceFrom(key, phraseStart, kept + several?.ending);
  }
  return UNCHANGED;
}

/** Returns the start of the words `before` if they precede the word at `start`, else -1. */
function startOfPhrase(key: Key, start: number, before: readonly string[]): number {
  let from = start;
  for (let i = before.length - 1; i >= 0; i--) {
    if (from === 0) return -1;
    const end = from - 1;
    from = startOfWord(key, end);
    if (sliceKey(key, from, end) !== before[i]) return -1;
  }
  return from;
}

/** Replaces the end of the key by `words`. Returns the start of the last of them. */
function replaceFrom(key: Key, start: number, words: string): number {
  key.length = Math.max(0, start - 1);
  let from = start;
  words.split(' ').forEach((word, i) => {
    if (i > 0) respellLastWord(key, from, true);
    from = startWord(key);
    for (let at = 0; at < word.length; at++) key.codes[key.length++] = codeUnitAt(word, at);
  });
  return from;
}
