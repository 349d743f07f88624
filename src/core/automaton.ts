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
export const END = 0;
/** Letter 1: a half-space inside a word. */
export const JOINT = 1;
/** The first number of a letter of the alphabet (`persian/alphabet.ts`). */
export const FIRST_LETTER = 2;
/** In the lexicon, after a word: the only correct spelling of these letters, so that no model is needed: می¦تونستن, کپیتان. */
export const SURE = 62;
/** After a word: values follow instead of letters, see `zwnj-model/counts.ts`. */
export const VALUES = 63;
/** The number that stands for the value 0; the number 0 is END. */
export const FIRST_VALUE = 1;
/** The size of the number space, for letters and for values. */
export const LETTER_NUMBERS = 64;

export const ROOT = 0;
export const NOWHERE = -1;

export const EDGE_LETTER = 0x3f;
export const LAST_EDGE = 0x40;
export const TARGET_SHIFT = 7;

/** The bytes hold a target in 16 bits. */
const MOST_NODES = 1 << 16;

/** In the bytes: letter in bits 0–5, {@link LAST_EDGE} in bit 6, then this bit for an edge to a new node. */
const NEW_BYTE = 0x80;

/**
 * Reads the bytes that `scripts/lib/automaton.ts` writes. Nodes are numbered in the order in which a reader first meets them. An edge is
 * one byte if it leads to the next new node. Otherwise it is three: the last two are the number of a known node, big-endian.
 *
 * @throws RangeError if the bytes break off or lead to a node that is missing
 */
export function decodeAutomaton(bytes: Uint8Array): Automaton {
  const edges = new Int32Array(bytes.length);
  const firstEdges = new Int32Array(MOST_NODES + 1);
  const count = readEdges(bytes, edges, firstEdges);
  leadToEdges(edges, count, firstEdges);
  const exact = edges.slice(0, count);
  return { edges: exact, starts: startsOf(exact) };
}

/**
 * Reads edges whose targets are numbers of nodes, and the first edge of each node. Returns the number of edges.
 *
 * This loop and the one of {@link leadToEdges} are functions of their own: an engine compiles a function while its loop runs, and would
 * discard that code at a second loop.
 */
function readEdges(bytes: Uint8Array, edges: Int32Array, firstEdges: Int32Array): number {
  const { length } = bytes;
  let count = 0;
  let known = 1;
  let nodes = 0;
  let largest = 0;
  let at = 0;
  while (at < length) {
    const head = bytes[at++] as number;
    let target = 0;
    if (head & NEW_BYTE) target = known++;
    else if ((head & EDGE_LETTER) !== END) {
      target = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
      at += 2;
      if (target > largest) largest = target;
    }
    edges[count++] = (target << TARGET_SHIFT) | (head & (LAST_EDGE | EDGE_LETTER));
    if (head & LAST_EDGE) firstEdges[++nodes] = count;
  }
  if (at > length || nodes === 0 || firstEdges[nodes] !== count) throw new RangeError('bytes: expected an automaton, got a part of one');
  largest = Math.max(largest, known - 1);
  if (largest >= nodes) throw new RangeError(`bytes: expected an automaton, got an edge to node ${largest} of ${nodes}`);
  return count;
}

/** Replaces numbers of nodes by their first edges. Node 0 begins at edge 0, which is also the target of END. */
function leadToEdges(edges: Int32Array, count: number, firstEdges: Int32Array): void {
  for (let e = 0; e < count; e++) {
    const edge = edges[e] as number;
    edges[e] = ((firstEdges[edge >> TARGET_SHIFT] as number) << TARGET_SHIFT) | (edge & (LAST_EDGE | EDGE_LETTER));
  }
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

function eachEdge(edges: Int32Array, node: number, visit: (letter: number, target: number) => void): void {
  for (let e = node; ; e++) {
    const edge = edges[e] as number;
    visit(edge & EDGE_LETTER, edge >> TARGET_SHIFT);
    if (edge & LAST_EDGE) return;
  }
}

/** Returns the node that `letter` leads to from `node`, or {@link NOWHERE}. */
export function follow(edges: Int32Array, node: number, letter: number): number {
  for (let e = node; ; e++) {
    const edge = edges[e] as number;
    const here = edge & EDGE_LETTER;
    if (here === letter) return edge >> TARGET_SHIFT;
    if (here > letter || edge & LAST_EDGE) return NOWHERE;
  }
}

/** True if a word ends at this node. False for {@link NOWHERE}. */
export function endsAt(edges: Int32Array, node: number): boolean {
  return node !== NOWHERE && ((edges[node] as number) & EDGE_LETTER) === END;
}

/** True if the word that ends at this node has only one spelling: see {@link SURE}. */
export function isSureAt(edges: Int32Array, node: number): boolean {
  return node !== NOWHERE && follow(edges, node, SURE) !== NOWHERE;
}

/** Follows `letters[from, to)` from `node`. Bit k of `joints` is set if a half-space follows `letters[from + k]`. */
export function followWord(edges: Int32Array, node: number, letters: Uint8Array, from: number, to: number, joints: number): number {
  let at = node;
  for (let i = from, bits = joints; i < to && at !== NOWHERE; i++, bits >>>= 1) {
    at = follow(edges, at, letters[i] as number);
    if (bits & 1 && at !== NOWHERE) at = follow(edges, at, JOINT);
  }
  return at;
}

/** Returns the node after `letters[from, to)`, without half-spaces. */
export function nodeAfter({ edges, starts }: Automaton, letters: Uint8Array, from: number, to: number): number {
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
    if (node !== NOWHERE) node = follow(edges, node, letters[i] as number);
    nodes[i - from + 1] = node;
  }
}
