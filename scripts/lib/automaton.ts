import {
  END,
  FIRST_VALUE,
  HEAD_DIGITS,
  JOINT,
  LAST_EDGE,
  LONG_NODES,
  MOST_NODES,
  MOST_SHARED,
  NEW_NODE,
  NODE_DIGITS,
  SURE,
  TO_END,
  VALUES,
} from '../../src/core/automaton.js';
import { ZWNJ } from '../../src/core/code-points.js';
import { BASE, bytesOfText } from '../../src/core/packed-text.js';
import { letterNumberAt } from '../../src/persian/alphabet.js';
import { byFrequency, byteOf, digits } from './packed-text.js';

/**
 * Builds the smallest acyclic automaton that accepts a set of words (Daciuk, Mihov, Watson and Watson 2000: sorted input, one pass)
 * and writes it as the bytes that `src/core/automaton.ts` reads.
 */

interface State {
  /** By letter number, ascending. */
  edges: [letter: number, to: State][];
  id: number;
}

/** Encodes a word: the numbers of its letters, then `values`, then END. Null if a character is not in the alphabet. */
export function encodeWord(word: string, values: readonly number[] = []): string | null {
  let numbers = '';
  for (let i = 0; i < word.length; i++) {
    const number = word[i] === ZWNJ ? JOINT : letterNumberAt(word, i);
    if (number === 0) return null;
    numbers += String.fromCharCode(number);
  }
  if (values.length > 0) numbers += String.fromCharCode(VALUES, ...values.map((value) => FIRST_VALUE + value));
  return numbers + String.fromCharCode(END);
}

/** Encodes a word that is the only spelling of its letters: see {@link SURE}. All its characters must be in the alphabet. */
export function encodeSure(word: string): string {
  return `${(encodeWord(word) as string).slice(0, -1)}${String.fromCharCode(SURE, END)}`;
}

/** @param words as encoded by `encodeWord`, in any order; duplicates are allowed */
export function buildAutomaton(words: Iterable<string>): Uint8Array {
  const register = new Map<string, State>();
  const state = (): State => ({ edges: [], id: 0 });
  const root = state();
  const path = [root];
  let previous = '';
  const closeTo = (length: number): void => {
    while (path.length - 1 > length) {
      const child = path.pop() as State;
      let key = '';
      for (const [letter, to] of child.edges) key += String.fromCharCode(letter, to.id & 0xffff, to.id >> 16);
      const twin = register.get(key);
      if (twin) ((path.at(-1) as State).edges.at(-1) as [number, State])[1] = twin;
      else {
        child.id = register.size + 1;
        register.set(key, child);
      }
    }
  };
  // A duplicate shares all letters with the word before it.
  for (const word of [...words].sort()) {
    let shared = 0;
    while (word[shared] === previous[shared] && shared < word.length) shared++;
    closeTo(shared);
    for (let i = shared; i < word.length; i++) {
      const child = state();
      (path[i] as State).edges.push([word.charCodeAt(i), child]);
      path.push(child);
    }
    previous = word;
  }
  closeTo(0);
  return write(root);
}

/** An edge of the packed form: see `decodeAutomaton`. */
interface PackedEdge {
  head: number;
  /** A node that was met before; null at END and for a new node. */
  target: number | null;
}

/** Serializes the states for `decodeAutomaton`. */
function write(root: State): Uint8Array {
  const edges = numberEdges(root);
  const heads = byFrequency(edges.map(({ head }) => head));
  const targets = byFrequency(
    edges.flatMap(({ target }) => target ?? []),
    2,
  ).slice(0, MOST_SHARED);
  const headOf = new Map(heads.map((head, at) => [head, at]));
  const placeOf = new Map(targets.map((node, at) => [node, at]));
  const lists = [digits(heads.length, 2), ...heads.map((head) => digits(head, HEAD_DIGITS))];
  lists.push(digits(targets.length, 2), ...targets.map((node) => digits(node, NODE_DIGITS)));
  const written = edges.map(
    ({ head, target }) => byteOf(headOf.get(head) as number) + (target === null ? '' : nodeText(target, placeOf.get(target))),
  );
  return bytesOfText(lists.join('') + written.join(''));
}

function nodeText(node: number, shared: number | undefined): string {
  const place = shared ?? MOST_SHARED + Math.floor(node / BASE);
  const text = place < LONG_NODES ? digits(place, 1) : digits(LONG_NODES * BASE + place - LONG_NODES, 2);
  return shared === undefined ? text + digits(node % BASE, 1) : text;
}

/** Numbers the nodes in the order in which a reader meets them, and returns their edges. */
function numberEdges(root: State): PackedEdge[] {
  const packed: PackedEdge[] = [];
  const numberOf = new Map<State, number>([[root, 0]]);
  const queue = [root];
  for (const { edges } of queue) {
    edges.forEach(([letter, to], index) => {
      const last = index === edges.length - 1 ? LAST_EDGE : 0;
      const known = numberOf.get(to);
      if (letter === END) packed.push({ head: TO_END | last | END, target: null });
      else if (known === undefined) {
        numberOf.set(to, queue.length);
        queue.push(to);
        packed.push({ head: NEW_NODE | last | letter, target: null });
      } else packed.push({ head: last | letter, target: known });
    });
  }
  if (queue.length > MOST_NODES) throw new Error(`an automaton of ${queue.length} states is larger than ${MOST_NODES}`);
  return packed;
}
