import { letterKey } from '../text/compare.js';
import { fold } from '../text/fold.js';
import { splitLines, trimSpan } from '../text/lines.js';
import type { PhraseTable } from '../text/phrases.js';
import type { Span } from '../types.js';
import { tokenizeDate } from './dates/date-tokens.js';
import { findDateAt } from './dates/find-date.js';
import { BODY_OPENINGS, END_LINES, END_MARKS, FURNITURE, PUBLISHER_WORDS, SECTION_NAMES } from './label-words.js';
import { beginsWith, isPhrase, phraseSet } from './labels.js';
import { isProse, type LineText, type MetaItem, readMetaLine } from './meta-line.js';
import { readSiteLine, type SiteLine } from './site-line.js';

/** A line of a page that is not blank, and what it is. */
export interface PageLine {
  span: Span;
  /** Blank lines stand before it. */
  gap: boolean;
  kind: 'site' | 'meta' | 'furniture' | 'end' | 'text';
  items: MetaItem[];
  site: SiteLine | null;
  /** What a text line is no headline for: the name of a section or the publisher, foreign script, a number. */
  aside: 'section' | 'publisher' | 'foreign' | 'number' | null;
  opensBody: boolean;
}

/** What is looked at of a long line. */
const LONGEST_FOLD = 240;
/** Furniture and names are shorter. */
const LONGEST_NAME = 60;

interface WordSets {
  furniture: PhraseTable<true>;
  sections: PhraseTable<true>;
  endMarks: PhraseTable<true>;
  endLines: PhraseTable<true>;
  bodyOpenings: PhraseTable<true>;
  publishers: PhraseTable<true>;
}

let sets: WordSets | undefined;

function wordSets(): WordSets {
  sets ??= {
    furniture: phraseSet(FURNITURE),
    sections: phraseSet(SECTION_NAMES),
    endMarks: phraseSet(END_MARKS),
    endLines: phraseSet(END_LINES),
    bodyOpenings: phraseSet(BODY_OPENINGS),
    publishers: phraseSet(PUBLISHER_WORDS),
  };
  return sets;
}

/** All lines of a page that are not blank. */
export function readPageLines(raw: string): PageLine[] {
  const texts = splitLines(raw).map((line) => lineText(raw, trimSpan(raw, line)));
  const lines: PageLine[] = [];
  for (let at = 0, gap = false; at < texts.length; ) {
    const text = texts[at] as LineText;
    const isBlank = isEmpty(text.span);
    const dateLines = isBlank ? null : readDateLines(raw, texts, at);
    if (dateLines) lines.push(pageLine(dateLines.span, gap, 'meta', { items: [dateLines.item] }));
    else if (!isBlank) lines.push(...readLine(text, gap));
    at = dateLines ? dateLines.next : at + 1;
    gap = isBlank;
  }
  return withNextLineValues(withoutSiteNames(raw, lines));
}

function lineText(raw: string, span: Span): LineText {
  return { raw, span, folded: fold(raw, span.start, Math.min(span.end, span.start + LONGEST_FOLD)) };
}
function pageLine(span: Span, gap: boolean, kind: PageLine['kind'], more: Partial<PageLine> = {}): PageLine {
  return { span, gap, kind, items: [], site: null, aside: null, opensBody: false, ...more };
}

/** The longest date line. */
const LONGEST_DATE_LINE = 40;
/** «دوشنبه ⏎ ۲۵ خرداد ⏎ ۱۳۸۸ ⏎ ۱۹:۳۰», a blank line between any two. */
const MOST_DATE_LINES = 8;

function isDateOnly({ span, folded }: LineText): boolean {
  return span.end - span.start <= LONGEST_DATE_LINE && tokenizeDate(folded.text, 0).at(-1)?.kind !== 'other';
}

interface DateLines {
  item: MetaItem;
  span: Span;
  /** The line after it. */
  next: number;
}

/** A date that fills two lines or more. */
function readDateLines(raw: string, texts: readonly LineText[], at: number): DateLines | null {
  const block = texts.slice(at, at + MOST_DATE_LINES);
  const size = block.findIndex((text) => !isDateOnly(text));
  const [first, ...others] = (size < 0 ? block : block.slice(0, size)).map(({ span }) => span);
  if (!first || others.every(isEmpty)) return null;
  const found = findDateAt(fold(raw, first.start, others.at(-1)?.end), 0);
  const last = others.findIndex((span) => span.end === found?.span.end);
  if (!found || last < 0) return null;
  const item: MetaItem = { role: 'date', place: found.span, value: found.span, found };
  return { item, span: { start: first.start, end: found.span.end }, next: at + last + 2 };
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

function readLine(line: LineText, gap: boolean): PageLine[] {
  const { raw, span, folded } = line;
  const named = span.end - span.start <= LONGEST_NAME ? letterKey(folded.text) : null;
  const words = wordSets();
  if (named !== null && (words.endLines.get(named) || beginsWith(words.endMarks, folded.text))) return [pageLine(span, gap, 'end')];
  if (named !== null && (words.furniture.get(named) || !HAS_CONTENT.test(folded.text))) return [pageLine(span, gap, 'furniture')];
  const meta = readMetaLine(line);
  if (!meta) return [textLine(line, gap)];
  const metaLine = pageLine(span, gap, 'meta', { items: meta.items });
  if (!meta.rest || !isProse(raw, meta.rest)) return [metaLine];
  return [metaLine, textLine(lineText(raw, meta.rest), false)];
}

const HAS_CONTENT = /[\p{L}\p{Nd}]/u;
const HAS_PERSIAN_SCRIPT = /\p{Script=Arabic}/u;
const ONLY_DIGITS = /^\d+$/;

function textLine({ raw, span, folded }: LineText, gap: boolean): PageLine {
  const site = readSiteLine(raw, span);
  if (site) return pageLine(span, gap, 'site', { site });
  const words = wordSets();
  const isShort = span.end - span.start <= LONGEST_NAME;
  const opensBody = beginsWith(words.bodyOpenings, folded.text);
  if (isShort && ONLY_DIGITS.test(folded.text)) return pageLine(span, gap, 'text', { aside: 'number' });
  if (!HAS_PERSIAN_SCRIPT.test(folded.text)) return pageLine(span, gap, 'text', { aside: 'foreign' });
  if (isShort && isPhrase(words.sections, folded.text)) return pageLine(span, gap, 'text', { aside: 'section' });
  if (isShort && beginsWith(words.publishers, folded.text)) return pageLine(span, gap, 'text', { aside: 'publisher' });
  return pageLine(span, gap, 'text', { opensBody });
}

/** A line that only says the name of the site again. */
function withoutSiteNames(raw: string, lines: PageLine[]): PageLine[] {
  const names = new Set(lines.flatMap(({ site }) => (site?.name ? [nameKey(site.name)] : [])));
  if (names.size === 0) return lines;
  return lines.map((line) => {
    const isName =
      line.kind === 'text' &&
      line.span.end - line.span.start <= LONGEST_NAME &&
      names.has(nameKey(raw.slice(line.span.start, line.span.end)));
    return isName ? { ...line, kind: 'furniture' } : line;
  });
}

function nameKey(text: string): string {
  return letterKey(fold(text).text);
}

/** Gives the empty label at the end of a line the next line for its value: «کد خبر: ⏎ ۱۱۵۲۲۴». */
function withNextLineValues(lines: PageLine[]): PageLine[] {
  if (lines.every(({ items }) => items.at(-1)?.value !== null)) return lines;
  return lines.flatMap((line, at) => {
    const item = line.items.at(-1);
    const before = lines[at - 1];
    const label = before?.items.at(-1);
    if (before && label && !label.value && takesNextLine(label, line, lines[at + 1])) return [];
    const next = lines[at + 1];
    if (!item || item.value || !next || !takesNextLine(item, next, lines[at + 2])) return [line];
    return [{ ...line, items: [...line.items.slice(0, -1), withValue(item, next)] }];
  });
}

const TEXT_ROLES: readonly string[] = ['lead', 'headline', 'kicker'];
const NAME_ROLES: readonly string[] = ['agency', 'author', 'section'];

function takesNextLine(label: MetaItem, next: PageLine, afterNext: PageLine | undefined): boolean {
  if (next.gap) return false;
  if (label.role === 'code') return next.aside === 'number';
  if (label.role === 'published' || label.role === 'updated') return next.items.length === 1 && next.items[0]?.role === 'date';
  if (NAME_ROLES.includes(label.role)) return next.kind === 'text' && afterNext?.kind === 'meta' && !afterNext.gap;
  return TEXT_ROLES.includes(label.role) && next.kind === 'text';
}

function withValue(label: MetaItem, next: PageLine): MetaItem {
  const date = next.items[0];
  return { ...label, value: date?.value ?? next.span, found: date?.found ?? null };
}
