import type { Span } from '../api/types.js';
import { datesInBlock } from '../dates/dates-in-text.js';
import { dateOf, findDateAt } from '../dates/find-date.js';
import type { DateContext } from '../dates/resolve-date.js';
import { fold } from '../persian/fold.js';
import { isoDay } from './iso-day.js';
import type { PageLine } from './page-line.js';

/** Parts of a page, apart from its date lines, that may name the day of publication. */
export interface Witnesses {
  url: string | null;
  code: string | null;
  lines: readonly PageLine[];
}

/** `/1404/04/21/`, `/2024/01/25` */
const DAY_IN_ADDRESS = /\/(\d{4}[/-]\d{1,2}[/-]\d{1,2})(?=[/?#]|$)/;
/** `91080603319`, `1403080603319`: year, month and day, then a number of five digits. */
const DAY_IN_CODE = /^((?:14)?\d{2})(\d{2})(\d{2})\d{5}$/;

/** Returns the days, `YYYY-MM-DD`, that the address, the news code and the first words of paragraphs name: «کابل (پژواک، ۵ جدی ۱۴۰۱):». */
export function witnessedDays(raw: string, { url, code, lines }: Witnesses, context: DateContext): ReadonlySet<string> {
  const written = [DAY_IN_ADDRESS.exec(url ?? '')?.[1], code && DAY_IN_CODE.exec(code)?.slice(1).join('/')];
  const days = written.flatMap((text) => (text ? daysWritten(text, context) : []));
  return new Set([...days, ...firstWords(lines).flatMap((span) => datesInBlock(raw, span, context).map(({ date }) => isoDay(date)))]);
}

function daysWritten(text: string, context: DateContext): string[] {
  const found = findDateAt(fold(text), 0);
  const date = found?.isWhole ? dateOf(text, found, context).date : null;
  return date ? [isoDay(date)] : [];
}

const LONGEST_DATELINE = 70;
const MOST_PARAGRAPHS = 12;

function firstWords(lines: readonly PageLine[]): Span[] {
  const texts: Span[] = [];
  for (const { kind, span } of lines) {
    if (kind === 'text') texts.push({ start: span.start, end: Math.min(span.end, span.start + LONGEST_DATELINE) });
    if (texts.length === MOST_PARAGRAPHS) break;
  }
  return texts;
}
