import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { Article } from '../../src/api/types.js';
import { decodeHtml, parseArticleHtml } from '../../src/html.js';
import { htmlFixtures } from '../../test/html/html-fixtures.js';
import { versionOf } from './libraries.js';
import { boldBest, percent, table } from './markdown.js';

/** The fields that both libraries return. */
interface Page {
  headline: string | null;
  lead: string | null;
  author: string | null;
  /** Milliseconds since 1970. */
  published: number | null;
  body: string;
}

const pageOf = ({ headline, lead, authors, published, body }: Article): Page => ({
  headline,
  lead,
  author: authors[0] ?? null,
  published: published && Date.parse(published.iso),
  body: body.join(' '),
});

function byReadability(html: string): Page {
  const found = new Readability(parseHTML(html).document as never).parse();
  const instant = Date.parse(found?.publishedTime ?? '');
  return {
    headline: found?.title ?? null,
    lead: found?.excerpt ?? null,
    author: found?.byline ?? null,
    published: Number.isNaN(instant) ? null : instant,
    body: found?.textContent ?? '',
  };
}

async function byDefuddle(html: string): Promise<Page> {
  const found = await Defuddle(parseHTML(html).document as never, ADDRESS, { useAsync: false });
  const instant = Date.parse(found.published);
  return {
    headline: found.title || null,
    lead: found.description || null,
    author: found.author || null,
    published: Number.isNaN(instant) ? null : instant,
    body: parseHTML(`<body>${found.content}</body>`).document.body.textContent ?? '',
  };
}

const ADDRESS = 'https://nemoone.ir/';

const READERS: readonly (readonly [name: string, read: (html: string) => Page | Promise<Page>])[] = [
  ['matn parseArticleHtml', (html) => pageOf(parseArticleHtml(html, { normalize: false }).article)],
  [`@mozilla/readability ${versionOf('@mozilla/readability')} with linkedom ${versionOf('linkedom')}`, byReadability],
  [`defuddle ${versionOf('defuddle')} with linkedom`, byDefuddle],
];

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
const lettersOf = (text: string | null): string => wordsOf(text ?? '').join('');

/** Returns the overlap of two texts, word by word: 1 if they have the same words. */
function overlap(got: string, expected: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(expected)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsOf(got)) {
    const times = left.get(word) ?? 0;
    if (times > 0) shared++;
    left.set(word, times - 1);
  }
  const all = wordsOf(got).length + wordsOf(expected).length;
  return all === 0 ? 1 : (2 * shared) / all;
}

const ROWS: readonly (readonly [about: string, has: (page: Page) => boolean, score: (got: Page, expected: Page) => number])[] = [
  ['headline (title)', ({ headline }) => headline !== null, (got, want) => Number(lettersOf(got.headline) === lettersOf(want.headline))],
  ['lead (excerpt)', ({ lead }) => lead !== null, (got, want) => Number(lettersOf(got.lead) === lettersOf(want.lead))],
  ['author (byline)', ({ author }) => author !== null, (got, want) => Number(lettersOf(got.author) === lettersOf(want.author))],
  ['instant of publication', ({ published }) => published !== null, (got, want) => Number(got.published === want.published)],
  ['body: words in common', ({ body }) => body !== '', (got, want) => overlap(got.body, want.body)],
];

export async function htmlSection(): Promise<string> {
  const pages = htmlFixtures().map(({ bytes, article }) => ({ html: decodeHtml(bytes).html, expected: pageOf(article) }));
  const results = await Promise.all(READERS.map(([, read]) => Promise.all(pages.map(({ html }) => read(html)))));
  const rows = ROWS.map(([about, has, score]) => {
    const which = [...pages.entries()].filter(([, { expected }]) => has(expected));
    const shares = results.map((got) => which.reduce((sum, [i, { expected }]) => sum + score(got[i] as Page, expected), 0) / which.length);
    return [`${about}, of ${which.length}`, ...boldBest(shares, percent)];
  });
  return `${table([`${pages.length} pages`, ...READERS.map(([name]) => name)], rows)}\n`;
}
