import { type Automaton, followWord, NOWHERE, ROOT } from '../../model/automaton.js';
import type { Knowledge } from '../settings.js';

/** Letters without a space between them, and the half-spaces that stand, or were put, among them. */
export interface Unit {
  /** The letters' places in their {@link Segment}. */
  from: number;
  to: number;
  /** Bit k: a half-space follows letter `from + k`. Only those behind a letter that joins are kept. */
  joints: number;
  /** The nodes to which the unit, as it is written, leads; {@link NOWHERE} where the automaton knows no such beginning of a word. */
  inLexicon: number;
  inModel: number;
}

/** Bits of a positive number; no Persian word is longer. */
export const MOST_LETTERS = 30;

/** Units with a single space between each and the next. Their letters stand one behind the other, so that units are joined by adding up. */
export interface Segment {
  /** Numbers of the automata's alphabet. */
  letters: Uint8Array;
  /** Where each letter stands in the text. */
  offsets: Int32Array;
  /** How many letters there are. */
  length: number;
  /** For each unit, in order: the place behind its last letter, and its joints as they are written. */
  unitEnds: number[];
  unitJoints: number[];
}

export function createSegment(): Segment {
  return { letters: new Uint8Array(256), offsets: new Int32Array(256), length: 0, unitEnds: [], unitJoints: [] };
}

export function clearSegment(segment: Segment): void {
  segment.length = 0;
  segment.unitEnds.length = 0;
  segment.unitJoints.length = 0;
}

export function addLetter(segment: Segment, letter: number, offset: number): void {
  if (segment.length === segment.letters.length) grow(segment);
  segment.letters[segment.length] = letter;
  segment.offsets[segment.length++] = offset;
}

function grow(segment: Segment): void {
  const letters = new Uint8Array(2 * segment.length);
  const offsets = new Int32Array(2 * segment.length);
  letters.set(segment.letters);
  offsets.set(segment.offsets);
  segment.letters = letters;
  segment.offsets = offsets;
}

/** A unit as it is written, looked up. */
export function createUnit(segment: Segment, knowledge: Knowledge, from: number, to: number, joints: number): Unit {
  const { letters } = segment;
  const leadsTo = (automaton: Automaton | undefined): number =>
    automaton && to - from <= MOST_LETTERS ? followWord(automaton.edges, ROOT, letters, from, to, joints) : NOWHERE;
  return { from, to, joints, inLexicon: leadsTo(knowledge.lexicon.forms), inModel: leadsTo(knowledge.model?.preferences) };
}

/** The joints of `left` and `right` with `joint` (0 or 1) between them. */
export function jointsAcross(left: Unit, right: Unit, joint: 0 | 1): number {
  const length = left.to - left.from;
  return left.joints | (joint << (length - 1)) | (right.joints << length);
}
