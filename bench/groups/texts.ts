import { matn } from '../matn.js';
import type { Group, Task } from '../measure.js';
import { PEERS } from '../peers.js';
import { forEachOf, megabytesOf } from './work.js';

const LEVELS = ['restore', 'affixes', 'clean', 'keep'] as const;
const BASE = 'normalize, restore';

let sink = 0;

const ours = (articles: readonly string[]): Task[] => {
  const task = (name: string, act: (article: string) => unknown): Task => ({ name, by: 'matn', run: forEachOf(articles, act) });
  return [
    ...LEVELS.map((zwnj) => task(`normalize, ${zwnj}`, matn.createNormalizer({ zwnj }).normalize)),
    task('normalizeWithEdits, restore', matn.normalizeWithEdits),
    task('searchKey', matn.searchKey),
    task('words', matn.words),
    task('sentences', matn.sentences),
  ];
};

const peers = (articles: readonly string[]): Task[] =>
  PEERS.map(({ name, normalize }) => ({ name, by: 'peer', run: forEachOf(articles, normalize) }));

/** Upper bounds: work of the platform on the same text. Any code that reads the text is slower than the scan. */
function ceilings(articles: readonly string[]): Task[] {
  const encoded = articles.map((article) => new TextEncoder().encode(article));
  const decoder = new TextDecoder();
  const segmenter = new Intl.Segmenter('fa', { granularity: 'word' });
  const scan = (article: string): void => {
    for (let at = 0; at < article.length; at++) sink = (sink * 31 + article.charCodeAt(at)) | 0;
  };
  const segment = (article: string): void => {
    for (const { segment: word } of segmenter.segment(article)) sink += word.length;
  };
  return [
    { name: 'charCodeAt, every one', by: 'ceiling', run: forEachOf(articles, scan) },
    { name: 'TextDecoder', by: 'ceiling', run: forEachOf(encoded, (bytes) => decoder.decode(bytes)) },
    { name: "String.normalize('NFKC')", by: 'ceiling', run: forEachOf(articles, (article) => article.normalize('NFKC')) },
    { name: 'Intl.Segmenter, words', by: 'ceiling', run: forEachOf(articles, segment) },
  ];
}

/** Benchmarks all that takes a text, on the same articles. */
export function textGroup(title: string, articles: readonly string[]): Group {
  return {
    title,
    unit: 'MB/s',
    amount: megabytesOf(articles),
    base: BASE,
    tasks: [...ours(articles), ...peers(articles), ...ceilings(articles)],
  };
}

/** Benchmarks text that lost its half-spaces, the main use of matn. */
export function scrapedGroup(articles: readonly string[]): Group {
  const tasks = [...ours(articles).filter(({ name }) => name.startsWith('normalize')), ...peers(articles)];
  return { title: 'Scraped text', unit: 'MB/s', amount: megabytesOf(articles), base: BASE, tasks };
}
