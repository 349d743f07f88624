import { readdirSync, readFileSync } from 'node:fs';
import { ZWNJ } from '../../src/core/code-points.js';
import { newsParagraphs } from '../corpus/news.js';
import { between, randomFrom } from '../corpus/random.js';
import { matn, matnStream } from '../matn.js';
import type { Group } from '../measure.js';
import { forEachOf, megabytesOf } from './work.js';

const FOLDER = new URL('../../fixtures/articles/', import.meta.url);
const PARAGRAPHS = 6;

/** Returns the pages of the fixtures, each with other codes and a body of news. */
function pages(): string[] {
  const random = randomFrom(11);
  const news = newsParagraphs(11);
  const body = (): string => Array.from({ length: PARAGRAPHS }, () => news.next().value as string).join('\n\n');
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('¦', ZWNJ))
    .map((page) => `${page.replace(/\d{5,}/g, (code) => String(between(10_000, 10 ** code.length - 1, random)))}\n\n${body()}\n`);
}

/** Benchmarks header and body of pages that were copied or scraped as text. No other library reads them. */
export function pageGroup(): Group {
  const all = pages();
  return {
    title: 'News pages as text',
    unit: 'pages/s',
    amount: all.length,
    base: 'parseArticle',
    tasks: [
      { name: 'parseArticle', by: 'matn', run: forEachOf(all, (page) => matn.parseArticle(page)) },
      {
        name: 'parseArticle, fields as they stand',
        by: 'matn',
        run: forEachOf(all, (page) => matn.parseArticle(page, { normalize: false })),
      },
      { name: 'parseHeader', by: 'matn', run: forEachOf(all, (page) => matn.parseHeader(page)) },
      { name: 'normalize, the same pages', by: 'matn', run: forEachOf(all, (page) => matn.normalize(page)) },
    ],
  };
}

async function drain(lines: string, transform: TransformStream<string, string>): Promise<number> {
  const pieces = lines.match(/[^\n]*\n/g) ?? [];
  const source = new ReadableStream<string>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
  });
  let length = 0;
  for await (const chunk of source.pipeThrough(transform) as unknown as AsyncIterable<string>) length += chunk.length;
  return length;
}

/** Benchmarks records through a stream, beside the cost of parsing and writing JSON alone. */
export function recordGroup(articles: readonly string[]): Group {
  const lines = articles.map((body, id) => `${JSON.stringify({ id, title: body.slice(0, 60), body })}\n`).join('');
  const records = lines.trimEnd().split('\n');
  const fields = ['title', 'body'];
  return {
    title: 'JSON Lines',
    unit: 'MB/s',
    amount: megabytesOf([lines]),
    base: 'normalizeJsonl, restore',
    tasks: [
      { name: 'normalizeJsonl, restore', by: 'matn', run: () => drain(lines, matnStream.normalizeJsonl({ fields })) },
      { name: 'normalizeJsonl, clean', by: 'matn', run: () => drain(lines, matnStream.normalizeJsonl({ fields, zwnj: 'clean' })) },
      { name: 'parseJsonl', by: 'matn', run: () => drain(lines, matnStream.parseJsonl({ field: 'body' })) },
      { name: 'JSON.parse and JSON.stringify', by: 'ceiling', run: forEachOf(records, (line) => JSON.stringify(JSON.parse(line))) },
    ],
  };
}
