import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { trimSpan } from '../core/lines.js';
import { findDateAt } from '../dates/find-date.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter, rawStart } from '../persian/fold.js';
import { skipDecoration, skipSpaces } from '../persian/labels.js';
import { withRoleOf } from './dated-line-label.js';
import { isEarly, isOfOtherDay } from './dated-line-score.js';
import { readLabel } from './labels.js';
import { type LineText, rawSpan } from './line-text.js';
import { type MetadataItem, metadataItem } from './metadata-item.js';
import { readNames } from './person-names.js';
import { readItem, readLabelled } from './read-item.js';
import { STRONG_SEPARATORS } from './value-end.js';

export interface MetadataLine {
  items: MetadataItem[];
  /** Text after the last item: a section, or the first sentence on a line that lost its line break. */
  rest: Span | null;
}

/** Reads a line from label to label: «کد خبر: ۱۲ تاریخ انتشار : ۱۳۹۹/۰۸/۱۲», «۲۸ آبان ۱۳۹۴ | ۱۳:۳۵ کد : ۱۲»; `null` for prose. */
export function readMetadataLine(line: LineText): MetadataLine | null {
  const { text } = line.folded;
  const items: MetadataItem[] = [];
  let at = skipDecoration(text, 0);
  const { length } = text;
  let note = '';
  while (at < length) {
    const read = readItem(line, at);
    const next = read ? read.end : items.length > 0 ? nextItemStart(line, at) : afterNote(line, at);
    const item = read ? withRoleOf(note, read.item) : readNamesBetween(line, at, next);
    note = !read && items.length === 0 && next !== null ? text.slice(at, next) : '';
    if (item) items.push(item);
    if (next === null) break;
    at = skipDecoration(text, next);
  }
  if (items.every((item) => item.role === 'author' && isUnlabelled(item))) return null;
  const rest = at < text.length ? trimSpan(line.raw, { start: rawStart(line.folded, at), end: line.span.end }) : null;
  if (!isMetadata(line, items, rest, at)) return null;
  return rest && items.every(isUnlabelled) ? withLast(line, items, rest, text.slice(at)) : { items, rest };
}

/** The words after the last item may be names, «۵ دی ۱۴۰۱ | مهتاب نمونه», or the label of the date, «۵ دی ۱۴۰۱ (به روز رسانی)». */
function withLast({ raw }: LineText, items: MetadataItem[], rest: Span, words: string): MetadataLine {
  if (readNames(words, 0, words.length).length > 0) return { items: [...items, metadataItem('author', rest, rest)], rest: null };
  const [only, ...others] = items;
  if (!only || others.length > 0 || isProse(raw, rest)) return { items, rest };
  return { items: [withRoleOf('', only, words)], rest };
}

/** «مهتاب نمونه | ۵ دی ۱۴۰۱ | ۵ نظر»: names before an item, or between two. */
function readNamesBetween(line: LineText, start: number, next: number | null): MetadataItem | null {
  const { text } = line.folded;
  const end = next === null ? -1 : next - 1;
  if (end <= start || !NAME_SEPARATORS.includes(text.charAt(end)) || readNames(text, start, end).length === 0) return null;
  const span = trimSpan(line.raw, rawSpan(line.folded, { start, end }));
  return metadataItem('author', span, span);
}

/** True if an item has no label. */
export function isUnlabelled({ place, value }: MetadataItem): boolean {
  return place === value;
}

const NAME_SEPARATORS = `${STRONG_SEPARATORS}،,-–/`;
const LONGEST_NOTE = 16;
const LONGEST_NAME_NOTE = 48;
const NOTE_SEPARATORS = `${STRONG_SEPARATORS},،-–:`;

/** Skips a note at the beginning of a line: «29.6K · 23:07», «logo | …», «نمونه پرس , ۹ اردیبهشت ۱۴۰۱ ساعت ۱۶:۰۴», «تاریخ ایجاد: …». */
function afterNote(line: LineText, offset: number): number | null {
  const { text } = line.folded;
  if (!line.hasDigit) return null;
  const end = Math.min(text.length, offset + LONGEST_NAME_NOTE);
  for (let at = offset; at < end; at++) {
    const mark = text.charAt(at);
    if (at < offset + LONGEST_NOTE && STRONG_SEPARATORS.includes(mark)) return at + 1;
    if (mark === ' ' && isSureLabel(line, at + 1)) return at + 1;
    if (NOTE_SEPARATORS.includes(mark) && isSureDate(line, skipDecoration(text, at)) && !isOfOtherDay(text.slice(offset, at)))
      return at + 1;
  }
  return null;
}

/** A label of code or publication with its colon and value. */
function isSureLabel(line: LineText, at: number): boolean {
  const label = line.folded.text.includes(':', at) ? readLabel(line.folded.text, at) : null;
  if (!label?.colon || (label.role !== 'code' && label.role !== 'published')) return false;
  const item = readLabelled(line, at, label)?.item;
  return item?.value != null && (item.role === 'code' || item.found !== null);
}

/** A date with a year that fills the line, or is separated from the rest of it. */
function isSureDate(line: LineText, at: number): boolean {
  const { text } = line.folded;
  const found = at < text.length && !isLetterBefore(text, at) ? findDateAt(line.folded, at) : null;
  if (!found?.reading.dates.some((date) => date.year !== null && !isEarly(date))) return false;
  if (found.isWhole) return found.reading.time !== null || text[skipSpacesBack(text, at) - 1] === ':';
  const next = skipDecoration(text, found.end);
  return STRONG_SEPARATORS.includes(text.charAt(skipSpaces(text, found.end))) || readLabel(text, next)?.role === 'tool';
}

function skipSpacesBack(text: string, offset: number): number {
  let at = offset;
  while (text[at - 1] === ' ') at--;
  return at;
}

function isLetterBefore(text: string, at: number): boolean {
  return at > 0 && isLetter(codeUnitAt(text, at - 1));
}

/** After unknown words: offset of the next item of the line. */
function nextItemStart(line: LineText, offset: number): number | null {
  const { text } = line.folded;
  const { length } = text;
  for (let at = offset + 1; at < length; at++) {
    const before = text.charAt(at - 1);
    if (STRONG_SEPARATORS.includes(before)) return at;
    if (before === ' ' && readLabel(text, at)?.colon && readItem(line, at)) return at;
  }
  return null;
}

const LONGEST_REST_WORDS = 6;

/** An unlabelled date may also begin a sentence: «۱۲ بهمن ۱۳۵۷ روز …». */
function isMetadata(line: LineText, items: readonly MetadataItem[], rest: Span | null, restAt: number): boolean {
  const date = items.find(({ role }) => role === 'date');
  if (!rest || !items.every(isUnlabelled) || !date?.found) return true;
  const { dates, weekday, time } = date.found.reading;
  const isFull = time !== null || dates.length > 1;
  if (isProse(line.raw, rest)) return isFull && weekday !== null;
  return isFull || (dates.every(({ year }) => year !== null) && followsMark(line.folded.text, restAt));
}

const SENTENCE_MARKS = '،,؛:';

/** «30-Sep-2009 (one comment)»: the note is separate from the date; «۱۴ مرداد ۱۴۰۰، روز …» is a title. */
function followsMark(text: string, offset: number): boolean {
  const before = text.slice(0, offset).trimEnd();
  const last = codeUnitAt(before, before.length - 1);
  return !isLetter(last) && !isAsciiDigit(last) && !SENTENCE_MARKS.includes(before.slice(-1));
}

/** True if the rest of a line is a sentence: longer than a section or a note. */
export function isProse(raw: string, { start, end }: Span): boolean {
  return raw.slice(start, end).trim().split(/\s+/).length > LONGEST_REST_WORDS;
}
