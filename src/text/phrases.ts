import { letterKey } from './compare.js';
import { fold, isLetter } from './fold.js';

/**
 * Phrases known by their letters alone, so that lost, doubled and half-spaces do not matter:
 * «سه شنبه», «سهشنبه» and the same with a half-space are one row. A tree of letters, since most words of a text
 * are in no table and leave it at their second or third letter.
 */
export interface PhraseTable<Value> {
  /** From a place in the tree and a letter, as {@link edge} numbers them, to the next place. */
  edges: ReadonlyMap<number, number>;
  /** By place; `undefined` where no phrase ends. */
  values: readonly (Value | undefined)[];
}

const ROOT = 0;
const CODE_UNITS = 0x10000;

function edge(place: number, letter: number): number {
  return place * CODE_UNITS + letter;
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
    const key = letterKey(fold(phrase).text);
    let place = ROOT;
    for (let at = 0; at < key.length; at++) {
      const step = edge(place, key.charCodeAt(at));
      place = edges.get(step) ?? values.push(undefined) - 1;
      edges.set(step, place);
    }
    values[place] ??= value;
  }
  return { edges, values };
}

/** The value of the phrase whose letters are those of a range of folded text, whatever stands between them. */
export function phraseOf<Value>({ edges, values }: PhraseTable<Value>, folded: string, start = 0, end = folded.length): Value | undefined {
  let place = ROOT;
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (!isLetter(code)) continue;
    const next = edges.get(edge(place, code));
    if (next === undefined) return undefined;
    place = next;
  }
  return values[place];
}

/** Where the letters that begin at `offset` end. */
export function letterRunEnd(folded: string, offset: number): number {
  let end = offset;
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end++;
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
  for (let at = offset; at < folded.length; ) {
    const start = at;
    for (; at < folded.length && isLetter(folded.charCodeAt(at)); at++) {
      const next = edges.get(edge(place, folded.charCodeAt(at)));
      if (next === undefined) return best;
      place = next;
    }
    if (at === start) break;
    const value = values[place];
    if (value !== undefined) best = { value, end: at };
    while (at < folded.length && joiners.includes(folded.charAt(at))) at++;
  }
  return best;
}
