import type { Span } from '../../api/types.js';
import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnitRanges } from '../../core/code-unit-set.js';
import { isWhiteSpace } from '../../core/white-space.js';
import { DIGIT_RANGES, LATIN_RANGES } from '../../persian/code-unit-kinds.js';
import { mention, persianEmail } from './addresses.js';
import { findArabic } from './arabic.js';
import { codeSpan, fence, field, formatPlaceholder, linkTarget, placeholder, templateTag, wikiTarget } from './code.js';
import { EMOJI_RANGES, emoji, emoticon, keycap } from './emoji.js';
import { findMarkup } from './find-markup.js';
import { findForeignLines } from './foreign-lines.js';
import { comment, entity, tag } from './markup.js';
import { drivePath, fileName, networkPath, path } from './paths.js';
import { persianDomain } from './persian-domain.js';
import { type ProtectedSpan, type Recognizer, recognizeAt, verbatim } from './span.js';
import { spansInText, stripIgnorable } from './strip-ignorable.js';
import { dottedName, nameOrNumber, signedNumber } from './tokens.js';

export type { ProtectedSpan } from './span.js';

/** Recognizers by the first character of a construct, in the order in which they are tried. */
const ORDER: readonly (readonly [first: string, recognizers: readonly Recognizer[]])[] = [
  ['`', [fence, codeSpan]],
  ['~', [fence, path]],
  ['<', [comment, tag, templateTag]],
  ['&', [entity]],
  [']', [linkTarget]],
  ['[', [wikiTarget]],
  ['{', [placeholder, field, templateTag]],
  // Placeholder before number: %1$s is no percentage.
  ['%', [formatPlaceholder, signedNumber]],
  ['٪+-−±', [signedNumber]],
  // Address before name: علی@شرکت.ایران
  ['@', [persianEmail, mention]],
  ['#', [keycap, mention]],
  ['*', [keycap]],
  ['/', [path]],
  ['\\', [networkPath]],
  // ../x before کتاب.pdf before .NET
  ['.', [path, fileName, persianDomain, dottedName]],
  [':;=', [emoticon]],
];
const OF_LATIN: readonly Recognizer[] = [drivePath, nameOrNumber];
const OF_DIGITS: readonly Recognizer[] = [keycap, nameOrNumber];
const OF_SYMBOLS: readonly Recognizer[] = [emoji];
const GROUPS: readonly (readonly Recognizer[])[] = [[], OF_LATIN, OF_DIGITS, OF_SYMBOLS, ...ORDER.map(([, recognizers]) => recognizers)];

const CODE_UNITS = 0x10000;
/** Index in GROUPS by code unit. */
const GROUP_OF = /* @__PURE__ */ groupTable();

function groupTable(): Uint8Array {
  const table = new Uint8Array(CODE_UNITS);
  const fill = (ranges: CodeUnitRanges, group: readonly Recognizer[]): void => {
    for (const [first, last] of ranges) table.fill(GROUPS.indexOf(group), first, last + 1);
  };
  fill(LATIN_RANGES, OF_LATIN);
  fill(DIGIT_RANGES, OF_DIGITS);
  fill(EMOJI_RANGES, OF_SYMBOLS);
  for (const [first, recognizers] of ORDER) for (const char of first) table[codeUnitAt(char, 0)] = GROUPS.indexOf(recognizers);
  return table;
}

/**
 * Returns the protected spans of a text, in order, not overlapping. Offsets are UTF-16 code units.
 *
 * Spans depend only on characters that no rule inserts, deletes or replaces, so normalization keeps every span. Only fenced code, HTML
 * comments and HTML tags may contain a line break.
 *
 * @param fixed the result of `findFixed` for this text, if already computed
 * @example findProtectedSpans('ساعت ۲۱:۵۸') // [{ start: 5, end: 10, kind: 'number' }]
 */
export function findProtectedSpans(text: string, fixed: readonly ProtectedSpan[] = findFixed(text)): ProtectedSpan[] {
  const stripped = stripIgnorable(text);
  const spans = mergeMarkup(spansInText(text, stripped, recognizeAll(stripped)), fixed);
  return insertArabic(text, spans, findArabic(text));
}

/** Finds the spans that no stage may change, also those before protection: markup and lines of other languages. */
export function findFixed(text: string): readonly ProtectedSpan[] {
  const lines = findForeignLines(text);
  const markup = findMarkup(text);
  return lines.length === 0 ? markup : mergeMarkup(lines, markup);
}

function recognizeAll(text: string): ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  const { length } = text;
  let floor = 0;
  for (let at = 0; at < length; at++) {
    const group = GROUP_OF[codeUnitAt(text, at)] as number;
    if (group === 0) continue;
    const span = recognizeAt(GROUPS[group] as readonly Recognizer[], text, at, floor);
    if (!span) continue;
    spans.push(span);
    floor = span.end;
    at = floor - 1;
  }
  return spans;
}

/** Merges two sorted lists; overlapping spans become one. */
function mergeMarkup(spans: ProtectedSpan[], markup: readonly ProtectedSpan[]): ProtectedSpan[] {
  if (markup.length === 0) return spans;
  const merged: ProtectedSpan[] = [];
  let next = 0;
  const add = (span: ProtectedSpan): void => {
    const last = merged.at(-1);
    if (last === undefined || last.end <= span.start) merged.push(span);
    else merged[merged.length - 1] = verbatim(last.start, Math.max(last.end, span.end));
  };
  for (const span of spans) {
    for (let found = markup[next]; found !== undefined && found.start <= span.start; found = markup[++next]) add(found);
    add(span);
  }
  for (; next < markup.length; next++) add(markup[next] as ProtectedSpan);
  return merged;
}

/** Adds Arabic spans between the others. Verbatim spans inside Arabic stay; numbers become part of it. */
function insertArabic(text: string, spans: ProtectedSpan[], arabic: readonly Span[]): ProtectedSpan[] {
  if (arabic.length === 0) return spans;
  const merged: ProtectedSpan[] = [];
  let next = 0;
  for (const { start, end } of arabic) {
    // A comment may start in one Arabic line and end in another.
    let from = Math.max(start, merged.at(-1)?.end ?? 0);
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[++next]) {
      if (span.kind === 'number' && span.start >= start) continue;
      if (span.end > start) addArabic(text, from, span.start, merged);
      merged.push(span.isName ? verbatim(span.start, span.end) : span);
      from = Math.max(from, span.end);
    }
    addArabic(text, from, end, merged);
  }
  return [...merged, ...spans.slice(next)];
}

function addArabic(text: string, from: number, to: number, spans: ProtectedSpan[]): void {
  let start = from;
  let end = to;
  while (start < end && isWhiteSpace(codeUnitAt(text, start))) start++;
  while (end > start && isWhiteSpace(codeUnitAt(text, end - 1))) end--;
  if (start < end) spans.push({ start, end, kind: 'arabic' });
}
