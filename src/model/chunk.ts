import { JOINT } from './alphabet.js';
import { eachReading, endsAt, follow, followWord, NOWHERE, ROOT } from './automaton.js';
import { mix } from './classifier.js';
import { type Counts, hasValues, valueAt } from './counts.js';
import type { Lexicon } from './lexicon.js';
import { jointOfSpokenVerb } from './spoken-verbs.js';

/** A way to write letters with half-spaces: bit k of `joints` stands for one behind letter k. */
export interface Reading {
  readonly joints: number;
  /** How often it was seen, as a step. */
  readonly frequency: number;
}

/** Letters with neither a space nor a half-space among them, and what lexicon and counts know of them wherever they stand. */
export interface Chunk {
  /** Numbers of the automata's alphabet. */
  readonly letters: Uint8Array;
  readonly hash: number;
  /** Where it leads in the lexicon's automaton and in the counts', {@link NOWHERE} where no word begins so. */
  readonly inLexicon: number;
  readonly inCounts: number;
  /** Where a half-space behind it leads there. */
  readonly jointInLexicon: number;
  readonly jointInCounts: number;
  /** Is it a word of the lexicon as it stands? */
  readonly isKnown: boolean;
  /** The ways in which the lexicon splits it. */
  readonly lexical: readonly Reading[];
  /** The ways in which it was seen split. */
  readonly counted: readonly Reading[];
  /** How often it was seen as it stands, as a step. */
  readonly frequency: number;
  /** How much it tends to a half-space behind it, and before it: see `counts.ts`. */
  readonly behind: number;
  readonly before: number;
}

/** No word has more letters, and there are no more bits in a positive number. */
export const MOST_LETTERS = 30;

export function describeChunk(letters: Uint8Array, lexicon: Lexicon, counts: Counts | null): Chunk {
  const { length } = letters;
  const isWord = length <= MOST_LETTERS;
  const { edges } = lexicon.forms;
  const inLexicon = isWord ? followWord(edges, ROOT, letters, 0, length, 0) : NOWHERE;
  const inCounts = isWord && counts ? followWord(counts.words.edges, ROOT, letters, 0, length, 0) : NOWHERE;
  return {
    letters,
    hash: hashLetters(letters, 0, length),
    inLexicon,
    inCounts,
    jointInLexicon: inLexicon === NOWHERE ? NOWHERE : follow(edges, inLexicon, JOINT),
    jointInCounts: inCounts === NOWHERE || !counts ? NOWHERE : follow(counts.words.edges, inCounts, JOINT),
    isKnown: endsAt(edges, inLexicon),
    lexical: isWord ? lexicalReadings(letters, lexicon) : NO_READINGS,
    counted: isWord && counts ? countedReadings(letters, counts) : NO_READINGS,
    frequency: counts ? valueAt(counts, inCounts, 0) : 0,
    behind: counts ? valueAt(counts, inCounts, 1) : 0,
    before: counts ? valueAt(counts, inCounts, 2) : 0,
  };
}

/** One for all: most chunks have none. */
const NO_READINGS: readonly Reading[] = [];

function lexicalReadings(letters: Uint8Array, { forms: { edges } }: Lexicon): readonly Reading[] {
  const readings: Reading[] = [];
  eachReading(edges, letters, 0, letters.length, (joints, node) => {
    if (joints !== 0 && endsAt(edges, node)) readings.push({ joints, frequency: 0 });
  });
  const spoken = jointOfSpokenVerb(edges, letters);
  if (spoken !== 0 && readings.every(({ joints }) => joints !== spoken)) readings.push({ joints: spoken, frequency: 0 });
  return readings.length > 0 ? readings : NO_READINGS;
}

function countedReadings(letters: Uint8Array, counts: Counts): readonly Reading[] {
  const readings: Reading[] = [];
  eachReading(counts.words.edges, letters, 0, letters.length, (joints, node) => {
    if (joints !== 0 && hasValues(counts, node)) readings.push({ joints, frequency: valueAt(counts, node, 0) });
  });
  return readings.length > 0 ? readings : NO_READINGS;
}

/** What stands for the hash of a neighbour where there is none. */
export const NOBODY = 99;

/** The hash of no letters: one letter after the other is mixed into it. */
export const NO_LETTERS = 0x2f6b;

/** A hash of letters[from, to). */
export function hashLetters(letters: Uint8Array, from: number, to: number): number {
  let hash = NO_LETTERS;
  for (let i = from; i < to; i++) hash = mix(hash, letters[i] as number);
  return hash;
}
