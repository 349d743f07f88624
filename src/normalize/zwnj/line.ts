import type { Dictionary } from './dictionary.js';
import { doubled } from './word-table.js';

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
  /** By word: its number in the dictionary, its traits, its first letter, and what stands before it. */
  words: Int32Array;
  traits: Uint16Array;
  starts: Int32Array;
  before: Uint8Array;
  /** How many words there are. */
  count: number;
  hasHalfSpaces: boolean;
}

const LETTERS = 1 << 10;
const WORDS = 1 << 8;

export function createLine(): Line {
  return {
    letters: new Uint8Array(LETTERS),
    offsets: new Int32Array(LETTERS),
    length: 0,
    words: new Int32Array(WORDS),
    traits: new Uint16Array(WORDS),
    starts: new Int32Array(WORDS),
    before: new Uint8Array(WORDS),
    count: 0,
    hasHalfSpaces: false,
  };
}

export function clearLine(line: Line): void {
  line.length = 0;
  line.count = 0;
  line.hasHalfSpaces = false;
}

/** Makes room for as many letters again. */
export function makeRoom(line: Line): void {
  line.letters = doubled(line.letters, Uint8Array);
  line.offsets = doubled(line.offsets, Int32Array);
}

/** Makes a word of the letters from `from` to `to`. */
export function addWord(line: Line, from: number, to: number, hash: number, before: number, dictionary: Dictionary): void {
  line.length = to;
  if (line.count === line.words.length) {
    line.words = doubled(line.words, Int32Array);
    line.traits = doubled(line.traits, Uint16Array);
    line.starts = doubled(line.starts, Int32Array);
    line.before = doubled(line.before, Uint8Array);
  }
  const number = dictionary.numberOf(line.letters, from, to, hash);
  line.words[line.count] = number;
  line.traits[line.count] = dictionary.traitsOf(number);
  line.starts[line.count] = from;
  line.before[line.count++] = before;
}
