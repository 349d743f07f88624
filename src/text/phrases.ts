import { fold, isLetter, letterKey } from './fold.js';

/**
 * Phrases known by their letters alone, so that lost, doubled and half-spaces do not matter:
 * «سه شنبه», «سهشنبه» and the same with a half-space are one row.
 */
export interface PhraseTable<Value> {
  readonly rows: ReadonlyMap<string, Value>;
  /** The most words that a phrase is looked for in. */
  readonly longest: number;
}

export interface PhraseMatch<Value> {
  value: Value;
  end: number;
}

/** Builds a table; of two rows with the same letters the first one stays. */
export function phraseTable<Value>(rows: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const byKey = new Map<string, Value>();
  let longest = 1;
  for (const [phrase, value] of rows) {
    const folded = fold(phrase).text;
    const key = letterKey(folded);
    if (!byKey.has(key)) byKey.set(key, value);
    longest = Math.max(longest, countWords(folded) + 1);
  }
  return { rows: byKey, longest };
}

function countWords(folded: string): number {
  let count = 0;
  for (let at = 0; at < folded.length; at = letterRunEnd(folded, at) + 1) if (letterRunEnd(folded, at) > at) count++;
  return count;
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
  let best: PhraseMatch<Value> | null = null;
  let key = '';
  for (let words = 0, at = offset; words < table.longest; words++) {
    const end = letterRunEnd(folded, at);
    if (end === at) break;
    key += folded.slice(at, end);
    const value = table.rows.get(key);
    if (value !== undefined) best = { value, end };
    at = end;
    while (at < folded.length && joiners.includes(folded.charAt(at))) at++;
  }
  return best;
}
