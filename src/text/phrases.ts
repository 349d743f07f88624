import { letterKey } from './compare.js';
import { fold, isLetter } from './fold.js';

/**
 * Phrases known by their letters alone, so that lost, doubled and half-spaces do not matter:
 * «سه شنبه», «سهشنبه» and the same with a half-space are one row. `null`: the letters that a phrase begins with.
 */
export interface PhraseTable<Value> {
  get(letters: string): Value | null | undefined;
  /** 1 at the hash of every pair of letters that a phrase begins with: most words of a text begin with no such pair. */
  beginnings: Uint8Array;
}

const HASHES = 4096;

function hashOfPair(first: number, second: number): number {
  return (first * 31 + second) % HASHES;
}

export interface PhraseMatch<Value> {
  value: Value;
  end: number;
}

/** Builds a table; of two rows with the same letters the first one stays. */
export function phraseTable<Value>(rows: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const table = new Map<string, Value | null>();
  const beginnings = new Uint8Array(HASHES);
  for (const [phrase, value] of rows) {
    const key = letterKey(fold(phrase).text);
    for (let length = 1; length < key.length; length++) {
      const beginning = key.slice(0, length);
      if (!table.has(beginning)) table.set(beginning, null);
    }
    table.set(key, table.get(key) ?? value);
    beginnings[hashOfPair(key.charCodeAt(0), key.charCodeAt(1))] = 1;
  }
  return { get: (letters) => table.get(letters), beginnings };
}

/** Where the letters that begin at `offset` end. */
export function letterRunEnd(folded: string, offset: number): number {
  let end = offset;
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end++;
  return end;
}

/** The longest phrase of whole words that begins at `offset`, its words apart by any of `joiners`. */
export function longestPhrase<Value>(
  table: PhraseTable<Value>,
  folded: string,
  offset: number,
  joiners: string,
): PhraseMatch<Value> | null {
  const second = folded.charCodeAt(offset + 1);
  if (isLetter(second) && table.beginnings[hashOfPair(folded.charCodeAt(offset), second)] !== 1) return null;
  let best: PhraseMatch<Value> | null = null;
  let key = '';
  for (let at = offset, end = letterRunEnd(folded, at); end > at; end = letterRunEnd(folded, at)) {
    key += folded.slice(at, end);
    const value = table.get(key);
    if (value === undefined) break;
    if (value !== null) best = { value, end };
    at = end;
    while (at < folded.length && joiners.includes(folded.charAt(at))) at++;
  }
  return best;
}
