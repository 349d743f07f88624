import type { Read, WrittenYear } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { afterOrdinalSuffix, endBefore, isEndOfLine, isUnit, markAt, type NumberToken, numberAt, wordAt } from './token-cursor.js';

/**
 * Reads «۱۴۰۰», «سال ۱۴۰۰», «۹۴», «هزار و چهارصد». A year of two digits may follow its month without a space, unless it is a century that
 * has lost its end («فروردین۱۳») or begins a clock. At the beginning of a line it must fill the line.
 */
export function readYear(tokens: DateTokens, at: number, separated: boolean): Read<WrittenYear> | null {
  const named = isUnit(tokens, at, 'year');
  const yearAt = named ? at + 1 : at;
  const year = readYearNumber(tokens, yearAt, separated || named) ?? readYearWords(tokens, yearAt, named);
  return year && (year.value.digits === 4 || !tokens[at]?.lineStart || isEndOfLine(tokens, year.next)) ? year : null;
}

/** 1399 without its end is 13, 1401 is 14, 2015 is 20; 15 for 1415 does not occur. */
const LAST_CENTURY = 20;

function readYearNumber(tokens: DateTokens, at: number, separated: boolean): Read<WrittenYear> | null {
  const year = numberAt(tokens, at);
  if (!year || (year.digits !== 4 && markAt(tokens, at + 1, ':'))) return null;
  if (year.digits !== 4 && (year.digits !== 2 || !(separated || year.spaced || year.value > LAST_CENTURY))) return null;
  if (year.digits === 2 && isDayOfNextDate(tokens, at, year)) return null;
  return { value: { value: year.value, digits: year.digits }, next: at + 1, end: year.end };
}

const LONGEST_MONTH = 31;

/** True for the 25 of «۱۸ مهر - ۲۵ مهر ۱۴۰۵», «۱۸ مهر - ۲۵ام مهر»: a month follows, so it is a day. */
function isDayOfNextDate(tokens: DateTokens, at: number, { value }: NumberToken): boolean {
  return value <= LONGEST_MONTH && wordAt(tokens, afterOrdinalSuffix(tokens, at + 1), 'month') !== null;
}

/** «یک هزار و چهارصد و یک», «دو هزار و بیست و دو», «سال نود و پنج». */
function readYearWords(tokens: DateTokens, at: number, named: boolean): Read<WrittenYear> | null {
  const thousands = wordAt(tokens, at, 'thousands');
  if (!thousands) {
    const value = named ? wordAt(tokens, at, 'number-word')?.value : undefined;
    return value === undefined ? null : { value: { value, digits: 2 }, next: at + 1, end: endBefore(tokens, at + 1) };
  }
  const hundreds = wordAt(tokens, at + 1, 'and') && wordAt(tokens, at + 2, 'hundreds');
  const afterHundreds = hundreds ? at + 3 : at + 1;
  const rest = wordAt(tokens, afterHundreds, 'and') && wordAt(tokens, afterHundreds + 1, 'number-word');
  const next = rest ? afterHundreds + 2 : afterHundreds;
  const value = thousands.value + (hundreds?.value ?? 0) + (rest?.value ?? 0);
  return { value: { value, digits: 4 }, next, end: endBefore(tokens, next) };
}
