import { follow, JOINT, NOWHERE } from '../core/automaton.js';
import type { Letter } from '../core/number-kinds.js';
import { letterJoinsNext } from '../persian/alphabet.js';

/** Ways to write letters with half-spaces: bit k of `splits` is a half-space after letter k; and the nodes after the last letter. */
export interface Readings {
  readonly splits: number[];
  readonly nodes: number[];
  /** Number of readings. (Setting the length of an array takes as long as finding the readings of a word.) */
  count: number;
}

const found: Readings = { splits: [], nodes: [], count: 0 };

/**
 * Finds every split of `letters[from, to)` in the automaton, even if no word ends there. The result is overwritten by the next call.
 *
 * @param prefixes as written by {@link walkPrefixes}
 */
export function findReadings(edges: Int32Array, letters: Uint8Array, from: number, to: number, prefixes: Int32Array): Readings {
  found.count = 0;
  for (let at = 1; at < to - from; at++) {
    const node = prefixes[at] as number;
    if (node === NOWHERE) break;
    if (!letterJoinsNext(letters[from + at - 1] as Letter)) continue;
    const zwnjNode = follow(edges, node, JOINT);
    if (zwnjNode !== NOWHERE) addReadings(edges, letters, from, to, zwnjNode, from + at, 1 << (at - 1));
  }
  return found;
}

/** Adds the readings whose first letters, `letters[from, at)`, are split as `splits` says; `start` is their node. */
function addReadings(edges: Int32Array, letters: Uint8Array, from: number, to: number, start: number, at: number, splits: number): void {
  let node = start;
  for (let i = at; i < to; i++) {
    node = follow(edges, node, letters[i] as Letter);
    if (node === NOWHERE) return;
    if (i + 1 === to || !letterJoinsNext(letters[i] as Letter)) continue;
    const zwnjNode = follow(edges, node, JOINT);
    if (zwnjNode !== NOWHERE) addReadings(edges, letters, from, to, zwnjNode, i + 1, splits | (1 << (i - from)));
  }
  found.splits[found.count] = splits;
  found.nodes[found.count++] = node;
}
