import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPages } from '../../playground/worker/cut.js';
import { normalize } from '../../src/index.js';
import { runs } from '../support/runs.js';

const PAGE = 40;
const cut = (text: string): string[] => cutPages(text, PAGE).map(({ start, end }) => text.slice(start, end));

const LINES = [
  'كتاب ها',
  'مي رود , و',
  '',
  '```',
  '~~~',
  '````',
  '<!-- a',
  'b -->',
  '<a',
  'href="كتاب">',
  '</p>',
  'x < y',
  '> ```js',
  'همکاریها',
];

describe('pages of a long text', () => {
  it('are whole lines', () => {
    const line = 'او كتاب ها را مي خواند.\n';
    expect(cut(line.repeat(4))).toEqual([line.repeat(2), line.repeat(2)]);
  });

  it.each([
    ['fenced code', '```\n', '\n```\n'],
    ['a comment', '<!--\n', '\n-->\n'],
    ['a tag', '<p\n', '\n>\n'],
  ])('do not end inside %s', (_, opening, closing) => {
    const inside = `${opening}${'كتاب ها '.repeat(8)}\n${'كتاب ها '.repeat(8)}${closing}`;
    const pages = cut(`${inside}${'بعد\n'.repeat(60)}`);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]?.startsWith(inside)).toBe(true);
  });

  it('normalized one by one are the text normalized', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        expect(cut(text).join('')).toBe(text);
        expect(
          cut(text)
            .map((page) => normalize(page))
            .join(''),
        ).toBe(normalize(text));
      }),
      runs(200),
    );
  });
});
