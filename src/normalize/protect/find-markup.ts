import type { Span } from '../../api/types.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { codeUnitSet, indexOfAny, runEnd } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isLineBreak } from '../../core/white-space.js';
import { codeSpan, fence, linkTarget } from './code.js';
import { comment, entity, tag } from './markup.js';
import * as partial from './partial-markup.js';
import { type ProtectedSpan, type Recognizer, recognizeAt, verbatim } from './span.js';
import { isInlineSpace } from './start-of-line.js';
import { isIgnorable, offsetsInText, stripIgnorable } from './strip-ignorable.js';

/** `partial` (`partial-markup.ts`) counts only if a hidden character is inside it. */
interface Recognizers {
  complete: readonly Recognizer[];
  partial: readonly Recognizer[];
}

/** By the character at which each recognizer is called. */
const RECOGNIZERS: Readonly<Record<string, Recognizers>> = {
  '<': { complete: [comment, tag], partial: [partial.tagOpening] },
  '&': { complete: [entity], partial: [partial.referenceOpening] },
  '`': { complete: [fence, codeSpan], partial: [partial.codeMarks] },
  '~': { complete: [fence], partial: [] },
  ']': { complete: [linkTarget], partial: [partial.linkOpening] },
  '[': { complete: [partial.definition], partial: [] },
  ':': { complete: [], partial: [partial.scheme] },
  '-': { complete: [], partial: [partial.commentEnd] },
  '\\': { complete: [], partial: [partial.markdownEscape] },
};

const OPENERS = /* @__PURE__ */ codeUnitSet(Object.keys(RECOGNIZERS).map((sign) => [codeUnitAt(sign, 0), codeUnitAt(sign, 0)] as const));
/** Markup that must be first on its line. The span includes hidden characters before it. */
const OPENS_LINE = '`~[';

/** Constructs with other markup inside. Markdown link targets are not among them: for HTML a tag may start in a target. */
const HIDES_MARKUP = '<&`~';

const NOTHING: readonly ProtectedSpan[] = [];

/**
 * Finds the markup of a text, and text that would become markup if hidden characters were removed, in order, not overlapping: tags,
 * comments, references, code, targets and schemes of links. No rule may change it, before or after protection.
 *
 * The text is read twice in parallel: as written, and without its hidden characters. Of two readings that start at the same place the
 * longer one counts. Both depend only on characters that stay, so a second call finds the same spans.
 *
 * @example findMarkup('<scr\u200eipt>') // [{ start: 0, end: 9, kind: 'verbatim' }]
 */
export function findMarkup(text: string): readonly ProtectedSpan[] {
  if (!mayHoldMarkup(text)) return NOTHING;
  const stripped = stripIgnorable(text);
  const offsets = stripped.length === text.length ? null : offsetsInText(text, stripped);
  const found: ProtectedSpan[] = [];
  for (let at = indexOfAny(stripped, OPENERS, 0); at < stripped.length; at = indexOfAny(stripped, OPENERS, at)) {
    const sign = stripped.charAt(at);
    const recognizers = RECOGNIZERS[sign] as Recognizers;
    const complete = completeAt(text, stripped, offsets, recognizers, at);
    const kept = complete ?? partialAt(text, stripped, offsets, recognizers, at);
    at++;
    if (kept !== null) add(found, kept);
    if (complete !== null && HIDES_MARKUP.includes(sign)) at = Math.max(at, offsets ? indexOfOffset(offsets, complete.end) : complete.end);
  }
  return found;
}

/** The character that must follow each sign, after hidden and blank characters. Signs that are not listed may be followed by any. */
const FOLLOWED_BY: Readonly<Record<string, RegExp>> = { '<': /[A-Za-z/!?]/, '&': /[A-Za-z#]/, ']': /[([:]/, ':': /[A-Za-z/]/, '-': /-/ };
const FIRST_SIGNS = /* @__PURE__ */ codeUnitSet([...'<&]:-`~\\'].map((sign) => [codeUnitAt(sign, 0), codeUnitAt(sign, 0)] as const));

/** Fast path: false for most lines of prose. */
function mayHoldMarkup(text: string): boolean {
  const { length } = text;
  for (let at = indexOfAny(text, FIRST_SIGNS, 0); at < length; at = indexOfAny(text, FIRST_SIGNS, at + 1)) {
    const followers = FOLLOWED_BY[text.charAt(at)];
    if (followers === undefined || followers.test(text.charAt(runEnd(text, at + 1, isSpaceOrIgnorable)))) return true;
  }
  return false;
}

/** Returns the longer reading of the markup at `at`, in offsets of the text. `at` is an offset of the stripped text. */
function completeAt(
  text: string,
  stripped: string,
  offsets: Int32Array | null,
  { complete }: Recognizers,
  at: number,
): ProtectedSpan | null {
  const inStripped = recognizeAt(complete, stripped, at);
  if (offsets === null) return inStripped && verbatim(fromLineStart(text, inStripped.start), inStripped.end);
  const written = recognizeAt(complete, text, offsets[at] as number);
  if (inStripped === null) return written && verbatim(written.start, withIgnorable(text, stripped.charAt(at), written.end));
  const { start, end } = inText(offsets, inStripped);
  // `]` and `(` with a hidden character between them stay apart.
  const sign = offsets[at] as number;
  const first = start > sign + 1 ? sign : start;
  // Markup that is open to the end of the text includes hidden characters there.
  const last = inStripped.end === stripped.length && isOpen(complete, stripped, at) ? text.length : end;
  const longer = Math.max(last, written?.end ?? 0);
  return verbatim(fromLineStart(text, first), withIgnorable(text, text.charAt(sign), longer));
}

/** Extends a span by hidden characters. After a definition they make it invalid; between backticks they separate two runs. */
function withIgnorable(text: string, sign: string, end: number): number {
  if (sign === '[') {
    let last = runEnd(text, end, isSpaceOrIgnorable);
    while (last > end && isPlainBlank(codeUnitAt(text, last - 1))) last--;
    return last;
  }
  let last = end;
  for (
    let next = runEnd(text, last, isIgnorable);
    sign === '`' && next > last && text.charAt(next) === '`';
    next = runEnd(text, last, isIgnorable)
  )
    last = runEnd(text, next, isBacktick);
  return last;
}

const isPlainBlank = (code: CodeUnit): boolean => code === 0x20 || code === 0x09;
const isSpaceOrIgnorable = (code: CodeUnit): boolean => isInlineSpace(code) || isIgnorable(code);
const isBacktick = (code: CodeUnit): boolean => code === 0x60;

/** True if markup would go on with more text: an unclosed comment or fence. */
function isOpen(complete: readonly Recognizer[], text: string, at: number): boolean {
  return (recognizeAt(complete, `${text}\n`, at)?.end ?? 0) > text.length;
}

function inText(offsets: Int32Array, { start, end }: Span): Span {
  return { start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 };
}

/** Returns the start of a span that includes the hidden characters and odd spaces before markup that must be first on its line: «¦```». */
function fromLineStart(text: string, start: number): number {
  if (!OPENS_LINE.includes(text.charAt(start))) return start;
  let from = start;
  let first = start;
  for (; from > 0 && !isLineBreak(codeUnitAt(text, from - 1)); from--) {
    const code = codeUnitAt(text, from - 1);
    if (!isInlineSpace(code) && !isIgnorable(code)) return start;
    if (!isPlainBlank(code)) first = from - 1;
  }
  return first;
}

function partialAt(text: string, stripped: string, offsets: Int32Array | null, recognizers: Recognizers, at: number): ProtectedSpan | null {
  // If no character is hidden, only odd spaces after the name of a tag can count.
  if (offsets === null && stripped.charAt(at) !== '<') return null;
  const found = recognizeAt(recognizers.partial, stripped, at);
  if (found === null) return null;
  const span = offsets ? inText(offsets, found) : found;
  return span.end - span.start > found.end - found.start || hasOddSpace(text, span) ? verbatim(span.start, span.end) : null;
}

function hasOddSpace(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (codeUnitAt(text, at) > 0x20 && isInlineSpace(codeUnitAt(text, at))) return true;
  return false;
}

/** Appends a span, merged with the spans it overlaps. */
function add(found: ProtectedSpan[], span: ProtectedSpan): void {
  let { start, end } = span;
  for (let last = found.at(-1); last !== undefined && last.end > start; last = found.at(-1)) {
    start = Math.min(start, last.start);
    end = Math.max(end, last.end);
    found.pop();
  }
  found.push(verbatim(start, end));
}

/** First index of the stripped text at or after an offset of the text. */
function indexOfOffset(offsets: Int32Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
