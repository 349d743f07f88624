import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateLabel } from '../../src/dates/date-labels.js';
import { findDates, parseDate } from '../../src/dates/parse-date.js';
import { fold } from '../../src/persian/fold.js';

const REFERENCE = { reference: '2026-10-10T12:00:00+03:30' };
const BRACKETS_AND_QUOTES = /[()[\]{}«»“”"]/;

/** Dates of fixtures/dates.tsv, except those with a label, which may have marks of its own: «امروز (۵ دی ۱۴۰۱». */
const LABEL = /[^\p{N}\s]\s*:/u;
const hasLabel = (text: string): boolean => LABEL.test(text) || readDateLabel(fold(text).text) !== null;
const FORMS = readFileSync('fixtures/dates.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => (line.split('\t')[0] as string).replaceAll('¦', '\u200c'))
  .filter((text) => /^[\p{L}\p{N}]/u.test(text) && !hasLabel(text) && parseDate(text, REFERENCE));

/** Marks of no date form. */
const JUNK = [...'!?؟*#%&_~^<>$', '( )', '()', '!!'];
/** Alone, they are no part of a date either. */
const ALONE = [...'()[]«»"'];

const isSpace = (char: string | undefined): boolean => /\s/.test(char ?? ' ');
const kindOf = (char: string): string => (/\p{N}/u.test(char) ? 'digit' : /[\p{L}\p{M}\u200c]/u.test(char) ? 'letter' : 'mark');

/** Returns the offsets within a form between two tokens. */
function gapsOf(form: string): number[] {
  return Array.from({ length: form.length - 1 }, (_, index) => index + 1).filter((at) => {
    const [before, after] = [form[at - 1] as string, form[at] as string];
    const isEdge = kindOf(before) !== kindOf(after) || kindOf(before) === 'mark';
    return !isSpace(after) && (isSpace(before) || isEdge) && /[\p{L}\p{N}]/u.test(form.slice(at));
  });
}

const placed = fc.constantFrom(...FORMS).chain((form) => fc.tuple(fc.constant(form), fc.constantFrom(...gapsOf(form), form.length)));
const betweenDayAndMonth = placed.filter(([form, at]) => /^[۰-۹0-9]{1,2} $/.test(form.slice(0, at)) && /^\p{L}/u.test(form.slice(at)));
const withJunk = ([form, at]: [string, number], junk: string): string => `${form.slice(0, at)}${junk}${form.slice(at)}`;

describe('A mark that no date has', () => {
  it('makes of a date none, wherever it stands in it', () => {
    expect(FORMS.length).toBeGreaterThan(250);
    fc.assert(
      fc.property(placed, fc.constantFrom(...JUNK), (place, junk) => {
        fc.pre(place[1] < place[0].length);
        const text = withJunk(place, junk);
        expect(`${text} → ${parseDate(text, REFERENCE)?.iso}`).toBe(`${text} → undefined`);
      }),
      { numRuns: 1000 },
    );
  });

  it('is a bracket or a quotation mark without its partner between a day and its month, too', () => {
    fc.assert(
      fc.property(betweenDayAndMonth, fc.constantFrom(...ALONE), (place, junk) => {
        fc.pre(place[1] < place[0].length && !BRACKETS_AND_QUOTES.test(place[0]));
        const text = withJunk(place, junk);
        expect(`${text} → ${parseDate(text, REFERENCE)?.iso}`).toBe(`${text} → undefined`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('What is left of punctuation', () => {
  it.each([
    'امروز: -',
    'امروز:',
    'دیروز : |',
    '۲ ساعت پیش: -',
    '۰۱ ) اسفند',
    '۰۱ ( اسفند',
    '۵ دی () ۱۴۰۱',
    '۵ دی: ۱۴۰۱',
    'پنجم: دی ۱۴۰۱',
    '۵ " دی ۱۴۰۱',
    'پنجم ) دی ۱۴۰۱',
  ])('is no date: %s', (text) => {
    expect(parseDate(text, REFERENCE)).toBeNull();
  });

  it.each([
    ['امروز: ۱۰:۳۰', '2026-10-10T10:30:00+03:30'],
    ['امروز -', '2026-10-10'],
    ['(۵ دی) ۱۴۰۱', '2022-12-26'],
    ['۵ دی (۱۴۰۱)', '2022-12-26'],
    ['«۵ دی ۱۴۰۱»', '2022-12-26'],
    ['(۵ دی ۱۴۰۱', '2022-12-26'],
    ['۵ دی ۱۴۰۱)', '2022-12-26'],
    ['"۵ دی" ۱۴۰۱', '2022-12-26'],
  ])('stands around a date: %s', (text, iso) => {
    expect(parseDate(text, REFERENCE)?.iso).toBe(iso);
  });

  it('closes no date in a text, and what is open there may go on', () => {
    const daysIn = (text: string) => findDates(text, REFERENCE).map(({ date }) => date.iso);
    expect(daysIn('بند ۰۱ ) اسفند رسید')).toEqual([]);
    expect(daysIn('روز ۵ دی ۱۴۰۱ (دوشنبه به وقت محلی) رسید')).toEqual(['2022-12-26']);
  });

  it.each([
    ['روز ۵ دی ۱۴۰۱ (۲۰:۱۵) رسید', '۵ دی ۱۴۰۱ (۲۰:۱۵)', '2022-12-26T20:15:00+03:30'],
    ['روز (۵ دی) ۱۴۰۱ رسید', '۵ دی) ۱۴۰۱', '2022-12-26'],
  ])('reads what is found in a text alike alone: %s', (text, slice, iso) => {
    const [found] = findDates(text, REFERENCE);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(slice);
    expect([found?.date.iso, parseDate(slice, REFERENCE)?.iso]).toEqual([iso, iso]);
  });
});
