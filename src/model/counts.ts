import { FIRST_VALUE, VALUES } from './alphabet.js';
import { type Automaton, firstLetter, firstTarget, follow, NOWHERE } from './automaton.js';

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

/** Does something that was counted end at this node? */
export function hasValues({ words: { edges } }: Counts, node: number): boolean {
  return follow(edges, node, VALUES) !== NOWHERE;
}

/** The value at `place` behind the word that ends at `node`; 0 where there is none. */
export function valueAt({ words: { edges } }: Counts, node: number, place: number): number {
  let at = node === NOWHERE ? NOWHERE : follow(edges, node, VALUES);
  if (at === NOWHERE) return 0;
  for (let i = 0; i < place; i++) at = firstTarget(edges, at);
  return firstLetter(edges, at) - FIRST_VALUE;
}
