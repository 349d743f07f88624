import { codeUnitAt } from '../core/code-unit.js';
import { foldedUnit, isLetter } from './fold.js';

/**
 * Phrases known by their letters alone, so that lost, doubled and half-spaces do not matter:
 * «سه شنبه», «سهشنبه» and the same with a half-space are one row. A tree of letters, since most words of a text
 * are in no table and leave it at their second or third letter.
 */
export interface PhraseTable<Value> {
  /** A hash table of pairs, edge and the place that it leads to; a slot with place 0 is free. */
  edges: Int32Array;
  /** By place; `undefined` where no phrase ends. */
  values: readonly (Value | undefined)[];
}

const ROOT = 0;
const NOWHERE = -1;

/** From a place in the tree (of up to 65,536) by a letter. */
function edge(place: number, letter: number): number {
  return (place << 16) | letter;
}

/** Knuth's multiplier: 2³² divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/** The first slot for an edge in a table whose size is a power of two: the highest bits of the product, which all others move. */
function slotOf(step: number, size: number): number {
  return (Math.imul(step, SPREAD) >>> (Math.clz32(size) + 2)) << 1;
}

/** Where an edge leads to. */
function follow(edges: Int32Array, place: number, letter: number): number {
  const step = edge(place, letter);
  const size = edges.length;
  for (let slot = slotOf(step, size); ; slot = (slot + 2) & (size - 1)) {
    const next = edges[slot + 1] as number;
    if (next === ROOT) return NOWHERE;
    if (edges[slot] === step) return next;
  }
}

export interface PhraseMatch<Value> {
  value: Value;
  end: number;
}

/** Builds a table; of two rows with the same letters the first one stays. */
export function phraseTable<Value>(rows: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const edges = new Map<number, number>();
  const values: (Value | undefined)[] = [undefined];
  for (const [phrase, value] of rows) {
    let place = ROOT;
    for (let at = 0; at < phrase.length; at++) {
      const letter = foldedUnit(codeUnitAt(phrase, at));
      if (letter < 0 || !isLetter(letter)) continue;
      const step = edge(place, letter);
      place = edges.get(step) ?? values.push(undefined) - 1;
      edges.set(step, place);
    }
    values[place] ??= value;
  }
  return { edges: hashTable(edges), values };
}

/** A quarter full: most look-ups are for what is not there. */
const SLOTS_PER_EDGE = 4;

function hashTable(edges: ReadonlyMap<number, number>): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(2 * SLOTS_PER_EDGE * (edges.size + 1)));
  const table = new Int32Array(size);
  for (const [step, place] of edges) {
    let slot = slotOf(step, size);
    while (table[slot + 1] !== ROOT) slot = (slot + 2) & (size - 1);
    table[slot] = step;
    table[slot + 1] = place;
  }
  return table;
}

/** The value of the phrase whose letters are those of a range of folded text, whatever stands between them. */
export function phraseOf<Value>({ edges, values }: PhraseTable<Value>, folded: string, start = 0, end = folded.length): Value | undefined {
  let place = ROOT;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(folded, at);
    if (!isLetter(code)) continue;
    place = follow(edges, place, code);
    if (place === NOWHERE) return undefined;
  }
  return values[place];
}

/** Where the letters that begin at `offset` end. */
export function letterRunEnd(folded: string, offset: number): number {
  let end = offset;
  const { length } = folded;
  while (end < length && isLetter(codeUnitAt(folded, end))) end++;
  return end;
}

/** The longest phrase of whole words that begins at `offset`, its words apart by any of `joiners`. */
export function longestPhrase<Value>(
  { edges, values }: PhraseTable<Value>,
  folded: string,
  offset: number,
  joiners: string,
): PhraseMatch<Value> | null {
  let best: PhraseMatch<Value> | null = null;
  let place = ROOT;
  const { length } = folded;
  for (let at = offset; at < length; ) {
    const start = at;
    for (; at < length && isLetter(codeUnitAt(folded, at)); at++) {
      place = follow(edges, place, codeUnitAt(folded, at));
      if (place === NOWHERE) return best;
    }
    if (at === start) break;
    const value = values[place];
    if (value !== undefined) best = { value, end: at };
    while (at < length && joiners.includes(folded.charAt(at))) at++;
  }
  return best;
}

/** A set of phrases known by their letters. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(phrases.map((phrase) => [phrase, true] as const));
}

/** Whether the letters of a folded line are those of one of the phrases. */
export function isPhrase(phrases: PhraseTable<true>, folded: string): boolean {
  return phraseOf(phrases, folded) === true;
}

/** Whether a folded line begins with one of the phrases. */
export function beginsWith(phrases: PhraseTable<true>, folded: string, offset = 0): boolean {
  return longestPhrase(phrases, folded, offset, ' ') !== null;
}
