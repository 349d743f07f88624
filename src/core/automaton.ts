import type { Letter, Node } from './number-kinds.js';
import { BASE, bytesByValue, type Cursor, digitValues, NO_DIGIT, readNumber, readNumbers } from './packed-text.js';

/**
 * A set of words as the smallest acyclic automaton that accepts them. A half-space is one of its letters ({@link JOINT}).
 *
 * An edge is one number: the letter in bits 0–5, “last edge of its node” in bit 6, the first edge of its target node from bit 7 on. A
 * node is the index of its first edge. Its edges ascend by letter, so END and JOINT come first.
 */
export interface Automaton {
  readonly edges: Int32Array;
  /**
   * Shortcut for the first two letters, indexed by `first * LETTER_NUMBERS + second`: the node after both; with {@link END} as the
   * second, the node after the first; {@link NOWHERE} if there is none. The nodes near the root have the most edges, and every walk would
   * search them.
   */
  readonly starts: Int32Array;
}

/** Letter 0: the end of a word. */
export const END = 0 as Letter;
/** Letter 1: a half-space inside a word. */
export const JOINT = 1 as Letter;
/** The first number of a letter of the alphabet (`persian/alphabet.ts`). */
export const FIRST_LETTER = 2;
/** In the lexicon, after a word: the only correct spelling of these letters, so that no model is needed: می¦تونستن, کپیتان. */
export const SURE = 62 as Letter;
/** After a word: values follow instead of letters, see `zwnj-model/counts.ts`. */
export const VALUES = 63 as Letter;
/** The number that stands for the value 0; the number 0 is END. */
export const FIRST_VALUE = 1;
/** The size of the number space, for letters and for values. */
export const LETTER_NUMBERS = 64;

export const ROOT: Node = 0;
export const NOWHERE: Node = -1;

export const EDGE_LETTER = 0x3f;
export const LAST_EDGE = 0x40;
export const TARGET_SHIFT = 7;

/** An automaton has at most as many nodes. */
export const MOST_NODES = 1 << 16;

/**
 * The packed form of an automaton: see `packed-text.ts`.
 *
 * 1. Heads: their number, then each. A head is letter, {@link LAST_EDGE}, and {@link NEW_NODE} if the edge leads to the next new node, or
 *    {@link TO_END}. Nodes are numbered as they are met.
 * 2. Shared nodes, to which most other edges lead: their number, then the number of each node.
 * 3. Edges to the end of the bytes: a head, as the byte of its place in the first list; and if it leads to a known node, the target. A place in the second list before {@link LONG_NODES} is one digit. Digits from there on count in steps of {@link BASE}, and one
 *    more follows; from {@link MOST_SHARED} on they are the number of a node without its last digit, which follows as well.
 *
 * Both lists begin with the most frequent entries.
 */
export const HEAD_DIGITS = 2;
export const NODE_DIGITS = 3;
/** In a head: the edge leads to the next new node. */
export const NEW_NODE = 0x80;
/** In a head: the letter is END, and the edge has no target. */
export const TO_END = 0x100;
const HEAD = 0x7f;
const MOST_HEADS = 0x100;
export const LONG_NODES = 60;
/** After 19 first digits. The other nine are for numbers of nodes: 9 * 88 * 88 > {@link MOST_NODES}. */
export const MOST_SHARED = 1732;

/**
 * Reads the bytes that `scripts/lib/automaton.ts` writes.
 *
 * @throws RangeError if the bytes break off, have something else, or lead to a node that is missing
 */
export function decodeAutomaton(bytes: Uint8Array): Automaton {
  const cursor = { bytes, at: 0 };
  const heads = headsByByte(readList(cursor, HEAD_DIGITS, MOST_HEADS));
  const shared = readList(cursor, NODE_DIGITS, MOST_SHARED);
  const edges = new Int32Array(bytes.length - cursor.at);
  const firstEdges = new Int32Array(MOST_NODES + 1);
  const count = readEdges(bytes.subarray(cursor.at), heads, nodesByByte(shared), shared, edges, firstEdges);
  // The end of the last node is no node.
  firstEdges[firstEdges.indexOf(count)] = 0;
  const lost = leadToEdges(edges, count, firstEdges);
  if (lost > 0) throw new RangeError(`bytes: expected an automaton, got ${lost} edges to nodes that are missing`);
  if (count === 0 || ((edges[count - 1] as number) & LAST_EDGE) === 0)
    throw new RangeError('bytes: expected an automaton, got a part of one');
  const exact = edges.slice(0, count);
  return { edges: exact, starts: startsOf(exact) };
}

/** Reads a number of two digits, and as many numbers of `digits` digits. Places after them have {@link MOST_NODES}, which is no node. */
function readList(cursor: Cursor, digits: number, most: number): Int32Array {
  const count = readNumber(cursor, 2);
  if (count > most) throw new RangeError(`bytes: expected a list of ${most} at most, got ${count}`);
  const list = new Int32Array(most).fill(MOST_NODES);
  readNumbers(cursor, digits, list.subarray(0, count));
  return list;
}

/** Other bytes are heads to new nodes, of which too few follow then. */
function headsByByte(heads: Int32Array): Int32Array {
  const table = new Int32Array(0x100);
  bytesByValue().forEach((byte, place) => {
    const head = heads[place] as number;
    table[byte] = head === MOST_NODES ? NEW_NODE | JOINT : head;
  });
  return table;
}

/** By the byte of the first digit: a node, or ~place if another digit follows. Bytes that are no digit have a place after all others. */
function nodesByByte(shared: Int32Array): Int32Array {
  const table = new Int32Array(0x100).fill(~NO_DIGIT);
  const bytes = bytesByValue();
  for (let digit = 0; digit < BASE; digit++) {
    const isNode = digit < LONG_NODES && shared[digit] !== MOST_NODES;
    if (isNode || digit >= LONG_NODES)
      table[bytes[digit] as number] = isNode ? (shared[digit] as number) : ~(LONG_NODES + (digit - LONG_NODES) * BASE);
  }
  return table;
}

/**
 * Reads edges whose targets are numbers of nodes, and the first edge of each node. Returns the number of edges.
 *
 * This loop and the one of {@link leadToEdges} are functions of their own and end with their loops: an engine compiles a function while its
 * loop runs, and discards that code at a statement after it that was never reached. So the second one checks the edges.
 */
function readEdges(
  bytes: Uint8Array,
  headOf: Int32Array,
  nodeOf: Int32Array,
  shared: Int32Array,
  edges: Int32Array,
  firstEdges: Int32Array,
): number {
  const { length } = bytes;
  const values = digitValues();
  let count = 0;
  let known = 1;
  let nodes = 0;
  let at = 0;
  while (at < length) {
    const head = headOf[bytes[at++] as number] as number;
    let target = 0;
    if (head < NEW_NODE) {
      target = nodeOf[bytes[at++] as number] as number;
      if (target < 0) {
        const place = ~target + (values[bytes[at++] as number] as number);
        if (place < MOST_SHARED) target = shared[place] as number;
        else target = (place - MOST_SHARED) * BASE + (values[bytes[at++] as number] as number);
      }
    } else if (head < TO_END) target = known++;
    edges[count++] = (target << TARGET_SHIFT) | (head & HEAD);
    if (head & LAST_EDGE) firstEdges[++nodes] = count;
  }
  return count;
}

/**
 * Replaces numbers of nodes by their first edges. Node 0 begins at edge 0, which is also the target of END, and no edge leads to it. Returns
 * the number of edges to nodes that are missing.
 */
function leadToEdges(edges: Int32Array, count: number, firstEdges: Int32Array): number {
  let lost = 0;
  for (let e = 0; e < count; e++) {
    const edge = edges[e] as number;
    const first = firstEdges[edge >> TARGET_SHIFT] as number;
    if (!first && (edge & EDGE_LETTER) !== END) lost++;
    edges[e] = (first << TARGET_SHIFT) | (edge & (LAST_EDGE | EDGE_LETTER));
  }
  return lost;
}

function startsOf(edges: Int32Array): Int32Array {
  const starts = new Int32Array(LETTER_NUMBERS * LETTER_NUMBERS).fill(NOWHERE);
  eachEdge(edges, ROOT, (first, node) => {
    if (first === END) return;
    starts[first * LETTER_NUMBERS] = node;
    eachEdge(edges, node, (second, target) => {
      if (second !== END) starts[first * LETTER_NUMBERS + second] = target;
    });
  });
  return starts;
}

function eachEdge(edges: Int32Array, node: Node, visit: (letter: Letter, target: Node) => void): void {
  for (let e = node; ; e++) {
    const edge = edges[e] as number;
    visit((edge & EDGE_LETTER) as Letter, edge >> TARGET_SHIFT);
    if (edge & LAST_EDGE) return;
  }
}

/** The letters of the alphabet on the edges of a node, a bit each: see {@link letterBit}. 0 for {@link NOWHERE}. */
export function lettersAfter(edges: Int32Array, node: Node): number {
  if (node === NOWHERE) return 0;
  let bits = 0;
  for (let e = node; ; e++) {
    const edge = edges[e] as number;
    const letter = (edge & EDGE_LETTER) as Letter;
    if (isOfAlphabet(letter)) bits |= letterBit(letter);
    if (edge & LAST_EDGE) return bits;
  }
}

/** The second letters of all ways on from a node, as {@link lettersAfter}. */
export function secondLettersAfter(edges: Int32Array, node: Node): number {
  if (node === NOWHERE) return 0;
  let bits = 0;
  for (let e = node; ; e++) {
    const edge = edges[e] as number;
    if (isOfAlphabet((edge & EDGE_LETTER) as Letter)) bits |= lettersAfter(edges, edge >> TARGET_SHIFT);
    if (edge & LAST_EDGE) return bits;
  }
}

const isOfAlphabet = (letter: Letter): boolean => letter >= FIRST_LETTER && letter < SURE;

/** A letter as one of 32 bits. Letters whose numbers differ by 32 share one, so a missing bit is sure and a set one is not. */
export function letterBit(letter: Letter): number {
  return 1 << (letter & 31);
}

/** Returns the node that `letter` leads to from `node`, or {@link NOWHERE}. */
export function follow(edges: Int32Array, node: Node, letter: Letter): Node {
  for (let e = node; ; e++) {
    const edge = edges[e] as number;
    const here = edge & EDGE_LETTER;
    if (here === letter) return edge >> TARGET_SHIFT;
    if (here > letter || edge & LAST_EDGE) return NOWHERE;
  }
}

/** True if a word ends at this node. False for {@link NOWHERE}. */
export function endsAt(edges: Int32Array, node: Node): boolean {
  return node !== NOWHERE && ((edges[node] as number) & EDGE_LETTER) === END;
}

/** True if the word that ends at this node has only one spelling: see {@link SURE}. */
export function isSureAt(edges: Int32Array, node: Node): boolean {
  return node !== NOWHERE && follow(edges, node, SURE) !== NOWHERE;
}

/** Follows `letters[from, to)` from `node`. Bit k of `joints` is set if a half-space follows `letters[from + k]`. */
export function followWord(edges: Int32Array, node: Node, letters: Uint8Array, from: number, to: number, joints: number): Node {
  let at = node;
  for (let i = from, bits = joints; i < to && at !== NOWHERE; i++, bits >>>= 1) {
    at = follow(edges, at, letters[i] as Letter);
    if (bits & 1 && at !== NOWHERE) at = follow(edges, at, JOINT);
  }
  return at;
}

/** Follows a half-space from `node`, and then `letters[from, to)`. */
export function followJoint(edges: Int32Array, node: Node, letters: Uint8Array, from: number, to: number): Node {
  const joint = node === NOWHERE ? NOWHERE : follow(edges, node, JOINT);
  return followWord(edges, joint, letters, from, to, 0);
}

/** Returns the node after `letters[from, to)`, without half-spaces. */
export function nodeAfter({ edges, starts }: Automaton, letters: Uint8Array, from: number, to: number): Node {
  if (to - from < 2) return to === from ? ROOT : (starts[(letters[from] as number) * LETTER_NUMBERS] as number);
  const second = starts[(letters[from] as number) * LETTER_NUMBERS + (letters[from + 1] as number)] as number;
  return followWord(edges, second, letters, from + 2, to, 0);
}

/** Writes the node after each prefix of `letters[from, to)`: `nodes[k]` is the node after k letters. */
export function walkPrefixes({ edges, starts }: Automaton, letters: Uint8Array, from: number, to: number, nodes: Int32Array): void {
  let node = to > from ? (starts[(letters[from] as number) * LETTER_NUMBERS] as number) : NOWHERE;
  nodes[0] = ROOT;
  nodes[1] = node;
  for (let i = from + 1; i < to; i++) {
    if (node !== NOWHERE) node = follow(edges, node, letters[i] as Letter);
    nodes[i - from + 1] = node;
  }
}
