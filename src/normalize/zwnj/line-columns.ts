import { NO_LETTERS } from '../../zwnj-model/chunk.js';
import { doubled } from '../../zwnj-model/word-columns.js';
import { createPlainEdits, type PlainEdits } from './plain-edits.js';
import type { WordCache } from './word-cache.js';

/** The gap before a word. */
export const Before = { other: 0, space: 1, halfSpace: 2 } as const;

/**
 * The words of a line: chunks (`zwnj-model/chunk.ts`) of Persian letters. Words with only one space or a half-space between them form a
 * chain.
 */
export interface Line {
  /** Letter numbers (`persian/alphabet.ts`) of all words, consecutively. */
  letters: Uint8Array;
  /** Offset in the text of each letter. */
  offsets: Int32Array;
  /** Number of letters. */
  length: number;
  /** First letter of the word being read, the hash of its letters so far, and the gap before it (`Before`). */
  from: number;
  hash: number;
  gap: number;
  /** By word: its first letter, the hash of its letters, and the gap before it (`Before`). */
  starts: Int32Array;
  hashes: Int32Array;
  before: Uint8Array;
  /** By word, after the line is read: its id in the cache, and its flags. */
  words: Int32Array;
  flags: Int32Array;
  /** Union of the flags of all words. */
  anyFlags: number;
  /** Number of words. */
  count: number;
  hasHalfSpaces: boolean;
  /** Plain lines only: true if a word has Latin letters. */
  hasLatin: boolean;
  /** By the first letter of a word: the offset of the space before it, if the two do not touch. */
  readonly farSpaces: Map<number, number>;
  /** Character edits; plain lines only. */
  readonly edits: PlainEdits;
}

/**
 * A longer line is cut at the first space or mark after this many letters. No decision looks across the cut, so memory is bounded. No rule
 * changes letters or the cut, or inserts a space after this many letters, so a second call cuts at the same place.
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
    gap: Before.other,
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
  line.gap = Before.other;
  line.count = 0;
  line.hasHalfSpaces = false;
  line.hasLatin = false;
  line.edits.count = 0;
  if (line.farSpaces.size > 0) line.farSpaces.clear();
}

/** Doubles the room for letters. */
export function growLetters(line: Line): void {
  line.letters = doubled(line.letters);
  line.offsets = doubled(line.offsets);
}

/** Adds the word being read. */
export function addWord(line: Line): void {
  const { count, starts } = line;
  if (count === starts.length) growWords(line);
  line.starts[count] = line.from;
  line.hashes[count] = line.hash;
  line.before[count] = line.gap;
  line.count = count + 1;
  line.from = line.length;
  line.hash = NO_LETTERS;
}

function growWords(line: Line): void {
  line.starts = doubled(line.starts);
  line.hashes = doubled(line.hashes);
  line.before = doubled(line.before);
  line.words = doubled(line.words);
  line.flags = doubled(line.flags);
}

/** Looks up all words in one loop: the processor then waits for several memory loads in parallel. */
export function lookUpWords(line: Line, cache: WordCache): void {
  const { letters, length, starts, hashes, words, flags, count } = line;
  const table = cache.words;
  let any = 0;
  for (let i = 0; i < count; i++) {
    const to = i + 1 < count ? (starts[i + 1] as number) : length;
    const word = cache.idOfHash(letters, starts[i] as number, to, hashes[i] as number);
    const here = table.flags[word] as number;
    words[i] = word;
    flags[i] = here;
    any |= here;
  }
  line.anyFlags = any;
}
