import { type Automaton, decodeAutomaton, EDGE_LETTER, FIRST_VALUE, LAST_EDGE, NOWHERE, TARGET_SHIFT, VALUES } from '../core/automaton.js';
import type { Node } from '../core/number-kinds.js';

/**
 * Statistics of words and pairs of a large text, as an automaton of
 *
 * - chunks, with three values: frequency, ZWNJ rate after the chunk, and ZWNJ rate before it;
 * - words with half-spaces, with two values: frequency of this spelling and, for a single half-space, its rate against a space.
 *
 * Each value is a step, a small number, stored after {@link VALUES} like a letter. 0 is “unknown”.
 */
export interface Counts {
  readonly words: Automaton;
  /** Number of chunks in the text. */
  readonly total: number;
  /**
   * By node: the values of the word that ends there, {@link VALUE_BITS} each, and {@link HAS_VALUES}; {@link NO_VALUES} if no word ends
   * there; 0 until first read.
   * One load replaces a search of the edges of the node and of three more nodes. Filling it in advance takes 8 milliseconds in a process
   * without compiled code.
   */
  readonly values: Uint16Array;
}

const VALUE_BITS = 5;
const VALUE = (1 << VALUE_BITS) - 1;
/** Largest number of values of a word. */
const PLACES = 3;
const HAS_VALUES = 1 << (PLACES * VALUE_BITS);
const NO_VALUES = 1;

/** Reads the counts of a model: an automaton with values after its words. `total` is the number of chunks of the text. */
export function decodeCounts(bytes: Uint8Array, total: number): Counts {
  const words = decodeAutomaton(bytes);
  return { words, total, values: new Uint16Array(words.edges.length) };
}

function readValues({ words: { edges }, values }: Counts, node: Node): number {
  // Values are always the last letter.
  let edge = node;
  while (((edges[edge] as number) & LAST_EDGE) === 0) edge++;
  const last = edges[edge] as number;
  let packed = NO_VALUES;
  if ((last & EDGE_LETTER) === VALUES) {
    packed = HAS_VALUES;
    for (let place = 0, at = last; place < PLACES; place++) {
      at = edges[at >> TARGET_SHIFT] as number;
      packed |= (((at & EDGE_LETTER) - FIRST_VALUE) & VALUE) << (place * VALUE_BITS);
    }
  }
  values[node] = packed;
  return packed;
}

/** Lower bounds of the steps of frequency; the last are for the commonest words. */
const FREQUENCIES = [1, 2, 5, 20, 100, 500, 2500, 12500];

/** Returns the step of a frequency; 0 for never. */
export function frequencyStep(count: number): number {
  return FREQUENCIES.filter((least) => count >= least).length;
}

/** Returns the typical frequency of a step. */
export function typicalFrequency(step: number): number {
  return step === 0 ? 0 : 2 * (FREQUENCIES[step - 1] as number);
}

const SHARES = [0.02, 0.1, 0.3, 0.7, 0.9, 1];
/** Step of a share of 0.3. */
const STRONG_SHARE = 3;
const STEPS_OF_SHARE = SHARES.length + 1;

/** Returns the step of a ZWNJ rate, given the numbers of half-spaces and of spaces; 0 if there was no half-space. */
export function zwnjRateStep(halfSpaces: number, spaces: number): number {
  if (halfSpaces < 1) return 0;
  const seen = halfSpaces + spaces;
  const share = SHARES.filter((limit) => halfSpaces / seen >= limit).length;
  const size = seen < 3 ? 0 : seen < 20 ? 1 : 2;
  return 1 + size * STEPS_OF_SHARE + share;
}

/** True if the rate is more than a chance occurrence in a large text. */
export function isMarked(zwnjRate: number): boolean {
  return zwnjRate > 0 && (zwnjRate - 1) % STEPS_OF_SHARE > 0;
}

/** True if half-spaces are so common here that the pair need not have been seen. */
export function isStrong(zwnjRate: number): boolean {
  return zwnjRate > 0 && (zwnjRate - 1) % STEPS_OF_SHARE >= STRONG_SHARE;
}

/** True for a strong rate with at least three occurrences. */
export function isReliable(zwnjRate: number): boolean {
  return zwnjRate > STEPS_OF_SHARE && isStrong(zwnjRate);
}

/** Step of a share of 0.7. */
const MOSTLY_SHARE = 4;

/** True if half-spaces are the majority, for any number of occurrences. */
export function isMostly(zwnjRate: number): boolean {
  return zwnjRate > 0 && (zwnjRate - 1) % STEPS_OF_SHARE >= MOSTLY_SHARE;
}

/** Step of a share of 1. */
const EVERY_SHARE = 6;

/** True if half-spaces are the majority in twenty occurrences or more, or without exception in three or more. */
export function isUsual(zwnjRate: number): boolean {
  const least = zwnjRate > 2 * STEPS_OF_SHARE ? MOSTLY_SHARE : EVERY_SHARE;
  return zwnjRate > STEPS_OF_SHARE && (zwnjRate - 1) % STEPS_OF_SHARE >= least;
}

/** Step of a share of 0.9. */
const ALWAYS_SHARE = 5;

/** True if half-spaces are nearly always written, in twenty occurrences or more: بین¦المللی, پیش¦فرض. */
export function isAllButAlways(zwnjRate: number): boolean {
  return zwnjRate > 2 * STEPS_OF_SHARE && (zwnjRate - 1) % STEPS_OF_SHARE >= ALWAYS_SHARE;
}

/** True if a counted word ends at this node. */
export function hasValues(counts: Counts, node: Node): boolean {
  return valuesOfNode(counts, node) !== 0;
}

/** Returns all values of the word that ends at a node, for {@link valueIn}; 0 if there are none. */
export function valuesOfNode(counts: Counts, node: Node): number {
  if (node === NOWHERE) return 0;
  const packed = (counts.values[node] as number) || readValues(counts, node);
  return packed === NO_VALUES ? 0 : packed;
}

/** Packs values in the format of {@link valuesOfNode}. */
export function packValues(frequency: number, after: number, before: number): number {
  return HAS_VALUES | frequency | (after << VALUE_BITS) | (before << (2 * VALUE_BITS));
}

/** Returns the value at `place` of packed values. */
export function valueIn(values: number, place: number): number {
  return (values >> (place * VALUE_BITS)) & VALUE;
}

/** Returns the value at `place` of the word that ends at `node`; 0 if there is none. */
export function valueAt(counts: Counts, node: Node, place: number): number {
  return valueIn(valuesOfNode(counts, node), place);
}
