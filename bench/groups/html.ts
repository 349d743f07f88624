import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { htmlFixtures } from '../../test/html/html-fixtures.js';
import { pageBoilerplate } from '../corpus/boilerplate.js';
import { newsParagraphs } from '../corpus/news.js';
import { matnHtml } from '../matn.js';
import type { Group } from '../measure.js';
import { forEachOf, megabytesOf } from './work.js';

const PARAGRAPHS = 6;
/** In UTF-16 code units. */
const LONGEST_HEADLINE = 60;
/** Readability throws on it with a body as long as this. */
const LEFT_OUT = 'broken-markup';

/** Returns the pages of the fixtures, with a body of news before their first paragraph, and boilerplate around. */
function pages(): string[] {
  const news = newsParagraphs(13);
  const paragraph = (): string => news.next().value as string;
  const body = (): string => Array.from({ length: PARAGRAPHS }, () => `<p>${paragraph()}</p>`).join('\n');
  const { above, below } = pageBoilerplate(() => paragraph().slice(0, LONGEST_HEADLINE));
  return htmlFixtures()
    .filter(({ name }) => name !== LEFT_OUT)
    .map(({ bytes }) => matnHtml.decodeHtml(bytes).html)
    .filter((html) => html.includes('<p>'))
    .map((html) => html.replace('<p>', () => `${body()}<p>`))
    .map((html) => html.replace(/<body[^>]*>/, (tag) => tag + above).replace('</body>', () => `${below}</body>`));
}

async function readAll(pages: readonly string[]): Promise<number> {
  let letters = 0;
  for (const html of pages) {
    const { content } = await Defuddle(parseHTML(html).document as never, 'https://nemoone.ir/', { useAsync: false });
    letters += content.length;
  }
  return letters;
}

/** Benchmarks HTML of news pages, beside the cost of parsing alone. */
export function htmlGroup(): Group {
  const all = pages();
  const read = (html: string): unknown => new Readability(parseHTML(html).document as never).parse();
  return {
    title: 'News pages as HTML',
    unit: 'MB/s',
    amount: megabytesOf(all),
    base: 'parseArticleHtml',
    tasks: [
      { name: 'parseArticleHtml', by: 'matn', run: forEachOf(all, (html) => matnHtml.parseArticleHtml(html)) },
      {
        name: 'parseArticleHtml, fields as they stand',
        by: 'matn',
        run: forEachOf(all, (html) => matnHtml.parseArticleHtml(html, { normalize: false })),
      },
      { name: 'normalizeHtml', by: 'matn', run: forEachOf(all, (html) => matnHtml.normalizeHtml(html)) },
      { name: 'Readability with linkedom', by: 'peer', run: forEachOf(all, read) },
      { name: 'Defuddle with linkedom', by: 'peer', run: () => readAll(all) },
      { name: 'parse5, the tree alone', by: 'ceiling', run: forEachOf(all, (html) => parse(html)) },
      { name: 'linkedom, the tree alone', by: 'ceiling', run: forEachOf(all, (html) => parseHTML(html)) },
    ],
  };
}
