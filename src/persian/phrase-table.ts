import { codeUnitAt } from '../core/code-unit.js';
import { lazy } from '../core/lazy.js';
import { foldedUnit, isLetter } from './fold.js';

/**
 * A trie of phrases keyed by their letters alone, so that spaces and half-spaces do not matter: «سه شنبه», «سهشنبه» and the form with a
 * half-space are one row. Most words of a text are in no table and leave the trie at their second or third letter.
 */
export interface PhraseTable<Value> {
  /** A hash table of pairs: edge, target node. A slot with node 0 is free. */
  edges: Int32Array;
  /** Indexed by node; `undefined` if no phrase ends there. */
  values: readonly (Value | undefined)[];
  /** A bit for each pair of first letters, by {@link pairBit}: most words are ruled out by theirs, in a few bytes that stay cached. */
  pairs: Int32Array;
}

const ROOT = 0;
const NOWHERE = -1;

/** Packs an edge: a node (up to 65,536) and a letter. */
function packEdge(node: number, letter: number): number {
  return (node << 16) | letter;
}

/** Knuth's multiplier: 2³² divided by the golden ratio. */
const GOLDEN_RATIO = 0x9e3779b1;

/** Returns the first slot for an edge. The size is a power of two; the highest bits of the product depend on all others. */
function slotOf(edge: number, size: number): number {
  return (Math.imul(edge, GOLDEN_RATIO) >>> (Math.clz32(size) + 2)) << 1;
}

/** Returns the target of an edge, or {@link NOWHERE}. */
function targetOf(edges: Int32Array, node: number, letter: number): number {
  const edge = packEdge(node, letter);
  const size = edges.length;
  for (let slot = slotOf(edge, size); ; slot = (slot + 2) & (size - 1)) {
    const next = edges[slot + 1] as number;
    if (next === ROOT) return NOWHERE;
    if (edges[slot] === edge) return next;
  }
}

const BITS = 32;
/** A quarter of the bits are set at most. */
const BITS_PER_PAIR = 4;

/** Hashes two letters; the highest bits of the product depend on all others. */
function pairBit(first: number, second: number, bits: number): number {
  return Math.imul((first << 8) ^ second, GOLDEN_RATIO) >>> (Math.clz32(bits) + 1);
}

function pairSet(pairs: ReadonlySet<string>): Int32Array {
  const bits = Math.max(BITS, 2 ** Math.ceil(Math.log2(BITS_PER_PAIR * (pairs.size + 1))));
  const set = new Int32Array(bits / BITS);
  for (const pair of pairs) {
    const bit = pairBit(codeUnitAt(pair, 0), codeUnitAt(pair, 1), bits);
    set[bit >>> 5] = (set[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return set;
}

/** Fast path, mostly false: true if the first two letters at `offset` are not those of any phrase. A word of one letter may begin some. */
function isRuledOut(pairs: Int32Array, folded: string, offset: number): boolean {
  if (offset + 1 >= folded.length) return false;
  const second = codeUnitAt(folded, offset + 1);
  if (!isLetter(second)) return false;
  const bit = pairBit(codeUnitAt(folded, offset), second, pairs.length * BITS);
  return ((pairs[bit >>> 5] as number) & (1 << (bit & 31))) === 0;
}

export interface PhraseMatch<Value> {
  value: Value;
  end: number;
}

/** Builds a table. Of two rows with the same letters the first one wins. */
export function phraseTable<Value>(rows: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const edges = new Map<number, number>();
  const values: (Value | undefined)[] = [undefined];
  const pairs = new Set<string>();
  for (const [phrase, value] of rows) {
    let node = ROOT;
    let opening = '';
    for (let at = 0; at < phrase.length; at++) {
      const letter = foldedUnit(codeUnitAt(phrase, at));
      if (letter < 0 || !isLetter(letter)) continue;
      if (opening.length < 2) opening += String.fromCharCode(letter);
      const edge = packEdge(node, letter);
      node = edges.get(edge) ?? values.push(undefined) - 1;
      edges.set(edge, node);
    }
    values[node] ??= value;
    if (opening.length === 2) pairs.add(opening);
  }
  return { edges: hashTable(edges), values, pairs: pairSet(pairs) };
}

/** The table is half full at most: a smaller one would be searched longer, a larger one is less often in the cache. */
const SLOTS_PER_EDGE = 2;

function hashTable(edges: ReadonlyMap<number, number>): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(2 * SLOTS_PER_EDGE * (edges.size + 1)));
  const table = new Int32Array(size);
  for (const [edge, node] of edges) {
    let slot = slotOf(edge, size);
    while (table[slot + 1] !== ROOT) slot = (slot + 2) & (size - 1);
    table[slot] = edge;
    table[slot + 1] = node;
  }
  return table;
}

/** Returns the value of the phrase with the letters of a range of folded text; other characters are ignored. */
export function phraseOf<Value>({ edges, values }: PhraseTable<Value>, folded: string, start = 0, end = folded.length): Value | undefined {
  let node = ROOT;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(folded, at);
    if (!isLetter(code)) continue;
    node = targetOf(edges, node, code);
    if (node === NOWHERE) return undefined;
  }
  return values[node];
}

/** Returns the end of the letters that begin at `offset`. */
export function letterRunEnd(folded: string, offset: number): number {
  let end = offset;
  const { length } = folded;
  while (end < length && isLetter(codeUnitAt(folded, end))) end++;
  return end;
}

/** Finds the longest phrase of whole words that begins at `offset`. Any of `separators` may separate its words. */
export function longestPhrase<Value>(
  { edges, values, pairs }: PhraseTable<Value>,
  folded: string,
  offset: number,
  separators: string,
): PhraseMatch<Value> | null {
  if (isRuledOut(pairs, folded, offset)) return null;
  let best: PhraseMatch<Value> | null = null;
  let node = ROOT;
  const { length } = folded;
  for (let at = offset; at < length; ) {
    const start = at;
    for (; at < length && isLetter(codeUnitAt(folded, at)); at++) {
      node = targetOf(edges, node, codeUnitAt(folded, at));
      if (node === NOWHERE) return best;
    }
    if (at === start) break;
    const value = values[node];
    if (value !== undefined) best = { value, end: at };
    while (at < length && separators.includes(folded.charAt(at))) at++;
  }
  return best;
}

/** Builds a set of phrases, keyed by their letters. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(phrases.map((phrase) => [phrase, true] as const));
}

/** A set of phrases that is built when it is first used. */
export function lazyPhraseSet(...lists: readonly (readonly string[])[]): () => PhraseTable<true> {
  return lazy(() => phraseSet(lists.flat()));
}

/** True if a folded line has the letters of one of the phrases. */
export function hasPhrase(phrases: PhraseTable<true>, folded: string): boolean {
  return phraseOf(phrases, folded) === true;
}

/** True if one of the phrases begins at `offset` of a folded line. */
export function beginsWith(phrases: PhraseTable<true>, folded: string, offset = 0): boolean {
  return longestPhrase(phrases, folded, offset, ' ') !== null;
}
