import { keyOfWord } from '../../src/lemma/key-of-word.js';
import type { Counts } from './counts.js';
import { readRows } from './rows.js';

/** Returns `plural|singular|…`, the most frequent singular first. */
export function singularTable(countOf: Counts['of']): string {
  const byPlural = new Map<string, string[]>();
  for (const [plural = '', singular = ''] of readRows('broken-plurals.tsv'))
    byPlural.set(plural, [...(byPlural.get(plural) ?? []), singular]);
  return [...byPlural]
    .map(([plural, words]) => [plural, ...words.sort((a, b) => countOf(keyOfWord(b)) - countOf(keyOfWord(a)))].join('|'))
    .join('\n');
}
