import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article.js';
import { DIAGNOSTIC_MESSAGES } from '../../src/article/diagnostics.js';
import { OTHER_LABELS } from '../../src/article/label-words.js';
import { DATE_LABELS } from '../../src/dates/date-labels.js';
import { parseDate } from '../../src/dates/parse-date.js';
import { articleFixtures } from './article-fixtures.js';

/** The examples of docs/articles.md agree with the code. */
const REFERENCE = '2026-10-10T12:00:00+03:30';
const page = readFileSync(new URL('../../docs/articles.md', import.meta.url), 'utf8');
const read = (text: string, options = {}) => readArticle(text, options, (field) => field);

function section(title: string): string {
  return page.split(`# ${title}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** The rows of the first table of a section, without its head; code spans as plain text. */
function rows(title: string): string[][] {
  const lines = section(title).split('\n');
  const head = lines.findIndex((line) => line.startsWith('|---'));
  const table = lines.slice(head + 1);
  const end = table.findIndex((line) => !line.startsWith('|'));
  return table.slice(0, end < 0 ? table.length : end).map(cells);
}

function cells(row: string): string[] {
  const texts = row.slice(2, -2).split(' | ');
  return texts.map((text) => text.replaceAll('\\|', '|').replaceAll('`', ''));
}

describe('docs/articles.md', () => {
  it('shows headers that are read whole', () => {
    const shapes = [...section('Shapes of header').matchAll(/```text\n(.*?)```/gs)].map(([, text = '']) => read(text).article);
    expect(shapes.length).toBe(4);
    for (const article of shapes) {
      expect(article).toMatchObject({
        code: '12',
        published: { iso: '2022-12-26T20:15:00+03:30' },
        kicker: expect.stringContaining('در نخستین روز زمستان'),
        headline: 'باران پاییزی دریاچه را زنده کرد',
        lead: 'باران سه روز گذشته سطح آب دریاچه را ده سانتی متر بالا آورد.',
        body: ['به گزارش خبرنگار ما، پرندگان به دریاچه بازگشتند.'],
      });
    }
  });

  it('lists every label', () => {
    const listed = Object.fromEntries(rows('Labels').map(([role = '', , labels = '']) => [role, labels.split(' · ')]));
    expect(listed).toEqual({ ...DATE_LABELS, ...OTHER_LABELS });
  });

  it.each(rows('Dates'))('shows a date: %s', (_, text = '', iso = '') => {
    expect(parseDate(text, { reference: REFERENCE })?.iso).toBe(iso);
  });

  it.each(rows('What `implied` means'))('shows what is implied: %s', (parts = '', _, text = '') => {
    expect(parseDate(text, { reference: REFERENCE })?.implied).toEqual(expect.arrayContaining(parts.split(', ')));
  });

  it('names every rule that the fixtures name', () => {
    const named = rows('Where a field came from').flatMap(
      ([by = '', , about = '']) => [by, about].join(' ').match(/[a-z]+\/[a-z]+/g) ?? [],
    );
    const used = articleFixtures().flatMap(({ rules }) => Object.values(rules).flat());
    for (const rule of used) expect(named).toContain(rule.split(' ')[0]);
  });

  it('lists every diagnostic', () => {
    const listed = Object.fromEntries(rows('Diagnostics').map(([code = '', message]) => [code, message]));
    expect(listed).toEqual(DIAGNOSTIC_MESSAGES);
  });

  it.each(rows('Diagnostics'))('shows a page with %s', (code = '', _, text = '') => {
    const options = code === 'missing-reference' ? {} : { reference: REFERENCE };
    const { diagnostics } = read(text.replaceAll(' ⏎ ', '\n'), options);
    expect(diagnostics.map((found) => found.code)).toEqual([code]);
  });
});
