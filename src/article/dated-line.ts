import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { trimSpan } from '../core/lines.js';
import type { FoundDate } from '../dates/find-date.js';
import { fullDateIn, type PlacedDate } from '../dates/full-date.js';
import { digitValue } from '../persian/digits.js';
import { rawEnd } from '../persian/fold.js';
import { type BesideDate, besideDate } from './beside-date.js';
import { roleOfLabel } from './dated-line-label.js';
import { type Remainder, scoreDatedLine } from './dated-line-score.js';
import { type TitleSide, titleSide } from './dated-title.js';
import { type LineText, lineText, rawSpan } from './line-text.js';
import { type MetadataItem, metadataItem } from './metadata-item.js';
import { readMetadataLine } from './metadata-line.js';
import { roleInSentence } from './publication-sentence.js';
import { announces } from './read-item.js';

/** A line with one full date among words that need not be in a table. */
export interface DatedLine {
  /** The title beside the date; `null` if the whole line is metadata. */
  text: Span | null;
  metadata: { span: Span; items: MetadataItem[] };
  /** True if the date may be part of the title; the other dates of the page decide. */
  isDoubtful: boolean;
}

const LONGEST_LINE = 200;
const LONGEST_METADATA = 110;
const YEAR_DIGITS = 4;

/**
 * Reads a line with one full date. «عصر نمونه - ۱۲ بهمن ۱۳۹۹» is metadata, «کتابخانه باز شد 1399/11/12» is a title with its date. Returns
 * `null` for a sentence about a day and for several dates.
 */
export function readDatedLine(line: LineText): DatedLine | null {
  const { raw, span } = line;
  if (!line.hasDigit || span.end - span.start > LONGEST_LINE || !hasFourDigits(raw, span)) return null;
  const found = fullDateIn(raw, line.folded);
  const { text } = line.folded;
  if (!found || announces(text, found.end)) return null;
  const remainder = { before: text.slice(0, found.start), after: text.slice(found.end) };
  if (span.end - span.start <= LONGEST_METADATA) {
    const role = roleInSentence(remainder);
    if (role) return wholeLine(line, found, role, []);
    const beside = besideDate(remainder);
    if (scoreDatedLine(found, remainder, isFilled(remainder, beside)) >= 0)
      return wholeLine(line, found, roleOfDate(found, remainder), itemsBeside(line, found, beside));
  }
  const title = titleSide(found, remainder);
  return title && splitTitle(line, found, title);
}

/** Fast path, mostly false: true if a run of exactly four digits occurs. */
function hasFourDigits(raw: string, { start, end }: Span): boolean {
  let digits = 0;
  for (let at = start; at <= end; at++) {
    if (at < end && digitValue(codeUnitAt(raw, at)) >= 0) digits++;
    else if (digits === YEAR_DIGITS) return true;
    else digits = 0;
  }
  return false;
}

/** Reads a sentence that only says when the text appeared: «این مطلب در ۱۴ آذر ۱۴۰۲ منتشر شده است.» */
export function readSentenceOfPublication(line: LineText): DatedLine | null {
  const { raw, span, folded } = line;
  if (!line.hasDigit || span.end - span.start > LONGEST_METADATA || !hasFourDigits(raw, span)) return null;
  const found = fullDateIn(raw, folded);
  const role = found && roleInSentence({ before: folded.text.slice(0, found.start), after: folded.text.slice(found.end) });
  return role && wholeLine(line, found, role, []);
}

function wholeLine(line: LineText, found: PlacedDate, role: MetadataItem['role'], beside: readonly MetadataItem[]): DatedLine {
  const { raw, folded, span } = line;
  const label = trimSpan(raw, { start: span.start, end: rawEnd(folded, found.start) });
  const item = metadataItem(role, role === 'date' || label.start === label.end ? found.span : label, found.span, found, 'words');
  const after = trimSpan(raw, { start: found.span.end, end: span.end });
  const others = readMetadataLine(lineText(raw, after))?.items ?? [];
  return { text: null, metadata: { span, items: [item, ...beside, ...others] }, isDoubtful: false };
}

const WORD = /[\p{L}\p{N}]/u;

/** True if names, counters or a section fill the line beside a date; «علی نمونه ۱۴ آذر ۱۴۰۲ باز می گردد» is a sentence. */
function isFilled(remainder: Remainder, beside: ReturnType<typeof besideDate>): boolean {
  const isOpen = (side: 'before' | 'after'): boolean => beside[side] === null && WORD.test(remainder[side]);
  return (beside.before !== null || beside.after !== null) && !isOpen('before') && !isOpen('after');
}

/** «سارا محمدی - ۱۴ آذر ۱۴۰۲», «۱۴ آذر ۱۴۰۲ در ورزشی» */
function itemsBeside({ folded }: LineText, { end }: PlacedDate, { before, after }: ReturnType<typeof besideDate>): MetadataItem[] {
  const itemsOf = (side: BesideDate | null, offset: number): MetadataItem[] =>
    (side?.spans ?? []).map((span) => {
      const value = rawSpan(folded, { start: offset + span.start, end: offset + span.end });
      return metadataItem(side?.kind === 'names' ? 'author' : 'section', value, value);
    });
  return [...itemsOf(before, 0), ...itemsOf(after, end)];
}

/** A date with the time of a place is the clock of a page: «یکشنبه ۱۹ دلو ۱۴۰۴ کابل ۰۱:۲۶». */
function roleOfDate({ ofPlace }: PlacedDate, { before, after }: Remainder): MetadataItem['role'] {
  const role = roleOfLabel(before, after);
  return role === 'date' && ofPlace ? 'clock' : role;
}

function splitTitle({ raw, folded, span }: LineText, found: FoundDate, { start, end, code, isDoubtful }: TitleSide): DatedLine {
  const text = trimSpan(raw, rawSpan(folded, { start, end }));
  const item = metadataItem('date', found.span, found.span, found, 'title');
  const number = code && rawSpan(folded, code);
  const items = number ? [metadataItem('code', number, number), item] : [item];
  const meta = text.start < found.span.start ? { start: found.span.start, end: span.end } : { start: span.start, end: found.span.end };
  return { text, metadata: { span: meta, items }, isDoubtful };
}
