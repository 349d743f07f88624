import { codeUnitAt } from '../core/code-unit.js';
import { textOfUnits } from '../core/text-of-units.js';
import { ASKING, areClosedUp, isPrefix, LONGEST_PREFIX, LONGEST_SUFFIX } from './affixes.js';
import { endsInHehYeh, hasEzafe, readPronouncedHeh } from './ezafe.js';
import { foldOf, Kind } from './folds.js';
import { createStemLookup, ENDINGS, type Phrase, readSeated, readSpellings, type Stem } from './spelling-table.js';
import { type AskedWords, createWordTree } from './word-tree.js';

/** A search key while it is made: words with a space between them. */
export interface Key {
  codes: Uint16Array;
  length: number;
  /** Is its last word a prefix, which may be closed up with any word that follows? */
  endsInPrefix: boolean;
}

const SPACE = 0x20;
/** Longer words are neither affixes nor spelled in two ways, and of no word is more read at once. */
const LONGEST = 40;

export interface WordTables extends AskedWords {
  /** How a word is spelled; how phrases are that end with a word. */
  findWord(word: string): Stem<string> | null;
  findPhrase(lastWord: string): Stem<readonly Phrase[]> | null;
  /** The key of a word that a seat of hamza tells from others, by what it is folded to. */
  findSeated(word: string): Stem<string> | null;
  pronouncedHeh: ReadonlySet<string>;
}

let tables: WordTables | undefined;

/** The tables of words, read when they are first needed. */
export function wordTables(): WordTables {
  tables ??= readTables();
  return tables;
}

function readTables(): WordTables {
  const spellings = readSpellings(foldLetters);
  const seated = readSeated(foldLetters);
  const stems = [...spellings.words.keys(), ...spellings.phrases.keys(), ...seated.keys()];
  return {
    findWord: createStemLookup(spellings.words),
    findPhrase: createStemLookup(spellings.phrases),
    findSeated: createStemLookup(seated),
    pronouncedHeh: readPronouncedHeh(foldLetters),
    words: createWordTree(ASKING, stems),
    endings: createWordTree(ENDINGS, []),
  };
}

/** Persian words as a key spells them. */
function foldLetters(text: string): string {
  const folds = Array.from(text, (char) => foldOf(codeUnitAt(char, 0))).filter((fold) => fold >>> 16 !== Kind.nothing);
  return textOfUnits(folds, 0, folds.length).replaceAll('اء', 'ا');
}

/** Where the word that ends at `end` begins, at the most a letter more than {@link LONGEST} before. */
function startOfWord({ codes }: Key, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST && codes[start - 1] !== SPACE) start--;
  return start;
}

const slice = ({ codes }: Key, start: number, end: number): string => textOfUnits(codes, start, end);

/** Begins a word: puts the space before it. Returns where it begins. */
export function beginWord(key: Key): number {
  if (key.length > 0) key.codes[key.length++] = SPACE;
  return key.length;
}

/**
 * Spells the last word of a key, which begins at `start`, as the table has it, and closes it up with the word before it, until neither
 * changes anything: so a key made of a key is the same.
 *
 * @param isInTable may the word, as it stands, be in the table of spellings?
 */
export function settleLastWord(key: Key, start: number, isInTable: boolean): void {
  let from = start;
  let asksTable = isInTable && key.length - from <= LONGEST;
  for (;;) {
    const respelled = asksTable ? respell(key, from) : AS_IT_WAS;
    if (respelled !== AS_IT_WAS) {
      from = respelled;
      continue;
    }
    if (dropsEzafe(key, from)) {
      asksTable = key.length - from <= LONGEST;
      continue;
    }
    if (!closesUp(key, from)) break;
    key.codes.copyWithin(from - 1, from, key.length--);
    from = startOfWord(key, key.length);
    asksTable = key.length - from <= LONGEST;
    // What is longer is closed up with nothing before it.
    if (!asksTable) break;
  }
  key.endsInPrefix = key.length - from <= LONGEST_PREFIX && isPrefix(slice(key, from, key.length));
}

/** Drops the ی of «خانهی»; gives whether it did. */
function dropsEzafe(key: Key, start: number): boolean {
  if (!endsInHehYeh(key.codes, start, key.length) || key.length - start > LONGEST) return false;
  if (!hasEzafe(slice(key, start, key.length - 1), wordTables().pronouncedHeh)) return false;
  key.length--;
  return true;
}

/** Spells the last word as the seat of its hamza has it: «شئون», which is folded to «شیون». */
export function respellSeated(key: Key, start: number): void {
  const word = wordTables().findSeated(slice(key, start, key.length));
  if (word) replaceFrom(key, start, word.value + word.ending);
}

/** Is the last word, which begins at `start`, written as one with the word before it? */
function closesUp(key: Key, start: number): boolean {
  if (start === 0) return false;
  const leftStart = startOfWord(key, start - 1);
  // Most words are neither: they need not become strings.
  if (key.length - start > LONGEST_SUFFIX && start - 1 - leftStart > LONGEST_PREFIX) return false;
  const left = slice(key, leftStart, start - 1);
  const right = slice(key, start, Math.min(key.length, start + LONGEST));
  return areClosedUp(left, right, () => (leftStart === 0 ? '' : slice(key, startOfWord(key, leftStart - 1), leftStart - 1)));
}

const AS_IT_WAS = -1;

/**
 * Spells the last word, and the words before it that are one phrase with it, as the table has them. Returns where the last word begins now,
 * {@link AS_IT_WAS} where the table has nothing for it.
 */
function respell(key: Key, start: number): number {
  const { findWord, findPhrase } = wordTables();
  const word = slice(key, start, key.length);
  const one = findWord(word);
  if (one && (one.ending === '' || !one.value.includes(' '))) return replaceFrom(key, start, one.value + one.ending);
  const several = findPhrase(word);
  for (const { before, kept } of several?.value ?? []) {
    const phraseStart = startOfPhrase(key, start, before);
    if (phraseStart !== -1) return replaceFrom(key, phraseStart, kept + several?.ending);
  }
  return AS_IT_WAS;
}

/** Where words begin that stand before the one at `start`; -1 where others do. */
function startOfPhrase(key: Key, start: number, before: readonly string[]): number {
  let from = start;
  for (let i = before.length - 1; i >= 0; i--) {
    if (from === 0) return -1;
    const end = from - 1;
    from = startOfWord(key, end);
    if (slice(key, from, end) !== before[i]) return -1;
  }
  return from;
}

/** Returns where the last of the words begins. */
function replaceFrom(key: Key, start: number, words: string): number {
  key.length = Math.max(0, start - 1);
  let from = start;
  words.split(' ').forEach((word, i) => {
    if (i > 0) settleLastWord(key, from, true);
    from = beginWord(key);
    for (let at = 0; at < word.length; at++) key.codes[key.length++] = codeUnitAt(word, at);
  });
  return from;
}
