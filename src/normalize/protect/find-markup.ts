import type { Span } from '../../api/types.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { codeUnitSet, indexOfAny, runEnd } from '../../core/code-unit-set.js';
import { isLineBreak } from '../../core/white-space.js';
import { codeSpan, fence, linkTarget } from './code.js';
import { comment, entity, tag } from './markup.js';
import * as seams from './seams.js';
import { type ProtectedSpan, type Recognizer, verbatim } from './span.js';
import { isBlank } from './start-of-line.js';
import { isHidden, placesInText, skeletonOf } from './strip-ignorable.js';

/** `whole`: complete markup. `seams`: partial markup, which counts only if a hidden character is inside it. */
interface Readers {
  whole: readonly Recognizer[];
  seams: readonly Recognizer[];
}

/** By the character at which each recognizer is called. */
const READERS: Readonly<Record<string, Readers>> = {
  '<': { whole: [comment, tag], seams: [seams.tagOpening] },
  '&': { whole: [entity], seams: [seams.referenceOpening] },
  '`': { whole: [fence, codeSpan], seams: [seams.codeMarks] },
  '~': { whole: [fence], seams: [] },
  ']': { whole: [linkTarget], seams: [seams.linkOpening] },
  '[': { whole: [seams.definition], seams: [] },
  ':': { whole: [], seams: [seams.scheme] },
  '-': { whole: [], seams: [seams.commentEnd] },
  '\\': { whole: [], seams: [seams.markdownEscape] },
};

const OPENERS = /* @__PURE__ */ codeUnitSet(Object.keys(READERS).map((sign) => [codeUnitAt(sign, 0), codeUnitAt(sign, 0)] as const));
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
  const skeleton = skeletonOf(text);
  const places = skeleton.length === text.length ? null : placesInText(text, skeleton);
  const found: ProtectedSpan[] = [];
  for (let at = indexOfAny(skeleton, OPENERS, 0); at < skeleton.length; at = indexOfAny(skeleton, OPENERS, at)) {
    const sign = skeleton.charAt(at);
    const readers = READERS[sign] as Readers;
    const whole = wholeAt(text, skeleton, places, readers, at);
    const kept = whole ?? seamAt(text, skeleton, places, readers, at);
    at++;
    if (kept !== null) add(found, kept);
    if (whole !== null && HIDES_MARKUP.includes(sign)) at = Math.max(at, places ? indexIn(places, whole.end) : whole.end);
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
    if (followers === undefined || followers.test(text.charAt(runEnd(text, at + 1, isUnseen)))) return true;
  }
  return false;
}

function read(recognizers: readonly Recognizer[], text: string, at: number): ProtectedSpan | null {
  for (const recognizer of recognizers) {
    const span = recognizer(text, at);
    if (span) return span;
  }
  return null;
}

/** The longer reading of the markup at `at`, in offsets of the text. `at` is an offset of the stripped text. */
function wholeAt(text: string, skeleton: string, places: Int32Array | null, { whole }: Readers, at: number): ProtectedSpan | null {
  const unseen = read(whole, skeleton, at);
  if (places === null) return unseen && verbatim(fromLineStart(text, unseen.start), unseen.end);
  const written = read(whole, text, places[at] as number);
  if (unseen === null) return written && verbatim(written.start, withHidden(text, skeleton.charAt(at), written.end));
  const { start, end } = inText(places, unseen);
  // `]` and `(` with a hidden character between them stay apart.
  const sign = places[at] as number;
  const first = start > sign + 1 ? sign : start;
  // Markup that is open to the end of the text includes hidden characters there.
  const last = unseen.end === skeleton.length && isOpen(whole, skeleton, at) ? text.length : end;
  const longer = Math.max(last, written?.end ?? 0);
  return verbatim(fromLineStart(text, first), withHidden(text, text.charAt(sign), longer));
}

/** Extends a span by hidden characters. After a definition they make it invalid; between backticks they separate two runs. */
function withHidden(text: string, sign: string, end: number): number {
  if (sign === '[') {
    let last = runEnd(text, end, isUnseen);
    while (last > end && isPlainBlank(codeUnitAt(text, last - 1))) last--;
    return last;
  }
  let last = end;
  for (
    let next = runEnd(text, last, isHidden);
    sign === '`' && next > last && text.charAt(next) === '`';
    next = runEnd(text, last, isHidden)
  )
    last = runEnd(text, next, isBacktick);
  return last;
}

const isPlainBlank = (code: number): boolean => code === 0x20 || code === 0x09;
const isUnseen = (code: number): boolean => isBlank(code) || isHidden(code);
const isBacktick = (code: number): boolean => code === 0x60;

/** True if markup would go on with more text: an unclosed comment or fence. */
function isOpen(whole: readonly Recognizer[], text: string, at: number): boolean {
  return (read(whole, `${text}\n`, at)?.end ?? 0) > text.length;
}

function inText(places: Int32Array, { start, end }: Span): Span {
  return { start: places[start] as number, end: (places[end - 1] as number) + 1 };
}

/** Start of a span that includes the hidden characters and odd spaces before markup that must be first on its line: «¦```». */
function fromLineStart(text: string, start: number): number {
  if (!OPENS_LINE.includes(text.charAt(start))) return start;
  let from = start;
  let first = start;
  for (; from > 0 && !isLineBreak(codeUnitAt(text, from - 1)); from--) {
    const code = codeUnitAt(text, from - 1);
    if (!isBlank(code) && !isHidden(code)) return start;
    if (!isPlainBlank(code)) first = from - 1;
  }
  return first;
}

function seamAt(text: string, skeleton: string, places: Int32Array | null, readers: Readers, at: number): ProtectedSpan | null {
  // If no character is hidden, only odd spaces after the name of a tag can count.
  if (places === null && skeleton.charAt(at) !== '<') return null;
  const seam = read(readers.seams, skeleton, at);
  if (seam === null) return null;
  const span = places ? inText(places, seam) : seam;
  return span.end - span.start > seam.end - seam.start || hasOddSpace(text, span) ? verbatim(span.start, span.end) : null;
}

function hasOddSpace(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (codeUnitAt(text, at) > 0x20 && isBlank(codeUnitAt(text, at))) return true;
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
function indexIn(places: Int32Array, offset: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
