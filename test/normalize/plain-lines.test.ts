import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NormalizeOptions, normalize, normalizeWithEdits } from '../../src/index.js';
import { eachRun, plainEnd } from '../../src/normalize/fast-path.js';
import { plainSigns } from '../../src/normalize/fast-path-characters.js';
import type { LineVisitor } from '../../src/normalize/line-visitor.js';
import { anyText } from '../support/persian-text.js';
import { plainSettings } from '../support/run-stage.js';
import { runs } from '../support/runs.js';
import { visible } from '../support/visible.js';

/** The last ones are replaced by the reader that edits characters, or are vowel signs. */
const SIGNS = [
  ...' \n.:،؛؟!…/-–—|*•"«»“”‘’()[]+۵7٫٬٪اهءیبمaZ\u0640\u0654\u064b\u200c\u06c0\u064a\u0643\u0649\u0660\u0669\u0650\u064f\u0651',
];
const WORDS = [
  'کتاب',
  'ها',
  'می',
  'رود',
  'میشود',
  'حرفهای',
  'خانه',
  'ای',
  'الف',
  'م',
  'سی',
  'و',
  'تر',
  'ام',
  '۱۴۰۰',
  '3.5',
  'www',
  'H2O',
  'F-35',
  'Wi-Fi',
  'b',
  '12',
  'OK',
  ' ـ ',
  ' .',
  ' ،',
  ' !',
  'خانهۀ',
  'مي',
  'خانه ء ',
  'علاقهي',
  'كتابهاي',
  'خانۀ',
  'قُلْ هُوَ اللَّهُ ',
  'مِن ',
  '١٢٣',
  '١٫٢',
];
const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SIGNS) }, { weight: 2, arbitrary: fc.constantFrom(...WORDS, ' ', ' ') });
/** Text of the characters of plain lines, in any order. */
const nearlyPlain = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
/** Text of pieces that keep lines plain. */
const plain = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.reduce((text, next) => (isPlain(text + next) ? text + next : text), ''));

/** True if the lines are plain, or the last would be after one more letter or word. */
function isPlain(text: string): boolean {
  return ['', 'ب', ' ب', '1'].some((rest) => {
    let arePlain = true;
    eachRun(
      text + rest,
      visitor((_start, _end, isRunPlain) => (arePlain &&= isRunPlain)),
    );
    return arePlain;
  });
}

function visitor(visit: (start: number, end: number, isPlain: boolean) => void): LineVisitor {
  return {
    signs: plainSigns(plainSettings()),
    readPlain: plainEnd,
    visitPlain: (start, end) => visit(start, end, true),
    visitOthers: (start, end) => visit(start, end, false),
  };
}

const options = fc.record<NormalizeOptions>(
  {
    zwnj: fc.constantFrom('restore', 'affixes', 'clean', 'keep'),
    digits: fc.constantFrom('keep', 'persian', 'latin'),
    rules: fc.constantFrom(
      { on: ['zwnj/glued-words'] as const },
      { off: ['zwnj/lost'] as const },
      { off: ['characters/arabic-yeh', 'characters/heh-with-yeh-above'] as const },
      { off: ['characters/arabic-kaf', 'characters/digits', 'punctuation/space-before-mark'] as const },
    ),
  },
  { requiredKeys: [] },
);

/** A lone backtick sends the text after it through the stages, and changes nothing itself. */
const STAGED = '`\n';

describe('Plain lines', () => {
  it('become what the stages make of them', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyPlain, plain, plain, anyText), options, (text, chosen) => {
        expect(visible(STAGED + normalize(text, chosen))).toBe(visible(normalize(STAGED + text, chosen)));
      }),
      runs(600),
    );
  });

  it('make the edits that the stages make', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyPlain, plain, plain), options, (lines, chosen) => {
        // One line: if two adjacent characters are removed, the other lines of a run decide whether that is one edit or two.
        const text = lines.replaceAll('\n', ' ');
        const ofStages = normalizeWithEdits(STAGED + text, chosen).edits.map((edit) => ({
          ...edit,
          start: edit.start - STAGED.length,
          end: edit.end - STAGED.length,
        }));
        expect(normalizeWithEdits(text, chosen).edits).toEqual(ofStages);
      }),
      runs(600),
    );
  });

  it('are found, and with the runs of others tile the text', () => {
    const runs: [string, boolean][] = [];
    const text = 'کتاب\u200cها را خواند.\nسال ۱۴۰۰ «خوب» بود؛ نه؟\nعلي رفت\n\nبله\n<b>\nبله';
    eachRun(
      text,
      visitor((start, end, isPlain) => runs.push([text.slice(start, end), isPlain])),
    );
    expect(runs).toEqual([
      ['کتاب\u200cها را خواند.\n', true],
      ['سال ۱۴۰۰ «خوب» بود؛ نه؟\n', true],
      ['علي رفت\n', false],
      ['\n', true],
      ['بله\n', true],
      ['<b>\nبله', false],
    ]);
  });

  it('are returned as the same string if no edit is needed', () => {
    expect(normalize('سال ۱۴۰۰ «خوب» بود؛ نه؟')).toBe('سال ۱۴۰۰ «خوب» بود؛ نه؟');
  });
});
