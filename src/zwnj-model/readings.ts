import { follow, JOINT, NOWHERE } from '../core/automaton.js';
import { letterJoinsNext } from '../persian/alphabet.js';

/** Ways to write letters with half-spaces: bit k of `joints` stands for one after letter k; and the nodes after the last letter. */
export interface Readings {
  readonly joints: number[];
  readonly nodes: number[];
  /** So many of both count. (To set the length of an array is a call that takes as long as to find the readings of a word.) */
  count: number;
}

const found: Readings = { joints: [], nodes: [], count: 0 };

/**
 * Finds every way to split letters[from, to) with half-spaces that the automaton has, whether or not a word ends there. What it returns is
 * overwritten by the next call.
 *
 * @param prefixes as {@link walkPrefixes} writes them
 */
export function findReadings(edges: Int32Array, letters: Uint8Array, from: number, to: number, prefixes: Int32Array): Readings {
  found.count = 0;
  for (let at = 1; at < to - from; at++) {
    const node = prefixes[at] as number;
    if (node === NOWHERE) break;
    if (!letterJoinsNext(letters[from + at - 1] as number)) continue;
    const joint = follow(edges, node, JOINT);
    if (joint !== NOWHERE) addReadings(edges, letters, from, to, joint, from + at, 1 << (at - 1));
  }
  return found;
}

/** Adds those that begin with letters[from, at) as `joints` splits them, at node `start`. */
function addReadings(edges: Int32Array, letters: Uint8Array, from: number, to: number, start: number, at: number, joints: number): void {
  let node = start;
  for (let i = at; i < to; i++) {
    node = follow(edges, node, letters[i] as number);
    if (node === NOWHERE) return;
    if (i + 1 === to || !letterJoinsNext(letters[i] as number)) continue;
    const joint = follow(edges, node, JOINT);
    if (joint !== NOWHERE) addReadings(edges, letters, from, to, joint, i + 1, joints | (1 << (i - from)));
  }
  found.joints[found.count] = joints;
  found.nodes[found.count++] = node;
}
