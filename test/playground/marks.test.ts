import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../playground/shared/protocol.js';
import { markEdits } from '../../playground/worker/marks.js';
import { normalizeAs } from '../../playground/worker/normalize.js';
import { type NormalizeOptions, normalizeWithEdits } from '../../src/index.js';
import { runs } from '../support/runs.js';

const ZWNJ = '\u200c';
const withStandIns = (text: string): string => text.replaceAll(ZWNJ, '¦');

/** «before → after, number of edits», for each mark. */
function marksOf(text: string, options?: NormalizeOptions): string[] {
  const { text: output, edits } = normalizeWithEdits(text, options);
  return markEdits(text, output, edits, 'text').map(
    ({ before, outputStart, outputEnd, edits: own }) =>
      `${withStandIns(before)} → ${withStandIns(output.slice(outputStart, outputEnd))}, ${own.length}`,
  );
}

describe('a mark', () => {
  it.each<[title: string, text: string, marks: string[]]>([
    ['is the whole word', 'آن همکاریها خوب بود', ['همکاریها → همکاری¦ها, 1']],
    ['is one for the edits of a word', 'كتابهاي ما', ['كتابهاي → کتاب¦های, 3']],
    ['is one for each word', 'او كتاب خرید و مي رود', ['كتاب → کتاب, 1', 'مي رود → می¦رود, 2']],
    ['is one for short words side by side', 'ما و ، تو .', ['و ، تو . → و، تو., 2']],
    ['is one for each of a short and a long word', 'همکاریها و .', ['همکاریها → همکاری¦ها, 1', 'و . → و., 1']],
    ['leaves out brackets and marks beside a word', '(كتاب)، «مي رود»', ['كتاب → کتاب, 1', 'مي رود → می¦رود, 2']],
    ['has the mark that an edit is about', 'او رفت .', ['رفت . → رفت., 1']],
    ['has the words on both sides of a new space', 'او آمد،نشست', ['آمد،نشست → آمد، نشست, 1']],
    ['ends at the end of a line', 'آن كتاب\nكيف او', ['كتاب → کتاب, 1', 'كيف → کیف, 2']],
    ['stands where nothing is left', 'یک\n   \nدو', ['    → , 1']],
    ['is none where nothing changed', 'کتاب خوب', []],
  ])('%s', (_, text, marks) => {
    expect(marksOf(text)).toEqual(marks);
  });

  it('does not split a surrogate pair beside its word', () => {
    const text = `😀كتاب😀`;
    const { text: output, edits } = normalizeWithEdits(text);
    const [mark] = markEdits(text, output, edits, 'text');
    expect(output.slice(mark?.outputStart, mark?.outputEnd)).toBe('کتاب');
  });

  it('reaches no farther than 40 letters into an endless word', () => {
    const text = `${'ب'.repeat(200)}ك${'ب'.repeat(200)}`;
    const { text: output, edits } = normalizeWithEdits(text, { zwnj: 'keep' });
    expect(edits).toHaveLength(1);
    expect(markEdits(text, output, edits, 'text')).toMatchObject([{ outputStart: 160, outputEnd: 241 }]);
  });
});

const PIECES = ['كتاب', 'ها', ' ', '  ', 'مي', 'رود', '\n', ' ،', '.', '😀', 'همکاریها', '(', ')', '<b>', '</b>', '<p>', '&zwnj;', 'A'];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe.each<Reading>(['text', 'html'])('the marks of any %s', (as) => {
  it('hold every edit once, in order, apart from each other, and outside of them both texts are the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const pages = await normalizeAs(as, text, {});
        const { page, edits } = pages.summary();
        expect(page.output).toBe(pages.whole());
        expect(page.marks.flatMap((mark) => mark.edits)).toHaveLength(edits);
        let at = 0;
        let outputAt = 0;
        for (const { start, end, outputStart, outputEnd } of page.marks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(page.input.slice(at, start)).toBe(page.output.slice(outputAt, outputStart));
          at = end;
          outputAt = outputEnd;
        }
        expect(page.input.slice(at)).toBe(page.output.slice(outputAt));
      }),
      runs(200),
    );
  });
});
