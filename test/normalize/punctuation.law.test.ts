import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProtectedSpans } from '../../src/normalize/protect/find-protected.js';
import { normalizePunctuation } from '../../src/normalize/punctuation.js';
import { normalizeSpacing } from '../../src/normalize/spacing.js';
import { LINE_BREAKS } from '../support/persian-text.js';
import { rulesOf } from '../support/rule-names.js';
import { plainSettings, runStages } from '../support/run-stage.js';
import { runs } from '../support/runs.js';
import { visible } from '../support/visible.js';

const STAGES = [normalizeSpacing, normalizePunctuation];
const RUNS = runs(5000);

describe('The stage punctuation', () => {
  it('decides by what it was given: a rule that is off changes nothing for the others', () => {
    const settings = plainSettings({ rules: { off: ['punctuation/comma', 'punctuation/space-before-mark'] } });
    expect(runStages(STAGES, 'نان ,پنیر', settings, findProtectedSpans).text).toBe('نان , پنیر');
  });
});

/** Words, every mark, and the first and last characters of all protected spans. */
const PIECES = [
  ...'بای۱2aD.،,:؛;!؟?…«»()[]"\u201c\u201d\'-+/@#%`<>=*_',
  ...[' ', ' ', ' ', '  ', '\t', '\r\n', ...LINE_BREAKS, '\u200c', '\u0640'],
  ...['سلام', 'رفت', 'ها', 'دی', 'الأمة', 'إِنَّ', '...', '```', '</b>', '&lt;', '{{', '}}', '](', '👍'],
  ...['a.ir', 'https://', 'http://a.ir/', '(https://a.ir/x(', 'F-35', 'C++', '.NET', ':)', '- [ ] '],
];
const nastyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(''));
const settings = fc
  .record({
    quotes: fc.constantFrom('keep', 'guillemets'),
    off: fc.oneof(fc.constant([]), fc.subarray([...rulesOf('spacing'), ...rulesOf('punctuation')])),
  })
  .map(({ quotes, off }) => plainSettings({ quotes, rules: { off } }));

const signs = (text: string): string =>
  text
    .replace(/[ \t]/g, '')
    .replace(/[,;?"\u201c\u201d]/g, '.')
    .replace(/[،؛؟«»]/g, '.');

describe('For every text, spacing and punctuation', () => {
  it('change nothing a second time, with any rules off', () => {
    fc.assert(
      fc.property(nastyText, settings, (text, chosen) => {
        const once = runStages(STAGES, text, chosen, findProtectedSpans).text;
        expect(visible(runStages(STAGES, once, chosen, findProtectedSpans).text)).toBe(visible(once));
      }),
      RUNS,
    );
  });

  it('leave every protected span what it was', () => {
    fc.assert(
      fc.property(nastyText, settings, (text, chosen) => {
        const protectedTexts = (of: string) => findProtectedSpans(of).map(({ start, end, kind }) => `${kind} ${of.slice(start, end)}`);
        const output = runStages(STAGES, text, chosen, findProtectedSpans).text;
        expect(protectedTexts(output)).toEqual(protectedTexts(text));
      }),
      RUNS,
    );
  });

  it('change spaces, tabs and the signs of the rules, and nothing else', () => {
    fc.assert(
      fc.property(nastyText, settings, (text, chosen) => {
        expect(visible(signs(runStages(STAGES, text, chosen, findProtectedSpans).text))).toBe(visible(signs(text)));
      }),
      RUNS,
    );
  });

  it('decide line by line', () => {
    const line = nastyText.map((text) => text.replace(/[\n\v\f\r\u0085\u2028\u2029`<>]/g, ''));
    fc.assert(
      fc.property(line, line, settings, fc.constantFrom(...LINE_BREAKS), (one, two, chosen, lineBreak) => {
        const run = (text: string) => runStages(STAGES, text, chosen, findProtectedSpans).text;
        expect(visible(run(one + lineBreak + two))).toBe(visible(run(one) + lineBreak + run(two)));
      }),
      RUNS,
    );
  });
});
