import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNormalized, type NormalizeOptions, normalize, normalizeWithEdits } from '../src/index.js';
import { AHEAD_OF_PROTECTION } from '../src/normalize/stages.js';
import { findProtectedSpans } from '../src/text/protect.js';
import { anyText, LINE_BREAKS, persianText } from './support/persian-text.js';
import { plainSettings, runStages } from './support/run-stage.js';
import { visible } from './support/visible.js';

const RUNS = { numRuns: 3000 };

const options = fc.record<NormalizeOptions>(
  {
    zwnj: fc.constantFrom('restore', 'affixes', 'clean', 'keep'),
    zwnjAfterNonJoiner: fc.constantFrom('keep', 'remove', 'add'),
    digits: fc.constantFrom('keep', 'persian', 'latin'),
    quotes: fc.constantFrom('keep', 'guillemets'),
    confidence: fc.constantFrom(0, 0.3, 0.9, 1),
    rules: fc.constant({ on: ['zwnj/glued-words'] as const }),
    model: fc.constant(null),
  },
  { requiredKeys: [] },
);

describe('For every text', () => {
  it('a second call changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalize(text);
        expect(visible(normalize(once))).toBe(visible(once));
        expect(isNormalized(once)).toBe(true);
      }),
      RUNS,
    );
  });

  it('a second call changes nothing, whatever the options', () => {
    fc.assert(
      fc.property(anyText, options, (text, chosen) => {
        const once = normalize(text, chosen);
        expect(visible(normalize(once, chosen))).toBe(visible(once));
      }),
      RUNS,
    );
  });

  it('both doors give the same text', () => {
    fc.assert(
      fc.property(anyText, options, (text, chosen) => {
        expect(normalizeWithEdits(text, chosen).text).toBe(normalize(text, chosen));
      }),
      RUNS,
    );
  });

  it('the edits stand in order, do not overlap, say what stood there, and lead to the text', () => {
    fc.assert(
      fc.property(anyText, options, (text, chosen) => {
        const { text: normalized, edits } = normalizeWithEdits(text, chosen);
        let replayed = '';
        let at = 0;
        for (const edit of edits) {
          expect(edit.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(edit.start, edit.end)).toBe(edit.original);
          expect(edit.text).not.toBe(edit.original);
          expect(edit.rules.length).toBeGreaterThan(0);
          replayed += text.slice(at, edit.start) + edit.text;
          at = edit.end;
        }
        expect(replayed + text.slice(at)).toBe(normalized);
      }),
      RUNS,
    );
  });

  it('offsets of unchanged text go there and back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: normalized, edits, toOriginal, toNormalized } = normalizeWithEdits(text);
        const isChanged = (offset: number) => edits.some(({ start, end }) => start <= offset && offset <= end);
        for (let offset = 0; offset <= text.length; offset++) {
          if (!isChanged(offset))
            for (const side of ['before', 'after'] as const) expect(toOriginal(toNormalized(offset, side), side)).toBe(offset);
          expect(toNormalized(offset, 'before')).toBeLessThanOrEqual(toNormalized(offset, 'after'));
        }
        expect(toNormalized(text.length, 'after')).toBe(normalized.length);
        expect(toOriginal(normalized.length, 'after')).toBe(text.length);
      }),
      RUNS,
    );
  });

  it('protected spans come out as they went in, and are all there are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const settled = runStages(AHEAD_OF_PROTECTION, text, plainSettings()).text;
        const { text: normalized, toNormalized } = normalizeWithEdits(settled);
        const images = findProtectedSpans(settled).map(({ start, end, kind }) => ({
          start: toNormalized(start, 'after'),
          end: toNormalized(end, 'before'),
          kind,
        }));
        expect(findProtectedSpans(normalized)).toEqual(images);
        const verbatim = (spans: typeof images, from: string) =>
          spans.filter(({ kind }) => kind !== 'number').map(({ start, end }) => from.slice(start, end));
        expect(verbatim(images, normalized)).toEqual(verbatim(findProtectedSpans(settled), settled));
      }),
      RUNS,
    );
  });

  it('no rule reaches across a line break', () => {
    const line = persianText.map((text) => text.replace(/[\n\v\f\r\u0085\u2028\u2029`~<>&-]/g, ''));
    fc.assert(
      fc.property(line, line, fc.constantFrom(...LINE_BREAKS), (one, two, lineBreak) => {
        expect(visible(normalize(one + lineBreak + two))).toBe(visible(normalize(one) + lineBreak + normalize(two)));
      }),
      RUNS,
    );
  });

  it('half-spaces and spaces come and go, letters stay, however little certainty is asked for', () => {
    // What parts glued words and closes up suffixes at once: دکترهایلایت.
    const stems = ['دکتر', 'کشور', 'مدیر', 'بازار', 'استاد', 'شهرها', 'برادر'];
    const starts = ['ها', 'های', 'هایی', 'هایش', 'تر', 'ترین'];
    const ends = ['لایت', 'تون', 'یت', 'بت', 'ان', 'م', 'کتاب', 'ور', ''];
    const glued = fc.tuple(fc.constantFrom(...stems), fc.constantFrom(...starts), fc.constantFrom(...ends)).map((parts) => parts.join(''));
    const line = fc
      .array(fc.oneof(glued, fc.constantFrom('این', 'است', 'می', 'از')), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    const lettersOf = (text: string) => text.replace(/[ \u200c]/g, '');
    fc.assert(
      fc.property(line, fc.constantFrom(0, 0.05, 0.1, 0.2, 0.5), (text, confidence) => {
        const chosen = { confidence, rules: { on: ['zwnj/glued-words'] } } as const;
        const once = normalize(text, chosen);
        expect(lettersOf(once)).toBe(lettersOf(text));
        expect(visible(normalize(once, chosen))).toBe(visible(once));
      }),
      RUNS,
    );
  });
});
