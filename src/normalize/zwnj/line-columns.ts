import { NO_LETTERS } from '../../zwnj-model/chunk.js';
import { doubled } from '../../zwnj-model/word-columns.js';
import { createPlainEdits, type PlainEdits } from './plain-edits.js';
import type { WordCache } from './word-cache.js';

/** What stands before a word in its line. */
export const Before = { other: 0, space: 1, halfSpace: 2 } as const;

/** The words of a line of text: chunks of plain letters. They form chains where nothing but one space, or a half-space, stands between them. */
export interface Line {
  /** Numbers of the automata's alphabet, one word's behind the other's. */
  letters: Uint8Array;
  /** Where each letter stands in the text. */
  offsets: Int32Array;
  /** How many letters there are. */
  length: number;
  /** The letters from here on are those of a word that is still being read, and their hash. */
  from: number;
  hash: number;
  /** By word: its first letter, the hash of its letters, and what stands before it. */
  starts: Int32Array;
  hashes: Int32Array;
  before: Uint8Array;
  /** By word, when the line is read: its number in the cache, and its flags. */
  words: Int32Array;
  flags: Int32Array;
  /** All flags that any word has. */
  anyFlags: number;
  /** How many words there are. */
  count: number;
  hasHalfSpaces: boolean;
  /** Plain lines only: it has a word in Latin letters. */
  hasLatin: boolean;
  /** By a word's first letter: where the space before it stands, if that does not touch it. */
  readonly farSpaces: Map<number, number>;
  /** What else is to be changed; in plain lines only. */
  readonly edits: PlainEdits;
}

/**
 * A longer line is cut at the first space or mark after so many letters, and nothing looks across the cut: so a line of any length takes
 * bounded memory. No rule changes letters or the cut itself, and none puts a space in behind so many letters: a second call cuts there too.
 */
export const MOST_LETTERS = 1 << 17;

/** Small at first: see `word-columns.ts`. */
const LETTERS = 1 << 5;
const WORDS = 1 << 3;

export function createLine(): Line {
  return {
    letters: new Uint8Array(LETTERS),
    offsets: new Int32Array(LETTERS),
    length: 0,
    from: 0,
    hash: NO_LETTERS,
    starts: new Int32Array(WORDS),
    hashes: new Int32Array(WORDS),
    before: new Uint8Array(WORDS),
    words: new Int32Array(WORDS),
    flags: new Int32Array(WORDS),
    anyFlags: 0,
    count: 0,
    hasHalfSpaces: false,
    hasLatin: false,
    farSpaces: new Map(),
    edits: createPlainEdits(),
  };
}

export function clearLine(line: Line): void {
  line.length = 0;
  line.from = 0;
  line.hash = NO_LETTERS;
  line.count = 0;
  line.hasHalfSpaces = false;
  line.hasLatin = false;
  line.edits.count = 0;
  if (line.farSpaces.size > 0) line.farSpaces.clear();
}

/** Makes room for as many letters again. */
export function makeRoom(line: Line): void {
  line.letters = doubled(line.letters);
  line.offsets = doubled(line.offsets);
}

/** Makes a word of the letters that were read last. */
export function addWord(line: Line, before: number): void {
  const { count, starts } = line;
  if (count === starts.length) makeRoomForWords(line);
  line.starts[count] = line.from;
  line.hashes[count] = line.hash;
  line.before[count] = before;
  line.count = count + 1;
  line.from = line.length;
  line.hash = NO_LETTERS;
}

function makeRoomForWords(line: Line): void {
  line.starts = doubled(line.starts);
  line.hashes = doubled(line.hashes);
  line.before = doubled(line.before);
  line.words = doubled(line.words);
  line.flags = doubled(line.flags);
}

/** Looks all words up at once: so the processor waits for several of them at a time. */
export function lookUpWords(line: Line, cache: WordCache): void {
  const { letters, length, starts, hashes, words, flags, count } = line;
  const table = cache.words;
  let any = 0;
  for (let i = 0; i < count; i++) {
    const end = i + 1 < count ? (starts[i + 1] as number) : length;
    const word = cache.idOf(letters, starts[i] as number, end, hashes[i] as number);
    const here = table.flags[word] as number;
    words[i] = word;
    flags[i] = here;
    any |= here;
  }
  line.anyFlags = any;
}
