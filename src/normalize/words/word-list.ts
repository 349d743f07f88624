import { ZWNJ } from '../../core/code-points.js';
import type { Letter } from '../../core/number-kinds.js';
import { letterJoinsNext, letterNumberAt, lettersOf } from '../../persian/alphabet.js';
import { prefixRule, suffixRule } from '../zwnj/affixes.js';

/** The text between two letters. */
export type Gap = 'nothing' | 'half-space' | 'space';

/** A word of the user dictionary. */
export interface UserWord {
  readonly given: string;
  /** By letter, except the last: true if a half-space follows it. */
  readonly splits: readonly boolean[];
  /** By letter: true if an affix is attached after it, so that a space there is a mistake («آن ها»). */
  readonly affixes: readonly boolean[];
  readonly endsJoining: boolean;
  readonly endsInHeh: boolean;
}

/** The user dictionary as a trie of letters, without half-spaces. */
export interface UserWordTrie {
  /** The node after a letter; {@link NOWHERE} if no word continues so. */
  next(node: number, letter: Letter): number;
  /** The word that ends at a node. */
  wordAtNode(node: number): UserWord | undefined;
}

export const ROOT = 1;
export const NOWHERE = 0;
/** A power of two above all letter numbers. */
const LETTERS = 64;
const HEH = letterNumberAt('ه');

/**
 * Builds the trie.
 *
 * @param words letters of the alphabet, with half-spaces between them
 * @throws RangeError if two words have the same letters
 */
export function buildUserWords(words: readonly string[]): UserWordTrie {
  const edges = createEdges(words.reduce((sum, word) => sum + word.length, 0));
  const ends: (UserWord | undefined)[] = [];
  let count = ROOT;
  for (const [index, given] of words.entries()) {
    let node = ROOT;
    for (const letter of lettersIn(given)) {
      const edge = node * LETTERS + letter;
      let next = edges.get(edge);
      if (next === NOWHERE) {
        next = ++count;
        edges.set(edge, next);
      }
      node = next;
    }
    const other = ends[node]?.given ?? given;
    if (other !== given) throw new RangeError(`options.words[${index}]: expected one form of a word, got '${other}' and '${given}'`);
    ends[node] = readUserWord(given);
  }
  return { next: (node, letter) => edges.get(node * LETTERS + letter), wordAtNode: (node) => ends[node] };
}

/** Hash table of positive numbers, 0 for none. It is read once a letter of text; a Map is too slow. */
interface Edges {
  get(edge: number): number;
  set(edge: number, node: number): void;
}

const GOLDEN_RATIO = 0x9e3779b1;

/** @param room largest number of entries */
function createEdges(room: number): Edges {
  const bits = 33 - Math.clz32(room + 1);
  const keys = new Int32Array(1 << bits);
  const values = new Int32Array(1 << bits);
  const slotOf = (edge: number): number => {
    let slot = Math.imul(edge, GOLDEN_RATIO) >>> (32 - bits);
    while (keys[slot] !== edge && keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
    return slot;
  };
  return {
    get: (edge) => values[slotOf(edge)] as number,
    set(edge, node) {
      const slot = slotOf(edge);
      keys[slot] = edge;
      values[slot] = node;
    },
  };
}

const lettersIn = (given: string): Uint8Array => lettersOf(given.replaceAll(ZWNJ, ''));

function readUserWord(given: string): UserWord {
  const letters = lettersIn(given);
  const parts = given.split(ZWNJ);
  const splits = parts.flatMap((part, i) => [...Array.from(part.slice(1), () => false), ...(i + 1 < parts.length ? [true] : [])]);
  const last = letters.at(-1) as Letter;
  return {
    given,
    splits,
    affixes: splits.map((_, i) => suffixRule(letters, i + 1, letters.length) !== undefined || prefixRule(letters, 0, i + 1) !== undefined),
    endsJoining: letterJoinsNext(last),
    endsInHeh: last === HEH,
  };
}
