import { type Automaton, decodeAutomaton, EDGE_LETTER, FIRST_VALUE, LAST_EDGE, NOWHERE, TARGET_SHIFT, VALUES } from '../core/automaton.js';

/**
 * What a large text says of words and of pairs, in a few steps each: an automaton of
 *
 * - chunks, with three values: how often the chunk stands, how much it tends to a half-space behind it, and before it;
 * - words with half-spaces, with two: how often the word is written so, and, if it has one half-space, how much that is preferred to a space.
 *
 * A value is a small number; it stands behind {@link VALUES} as if it were a letter. 0 says nothing.
 */
export interface Counts {
  readonly words: Automaton;
  /**
   * By node: the values of the word that ends there, {@link VALUE_BITS} each, and {@link HAS_VALUES}; {@link NO_VALUES} where none ends, 0
   * before they were needed. One load in the place of a walk over all edges of the node and of three more nodes. To fill it beforehand takes 8
   * milliseconds of a process that has compiled nothing yet.
   */
  readonly values: Uint16Array;
}

const VALUE_BITS = 5;
const VALUE = (1 << VALUE_BITS) - 1;
/** How many values a word has at most. */
const PLACES = 3;
const HAS_VALUES = 1 << (PLACES * VALUE_BITS);
const NO_VALUES = 1;

/** Reads the counts of a model: an automaton, and the values that stand after its words. */
export function decodeCounts(bytes: Uint8Array): Counts {
  const words = decodeAutomaton(bytes);
  return { words, values: new Uint16Array(words.edges.length) };
}

function readValues({ words: { edges }, values }: Counts, node: number): number {
  // The letter of values is the last of all.
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

/** A step for each of these numbers of sightings; the last are those of the commonest words. */
const FREQUENCIES = [1, 2, 5, 20, 100, 500, 2500, 12500];

/** Steps of how often something was seen: 0 for never. */
export function frequencyStep(count: number): number {
  return FREQUENCIES.filter((least) => count >= least).length;
}

/** About how often something of this step was seen. */
export function frequencyOf(step: number): number {
  return step === 0 ? 0 : 2 * (FREQUENCIES[step - 1] as number);
}

const SHARES = [0.02, 0.1, 0.3, 0.7, 0.9, 1];
/** The step of a share of 0.3. */
const STRONG_SHARE = 3;
const STEPS_OF_SHARE = SHARES.length + 1;

/** How often a half-space, and how often a space, was seen in one place: 0 where there never was a half-space. */
export function tendencyStep(joints: number, spaces: number): number {
  if (joints < 1) return 0;
  const seen = joints + spaces;
  const share = SHARES.filter((limit) => joints / seen >= limit).length;
  const size = seen < 3 ? 0 : seen < 20 ? 1 : 2;
  return 1 + size * STEPS_OF_SHARE + share;
}

/** Tendencies from here on are more than a chance find in a large text. */
export function isMarked(tendency: number): boolean {
  return tendency > 0 && (tendency - 1) % STEPS_OF_SHARE > 0;
}

/** A half-space in this place is no exception: what stands beside it need not have been seen. */
export function isStrong(tendency: number): boolean {
  return tendency > 0 && (tendency - 1) % STEPS_OF_SHARE >= STRONG_SHARE;
}

/** The same in three sightings or more. */
export function isSettled(tendency: number): boolean {
  return tendency > STEPS_OF_SHARE && isStrong(tendency);
}

/** The step of a share of 0.7. */
const MOSTLY_SHARE = 4;

/** Mostly a half-space, however often the place was seen. */
export function isMostly(tendency: number): boolean {
  return tendency > 0 && (tendency - 1) % STEPS_OF_SHARE >= MOSTLY_SHARE;
}

/** The step of a share of 0.9. */
const ALWAYS_SHARE = 5;

/** All but always a half-space, in twenty sightings or more: «بین المللی» is damage in whatever text it stands. */
export function isAllButAlways(tendency: number): boolean {
  return tendency > 2 * STEPS_OF_SHARE && (tendency - 1) % STEPS_OF_SHARE >= ALWAYS_SHARE;
}

/** True if something that was counted ends at this node. */
export function hasValues(counts: Counts, node: number): boolean {
  return valuesAt(counts, node) !== 0;
}

/** All values of the word that ends at a node, as {@link valueIn} takes them; 0 where there are none. */
export function valuesAt(counts: Counts, node: number): number {
  if (node === NOWHERE) return 0;
  const packed = (counts.values[node] as number) || readValues(counts, node);
  return packed === NO_VALUES ? 0 : packed;
}

/** What {@link valuesAt} would return for a word of these values. */
export function packValues(frequency: number, behind: number, before: number): number {
  return HAS_VALUES | frequency | (behind << VALUE_BITS) | (before << (2 * VALUE_BITS));
}

/** The value at `place` among those of a word. */
export function valueIn(values: number, place: number): number {
  return (values >> (place * VALUE_BITS)) & VALUE;
}

/** The value at `place` after the word that ends at `node`; 0 where there is none. */
export function valueAt(counts: Counts, node: number, place: number): number {
  return valueIn(valuesAt(counts, node), place);
}
