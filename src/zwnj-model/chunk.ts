import { endsAt, follow, isSureAt, JOINT, NOWHERE, walkPrefixes } from '../core/automaton.js';
import { mix } from './classifier.js';
import { type Counts, hasValues, valueAt, valueIn, valuesOfNode } from './counts.js';
import type { Lexicon } from './lexicon.js';
import { findReadings } from './readings.js';
import { splitOfSpokenVerb } from './spoken-verbs.js';

/** A way to write letters with half-spaces: bit k of `splits` is a half-space after letter k. */
export interface Reading {
  readonly splits: number;
  /** True if these letters have no other reading in any text: می¦تونستن. */
  readonly isSure?: boolean;
  /** Frequency of this spelling, as a step of `counts.ts`. */
  readonly frequency: number;
}

/** A chunk is a token of letters without a space or half-space. This is a chunk as one side of a gap. */
export interface GapSide {
  /** Its letters are `letters[from, to)`, numbers of the alphabet. */
  readonly letters: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly hash: number;
  /** True if the lexicon has it without half-spaces. */
  readonly isKnown: boolean;
  /** ZWNJ rates after it and before it, as steps of `counts.ts`. */
  readonly after: number;
  readonly before: number;
}

/** A chunk with its entries in lexicon and counts, independent of its context. */
export interface Chunk extends GapSide {
  /** Its nodes in the automata of lexicon and counts; {@link NOWHERE} if no word starts so. */
  readonly inLexicon: number;
  readonly inCounts: number;
  /** The nodes after a half-space that follows it. */
  readonly zwnjInLexicon: number;
  readonly zwnjInCounts: number;
  /** True if it is never split, whatever its parts are: کپیتان. */
  readonly isWhole: boolean;
  /** Splits of the lexicon. */
  readonly lexical: readonly Reading[];
  /** Splits of the counts. */
  readonly counted: readonly Reading[];
  /** Frequency without half-spaces, as a step of `counts.ts`. */
  readonly frequency: number;
}

/** No word has more letters, and a positive number has no more bits. */
export const MOST_LETTERS = 30;

/** Nodes of the prefixes of a chunk, by length, in the automata of lexicon and counts. */
export interface Prefixes {
  readonly inLexicon: Int32Array;
  readonly inCounts: Int32Array;
}

export function createPrefixes(): Prefixes {
  return { inLexicon: new Int32Array(MOST_LETTERS + 1), inCounts: new Int32Array(MOST_LETTERS + 1) };
}

/**
 * Describes the chunk `letters[from, to)`.
 *
 * @param prefixes receives the nodes of the prefixes, unless the chunk has more than {@link MOST_LETTERS} letters
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
  const values = counts ? valuesOfNode(counts, inCounts) : 0;
  return {
    letters,
    from,
    to,
    hash: hashLetters(letters, from, to),
    inLexicon,
    inCounts,
    zwnjInLexicon: inLexicon === NOWHERE ? NOWHERE : follow(edges, inLexicon, JOINT),
    zwnjInCounts: inCounts === NOWHERE || !counts ? NOWHERE : follow(counts.words.edges, inCounts, JOINT),
    isKnown: endsAt(edges, inLexicon),
    isWhole: isSureAt(edges, inLexicon),
    lexical: isWord ? lexicalReadings(letters, from, to, lexicon, prefixes.inLexicon) : NO_READINGS,
    counted: isWord && counts ? countedReadings(letters, from, to, counts, prefixes.inCounts) : NO_READINGS,
    frequency: valueIn(values, 0),
    after: valueIn(values, 1),
    before: valueIn(values, 2),
  };
}

/** Shared: most chunks have no readings. */
const NO_READINGS: readonly Reading[] = [];

function lexicalReadings(
  letters: Uint8Array,
  from: number,
  to: number,
  { forms: { edges } }: Lexicon,
  prefixes: Int32Array,
): readonly Reading[] {
  const { splits, nodes, count } = findReadings(edges, letters, from, to, prefixes);
  const spoken = splitOfSpokenVerb(edges, letters, from, to);
  if (count === 0 && spoken === 0) return NO_READINGS;
  const readings: Reading[] = [];
  for (let i = 0; i < count; i++) {
    const node = nodes[i] as number;
    if (endsAt(edges, node)) readings.push({ splits: splits[i] as number, frequency: 0, isSure: isSureAt(edges, node) });
  }
  if (spoken !== 0 && readings.every((reading) => reading.splits !== spoken)) readings.push({ splits: spoken, frequency: 0 });
  return readings.length > 0 ? readings : NO_READINGS;
}

function countedReadings(letters: Uint8Array, from: number, to: number, counts: Counts, prefixes: Int32Array): readonly Reading[] {
  const { splits, nodes, count } = findReadings(counts.words.edges, letters, from, to, prefixes);
  if (count === 0) return NO_READINGS;
  const readings: Reading[] = [];
  for (let i = 0; i < count; i++) {
    const node = nodes[i] as number;
    if (hasValues(counts, node)) readings.push({ splits: splits[i] as number, frequency: valueAt(counts, node, 0) });
  }
  return readings.length > 0 ? readings : NO_READINGS;
}

/** Hash of a neighbour that does not exist. */
export const NO_NEIGHBOUR = 99;

/** Hash of no letters; letters are mixed into it one by one. */
export const NO_LETTERS = 0x2f6b;

/** Returns the hash of `letters[from, to)`. */
export function hashLetters(letters: Uint8Array, from: number, to: number): number {
  let hash = NO_LETTERS;
  for (let i = from; i < to; i++) hash = mix(hash, letters[i] as number);
  return hash;
}
