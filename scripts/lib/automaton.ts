import { END, FIRST_VALUE, JOINT, SURE, VALUES } from '../../src/core/automaton.js';
import { ZWNJ } from '../../src/core/code-points.js';
import { letterNumber } from '../../src/persian/alphabet.js';

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
    const number = word[i] === ZWNJ ? JOINT : letterNumber(word.charCodeAt(i));
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

/** Serializes the states, see `decodeAutomaton`: an edge takes one byte, or three if it leads to a state that is already written. */
function write(root: State): Uint8Array {
  const bytes: number[] = [];
  const numberOf = new Map<State, number>([[root, 0]]);
  const queue = [root];
  for (const { edges } of queue) {
    edges.forEach(([letter, to], index) => {
      const last = index === edges.length - 1 ? 0x40 : 0;
      const known = numberOf.get(to);
      if (letter === END) bytes.push(last | END);
      else if (known === undefined) {
        numberOf.set(to, queue.length);
        queue.push(to);
        bytes.push(0x80 | last | letter);
      } else bytes.push(last | letter, known >> 8, known & 0xff);
    });
  }
  if (queue.length > 0xffff) throw new Error(`an automaton of ${queue.length} states does not fit in 16 bits`);
  return Uint8Array.from(bytes);
}
