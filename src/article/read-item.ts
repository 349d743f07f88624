import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { trimSpan } from '../core/lines.js';
import { type FoundDate, findDateAt } from '../dates/find-date.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter, rawEnd, rawStart } from '../persian/fold.js';
import { type Label, skipDecoration, skipSpaces } from '../persian/labels.js';
import { readCredit } from './credit.js';
import { isSectionRole, type LabelRole } from './label-words.js';
import { readLabel } from './labels.js';
import { type LineText, LONGEST_TITLE, rawSpan } from './line-text.js';
import { type MetadataItem, metadataItem } from './metadata-item.js';
import { isClearLabel, isLabelAlone, numberAfter } from './number-value.js';
import { readNames } from './person-names.js';
import { readSectionLine } from './section-line.js';
import { beforeDate, beforeEmphasis, findValueEnd, STRONG_SEPARATORS } from './value-end.js';

export interface ItemRead {
  item: MetadataItem;
  /** Offset in the folded line after the item. */
  end: number;
}

/** Reads the item at an offset of a line: a label with its value, «گزارش: مهتاب نمونه», or a date. `null` if there is none. */
export function readItem(line: LineText, at: number): ItemRead | null {
  const label = readLabel(line.folded.text, at);
  return (label && readLabelled(line, at, label)) ?? readCreditItem(line, at) ?? readBareDate(line, at);
}

/** «گزارش: مهتاب نمونه» */
function readCreditItem({ raw, folded }: LineText, at: number): ItemRead | null {
  const credit = readCredit(folded.text, at);
  if (!credit) return null;
  const item = metadataItem('author', trimSpan(raw, rawSpan(folded, credit.label)), trimSpan(raw, rawSpan(folded, credit.names)));
  return { item, end: credit.names.end };
}

function readBareDate(line: LineText, at: number): ItemRead | null {
  const found = findDateAt(line.folded, at);
  if (!found || announces(line.folded.text, found.end)) return null;
  if (found.reading.dates.length === 0 && !found.isWhole && !isSeparateAge(line.folded.text, found)) return null;
  return { item: metadataItem('date', found.span, found.span, found), end: found.end };
}

const AGE_ENDS = `${STRONG_SEPARATORS}-–—،,`;

/** True for «۲ روز پیش | ۴ دقیقه مطالعه», «دیروز ۱۲:۳۰ | …»; «دیروز | …» may be a title. */
function isSeparateAge(text: string, { reading, end }: FoundDate): boolean {
  const next = skipSpaces(text, end);
  const isAge = reading.relative?.kind === 'amounts' || reading.time !== null;
  return isAge && next < text.length && AGE_ENDS.includes(text.charAt(next));
}

const ANNOUNCING_MARKS = ':؛';

/** «یادداشت روز | پنجشنبه ۱۵ آذر ۱۴۰۳:»: the mark at the end of the line leads to the headline below. */
export function announces(text: string, dateEnd: number): boolean {
  const rest = text.slice(dateEnd).trim();
  return rest.length === 1 && ANNOUNCING_MARKS.includes(rest);
}

/** Reads the value of a label at an offset of a line. */
export function readLabelled(line: LineText, at: number, label: Label<LabelRole>): ItemRead | null {
  if (label.colon ? isEmptyAt(line.folded.text, label.end) : isLabelAlone(line, at, label)) return emptyItem(line, at, label);
  if (label.role === 'code') return readNumberValue(line, at, label);
  if (label.role === 'published' || label.role === 'updated' || label.role === 'clock') return readLabelledDate(line, at, label);
  if (isSectionRole(label.role) && !label.colon) return readSectionValue(line, at, label) ?? readTextValue(line, at, label);
  if (label.role === 'author' && !label.colon) return readAuthorValue(line, at, label);
  return (label.role === 'tool' ? readNumberValue(line, at, label) : null) ?? readTextValue(line, at, label);
}

/** «امروز: -», «کد: | تاریخ: …» */
function isEmptyAt(text: string, offset: number): boolean {
  return (
    skipDecoration(text, offset) >= text.length ||
    STRONG_SEPARATORS.includes(text.charAt(offset)) ||
    readLabel(text, offset)?.colon === true
  );
}

function labelSpan(line: LineText, at: number, label: Label<LabelRole>): Span {
  return trimSpan(line.raw, rawSpan(line.folded, { start: at, end: label.end }));
}

function emptyItem(line: LineText, at: number, label: Label<LabelRole>): ItemRead {
  return { item: metadataItem(label.role, labelSpan(line, at, label), null), end: label.end };
}

const FEWEST_CODE_DIGITS = 4;

/** «کد خبر: ۲۳۲۸۱۰», «صفحه ۱۰»; without a colon only another item may follow: «رقم ۲۵۰ هزار» is not a code. */
function readNumberValue(line: LineText, at: number, label: Label<LabelRole>): ItemRead | null {
  const { text } = line.folded;
  const value = numberAfter(line, at, label);
  if (!value) return null;
  const next = skipSpaces(text, value.end);
  const isClear = label.colon || (isClearLabel(at, label) && value.end - value.start >= FEWEST_CODE_DIGITS);
  if (!isClear && next < text.length && isLetter(codeUnitAt(text, next)) && !readItem(line, next)) return null;
  return { item: metadataItem(label.role, labelSpan(line, at, label), rawSpan(line.folded, value)), end: value.end };
}

/** A date that is too damaged to read is still a value: «تاریخ انتشار: ۲۱فروردین۱۳،». */
function readLabelledDate(line: LineText, at: number, label: Label<LabelRole>): ItemRead | null {
  const { text } = line.folded;
  const found = findDateAt(line.folded, label.end);
  const place = labelSpan(line, at, label);
  if (found && (label.colon || found.reading.dates.length > 0)) {
    return { item: metadataItem(label.role, place, found.span, found), end: found.end };
  }
  if (!label.colon || !isAsciiDigit(codeUnitAt(text, label.end))) return null;
  return {
    item: metadataItem(label.role, place, rawSpan(line.folded, { start: label.end, end: text.length })),
    end: text.length,
  };
}

const NAME_ENDS = `${STRONG_SEPARATORS}-–/`;

/** «نویسنده مهتاب نمونه - گروه جامعه»: without a colon only names count. */
function readAuthorValue(line: LineText, at: number, label: Label<LabelRole>): ItemRead | null {
  const { text } = line.folded;
  let end = label.end;
  const { length } = text;
  let before: number | null = null;
  for (; end < length && !NAME_ENDS.includes(text.charAt(end)); end++) {
    before = end > label.end ? beforeDate(line, label.end, end) : null;
    if (before !== null) break;
  }
  const namesEnd = before ?? end;
  if (readNames(text, label.end, namesEnd).length === 0) return null;
  const value = trimSpan(line.raw, rawSpan(line.folded, { start: label.end, end: namesEnd }));
  return { item: metadataItem(label.role, labelSpan(line, at, label), value), end };
}

/** «سرویس اقتصادی»: without a colon only known sections count. */
function readSectionValue(line: LineText, at: number, label: Label<LabelRole>): ItemRead | null {
  const { text } = line.folded;
  const { end, next } = findValueEnd(line, label.end);
  const [section, ...others] = readSectionLine(text.slice(label.end, end));
  if (!section || others.length > 0) return null;
  const value = rawSpan(line.folded, { start: label.end + section.start, end: label.end + section.end });
  return { item: metadataItem(label.role, labelSpan(line, at, label), value), end: next };
}

const LONGEST_TEXT_VALUE = 60;

/** A subject may be a headline. */
function longestValue({ role }: Label<LabelRole>): number {
  return role === 'subject' ? LONGEST_TITLE : LONGEST_TEXT_VALUE;
}

const WHOLE_LINE_ROLES: readonly string[] = ['kicker', 'headline', 'lead', 'tags'];
const BREADCRUMB = /^[^«]*[»>›]/;

/** «سرویس: ایران», «سرویس نمونه » اخبار», «نویسنده : …». */
function readTextValue(line: LineText, at: number, label: Label<LabelRole>): ItemRead | null {
  const { text } = line.folded;
  const isWholeLine = WHOLE_LINE_ROLES.includes(label.role);
  const { end, next } = isWholeLine ? { end: text.length, next: text.length } : findValueEnd(line, label.end);
  const value = trimSpan(line.raw, {
    start: rawStart(line.folded, label.end),
    end: isWholeLine ? line.span.end : rawEnd(line.folded, beforeEmphasis(text, label.end, end)),
  });
  const isBreadcrumb = isSectionRole(label.role) && BREADCRUMB.test(text.slice(label.end, end));
  if ((!label.colon && !isBreadcrumb) || (!isWholeLine && end - label.end > longestValue(label))) return null;
  return { item: metadataItem(label.role, labelSpan(line, at, label), value), end: next };
}
