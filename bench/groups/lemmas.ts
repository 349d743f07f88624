import { matn, matnLemma } from '../matn.js';
import type { Group } from '../measure.js';
import { forEachOf } from './work.js';

const MILLION = 1_000_000;

/** Benchmarks the words of a text one by one, all of them seen before the clock runs. */
export function lemmaGroup(articles: readonly string[]): Group {
  const words = articles.flatMap((article) => matn.words(article).map(({ text }) => text));
  return {
    title: 'Lemmas',
    unit: 'million words/s',
    amount: words.length / MILLION,
    base: 'lemmas',
    tasks: [
      { name: 'lemmas', by: 'matn', run: forEachOf(words, matnLemma.lemmas) },
      { name: 'inflectionKey', by: 'matn', run: forEachOf(articles, matnLemma.inflectionKey) },
      { name: 'isStopWord', by: 'matn', run: forEachOf(words, matnLemma.isStopWord) },
    ],
  };
}
