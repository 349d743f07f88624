import { describe, expect, it } from 'vitest';
import { LONGEST_EDITABLE } from '../../playground/shared/limits.js';
import { normalizeHtmlWithEdits } from '../../playground/worker/html-edits.js';
import { cutNormalized, normalizeAs } from '../../playground/worker/normalize.js';

it('a long page is cut at line ends into the pages of its output', () => {
  // Most of a line is a comment: it makes the page long, and is read at once.
  const line = `<p>كتاب ها را مي <b>خواند</b> و همکاریها بیشتر میشود .</p><!--${' باران'.repeat(20)} -->\n`;
  const html = line.repeat(Math.ceil((LONGEST_EDITABLE + 1) / line.length));
  const { text, edits } = normalizeHtmlWithEdits(html, {});
  const pages = cutNormalized(html, { text, edits });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map((page) => page.text).join('')).toBe(text);
  expect(pages.flatMap((page) => page.edits)).toHaveLength(edits.length);
  expect(pages.filter(({ start, end }) => !html.slice(start, end).endsWith('\n'))).toEqual([]);
  const misplaced = pages.flatMap(({ start, edits: own }) =>
    own.filter((edit) => html.slice(start + edit.start, start + edit.end) !== edit.original),
  );
  expect(misplaced).toEqual([]);
});

describe('the next mark by a rule', () => {
  const line = 'او كتاب دارد و همکاریها بیشتر شد.\n';
  it('is the one that holds the next edit by it, on the next page too, and the first again after the last', async () => {
    const pages = await normalizeAs('text', line.repeat(1_000), {});
    const count = pages.summary().pages;
    const rule = 'characters/arabic-kaf';
    const first = pages.findRule(rule, { page: 0, mark: -1 });
    expect([first?.page.index, first?.mark]).toEqual([0, 0]);
    const second = pages.findRule(rule, { page: 0, mark: 0 });
    expect([second?.page.index, second?.mark]).toEqual([0, 2]);
    const onNext = pages.findRule(rule, { page: 0, mark: (first?.page.marks.length ?? 0) - 1 });
    expect([onNext?.page.index, onNext?.mark]).toEqual([1, 0]);
    const last = pages.page(count - 1)?.marks.length ?? 0;
    expect(pages.findRule(rule, { page: count - 1, mark: last - 1 })).toMatchObject({ mark: 0, page: { index: 0 } });
    expect(pages.findRule('spacing/runs', { page: 0, mark: -1 })).toBeNull();
  });
});
