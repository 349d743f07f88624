import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProtectedSpans } from '../../src/normalize/protect/find-protected.js';
import { readMarkedLines, withMarks, withoutMarks } from '../support/marked-spans.js';
import { runs } from '../support/runs.js';
import { expectTable } from '../support/table.js';
import { visible } from '../support/visible.js';

const fixtures = readMarkedLines('rules/protect');

describe('Protected spans', () => {
  it('are those that the fixtures mark', () => {
    expectTable(
      fixtures,
      (fixture) => visible(withoutMarks(fixture)),
      (fixture) => visible(withMarks(withoutMarks(fixture), findProtectedSpans(withoutMarks(fixture)))),
      visible,
    );
  });

  it('say what they are', () => {
    expect(findProtectedSpans('به a.ir ساعت ۲۱:۵۸')).toEqual([
      { start: 3, end: 7, kind: 'verbatim' },
      { start: 13, end: 18, kind: 'number' },
    ]);
    expect(findProtectedSpans('-3.5% F-35').map(({ kind }) => kind)).toEqual(['number', 'verbatim']);
    expect(findProtectedSpans('قالت الوزارة إن المدرسة مفتوحة').map(({ kind }) => kind)).toEqual(['arabic']);
  });

  it('hold all of a line in Arabic, its numbers too, except verbatim spans', () => {
    const kinds = findProtectedSpans('أعلنت وزارة الصحة 12 إصابة هذا العام a.ir').map(({ kind }) => kind);
    expect(kinds).toEqual(['arabic', 'verbatim']);
  });

  it('of a comment that begins in one line in Arabic and ends in the next do not overlap', () => {
    const arabic = 'والسلام العربية المدرسة الجامعة';
    const spans = findProtectedSpans(`${arabic} <!-- \n${arabic} --> ${arabic}`);
    expect(spans.map(({ kind }) => kind)).toEqual(['arabic', 'verbatim', 'arabic']);
    expect(spans[2]?.start).toBeGreaterThan(spans[1]?.end ?? 0);
  });
});

/** Characters that begin, join or end a span, and characters that rules insert, remove or replace. */
const PIECES = [
  ...'باتمة۱1٣aD.،,:؛;!؟?…«»()[]"\u201c\u201d\'-+/\\@#%$`~<>&=^|*_',
  ...[' ', '  ', '\t', '\n', '\r\n', '\u2028', '\u200c', '\u0640', '\u200d', '\ufe0f', '\u20e3', '\ud83d'],
  ...['سلام', 'الأمة', 'إِنَّ', 'تِلْ', 'المبتدا', '```', '~~~', '<b ', '</b>', '&lt;', '{{', '}}', '](', '<!--', '-->', '👍', '👨'],
  ...['a.ir', 'https://', 'http://a.ir/', 'F-35', 'C++', '.NET', '%1$s'],
];
const nastyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(''));

function letters(text: string): string[] {
  return findProtectedSpans(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end).replace(/[\u200c\u0640]/g, '')}`);
}

describe('For every text, the protected spans', () => {
  it('stand in order, do not overlap, and have no white space at their edges unless they are open to the end', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        let last = 0;
        for (const { start, end } of findProtectedSpans(text)) {
          const isInOrder = start >= last && end > start && end <= text.length;
          const isTrimmed = !/\s/.test(text.charAt(start)) && !(/[^\u200c\u0640]/.test(text.slice(end)) && /\s/.test(text.charAt(end - 1)));
          if (!isInOrder || !isTrimmed) expect({ start, end, last }).toBeNull();
          last = end;
        }
      }),
      runs(1000),
    );
  });

  it('do not depend on which digits are written', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const exchanged = text.replace(/[0-9\u0660-\u0669\u06f0-\u06f9]/g, '۷');
        expect(findProtectedSpans(exchanged)).toEqual(findProtectedSpans(text));
      }),
      runs(1000),
    );
  });

  it('do not depend on ZWNJ and kashida, except for lines in Arabic and where these keep markup from beginning', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const withoutArabic = text
          .replace(/[\u0629\u064c-\u0652\u0623\u0625]|\u0627\u0644/g, '')
          // Digits of any set count in names of tags, references and schemes.
          .replace(/([!-~\u0660-\u0669\u06f0-\u06f9])[\u200c\u0640]+(?=\S)/g, '$1')
          .replace(/(<[!?/][^\s<>\u200c\u0640])[\u200c\u0640]+/g, '$1')
          .replace(/(^|[\n\v\f\r\u0085\u2028\u2029])[\t \u200c\u0640\u200d]+(?=[`~[])/g, '$1');
        expect(letters(withoutArabic.replace(/[\u200c\u0640]/g, ''))).toEqual(letters(withoutArabic));
      }),
      runs(1000),
    );
  });
});
