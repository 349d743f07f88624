import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { keyOfWord } from '../../src/lemma/key-of-word.js';
import { corpusFiles } from '../training/corpus.js';

/** Counts of words in a large text by their keys, so that all spellings of a word count as one. */
export interface Counts {
  of(key: string): number;
  /** Share of a word's occurrences after a preposition or a determiner. Nouns follow them; an adjective in its noun phrase does not. */
  shareLed(key: string): number;
}

/** «در مدتی», «هیچ مشکلی», but «بحران اقتصادی». «و» precedes both. */
const LEADING = new Set(['از', 'به', 'در', 'با', 'بر', 'برای', 'بدون', 'تا', 'هیچ', 'چنین', 'هر', 'چه', 'یک', 'که', 'را'].map(keyOfWord));

/** Counts the words of all texts of a folder. */
export async function countWords(folder: string): Promise<Counts> {
  const keys = new Map<string, string>();
  const counts = new Map<string, { all: number; led: number }>();
  const keyOf = (form: string): string => {
    const known = keys.get(form) ?? keyOfWord(form);
    keys.set(form, known);
    return known;
  };
  for (const file of corpusFiles(folder)) {
    const raw = createReadStream(file);
    for await (const line of createInterface({ input: file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw })) {
      let before = '';
      for (const [form] of line.matchAll(/[\p{L}\p{M}\u200c]+/gu)) {
        const key = keyOf(form);
        const count = counts.get(key) ?? { all: 0, led: 0 };
        counts.set(key, { all: count.all + 1, led: count.led + (LEADING.has(before) ? 1 : 0) });
        before = key;
      }
    }
  }
  return {
    of: (key) => counts.get(key)?.all ?? 0,
    shareLed: (key) => (counts.get(key)?.led ?? 0) / Math.max(1, counts.get(key)?.all ?? 0),
  };
}
