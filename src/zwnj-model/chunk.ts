import { endsAt, follow, isSureAt, JOINT, NOWHERE, walkPrefixes } from '../core/automaton.js';
import { mix } from './classifier.js';
import { type Counts, hasValues, valueAt, valueIn, valuesAt } from './counts.js';
import type { Lexicon } from './lexicon.js';
import { findReadings } from './readings.js';
import { jointOfSpokenVerb } from './spoken-verbs.js';

/** A way to write letters with half-spaces: bit k of `joints` stands for one after letter k. */
export interface Reading {
  readonly joints: number;
  /** The lexicon has no other way to write these letters, in no text: می¦تونستن. */
  readonly isSure?: boolean;
  /** How often it was seen, as a step. */
  readonly frequency: number;
}

/** Letters with neither a space nor a half-space among them, as a side of a gap between two words. */
export interface Side {
  /** Its letters are letters[from, to), numbers of the automata's alphabet. */
  readonly letters: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly hash: number;
  /** True if it is a word of the lexicon as it stands. */
  readonly isKnown: boolean;
  /** How much it tends to a half-space after it, and before it: see `counts.ts`. */
  readonly behind: number;
  readonly before: number;
}

/** Letters with neither a space nor a half-space among them, and what lexicon and counts know of them wherever they stand. */
export interface Chunk extends Side {
  /** Where it leads in the lexicon's automaton and in the counts', {@link NOWHERE} where no word begins so. */
  readonly inLexicon: number;
  readonly inCounts: number;
  /** Where a half-space after it leads there. */
  readonly jointInLexicon: number;
  readonly jointInCounts: number;
  /** Whole as it stands, whatever its parts are: کپیتان. */
  readonly isWhole: boolean;
  /** The ways in which the lexicon splits it. */
  readonly lexical: readonly Reading[];
  /** The ways in which it was seen split. */
  readonly counted: readonly Reading[];
  /** How often it was seen as it stands, as a step. */
  readonly frequency: number;
}

/** No word has more letters, and there are no more bits in a positive number. */
export const MOST_LETTERS = 30;

/** Where the first letters of a chunk lead, by how many they are, in the automaton of the lexicon and in that of the counts. */
export interface Prefixes {
  readonly inLexicon: Int32Array;
  readonly inCounts: Int32Array;
}

export function createPrefixes(): Prefixes {
  return { inLexicon: new Int32Array(MOST_LETTERS + 1), inCounts: new Int32Array(MOST_LETTERS + 1) };
}

/**
 * Describes the chunk letters[from, to).
 *
 * @param prefixes is overwritten with those of the chunk, unless it has more than {@link MOST_LETTERS} letters
 */
export function describeChunk(
  letters: Uint8Array,
  from: number,
  to: number,
  lexicon: Lexicon,
  counts: Counts | null,
  prefixes: Prefixes,
): Chunk {
  const length = to - from;
  const isWord = length <= MOST_LETTERS;
  const { edges } = lexicon.forms;
  if (isWord) walkPrefixes(lexicon.forms, letters, from, to, prefixes.inLexicon);
  if (isWord && counts) walkPrefixes(counts.words, letters, from, to, prefixes.inCounts);
  const inLexicon = isWord ? (prefixes.inLexicon[length] as number) : NOWHERE;
  const inCounts = isWord && counts ? (prefixes.inCounts[length] as number) : NOWHERE;
  const values = counts ? valuesAt(counts, inCounts) : 0;
  return {
    letters,
    from,
    to,
    hash: hashLetters(letters, from, to),
    inLexicon,
    inCounts,
    jointInLexicon: inLexicon === NOWHERE ? NOWHERE : follow(edges, inLexicon, JOINT),
    jointInCounts: inCounts === NOWHERE || !counts ? NOWHERE : follow(counts.words.edges, inCounts, JOINT),
    isKnown: endsAt(edges, inLexicon),
    isWhole: isSureAt(edges, inLexicon),
    lexical: isWord ? lexicalReadings(letters, from, to, lexicon, prefixes.inLexicon) : NO_READINGS,
    counted: isWord && counts ? countedReadings(letters, from, to, counts, prefixes.inCounts) : NO_READINGS,
    frequency: valueIn(values, 0),
    behind: valueIn(values, 1),
    before: valueIn(values, 2),
  };
}

/** One for all: most chunks have none. */
const NO_READINGS: readonly Reading[] = [];

function lexicalReadings(
  letters: Uint8Array,
  from: number,
  to: number,
  { forms: { edges } }: Lexicon,
  prefixes: Int32Array,
): readonly Reading[] {
  const { joints, nodes, count } = findReadings(edges, letters, from, to, prefixes);
  const spoken = jointOfSpokenVerb(edges, letters, from, to);
  if (count === 0 && spoken === 0) return NO_READINGS;
  const readings: Reading[] = [];
  for (let i = 0; i < count; i++) {
    const node = nodes[i] as number;
    if (endsAt(edges, node)) readings.push({ joints: joints[i] as number, frequency: 0, isSure: isSureAt(edges, node) });
  }
  if (spoken !== 0 && readings.every((reading) => reading.joints !== spoken)) readings.push({ joints: spoken, frequency: 0 });
  return readings.length > 0 ? readings : NO_READINGS;
}

function countedReadings(letters: Uint8Array, from: number, to: number, counts: Counts, prefixes: Int32Array): readonly Reading[] {
  const { joints, nodes, count } = findReadings(counts.words.edges, letters, from, to, prefixes);
  if (count === 0) return NO_READINGS;
  const readings: Reading[] = [];
  for (let i = 0; i < count; i++) {
    const node = nodes[i] as number;
    if (hasValues(counts, node)) readings.push({ joints: joints[i] as number, frequency: valueAt(counts, node, 0) });
  }
  return readings.length > 0 ? readings : NO_READINGS;
}

/** Stands for the hash of a neighbour where there is none. */
export const NOBODY = 99;

/** The hash of no letters: one letter after the other is mixed into it. */
export const NO_LETTERS = 0x2f6b;

/** A hash of letters[from, to). */
export function hashLetters(letters: Uint8Array, from: number, to: number): number {
  let hash = NO_LETTERS;
  for (let i = from; i < to; i++) hash = mix(hash, letters[i] as number);
  return hash;
}
