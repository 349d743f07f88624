import { codeUnitAt } from '../../core/code-unit.js';
import { spanAt } from '../../core/spans.js';
import { isDigit } from '../../persian/code-unit-kinds.js';
import { CLOSER, COLON, GUILLEMET, OPENER, QUOTE, SPACE, STOP } from './mark-flags.js';
import { type MarkedLine, NONE } from './marks.js';
import { neighbourAt } from './neighbours.js';
import { NOWHERE, type Quotations } from './quotations.js';

const STRAIGHT = codeUnitAt('"', 0);
const CURLY = ['\u201c', '\u201d'].map((sign) => codeUnitAt(sign, 0));

/** True for the mark ". */
export const isStraight = (text: string, at: number): boolean => codeUnitAt(text, at) === STRAIGHT;

/** True if a quotation mark at `at` opens a quotation: «گفت:"بیا"». */
export function opensQuotation(line: MarkedLine, at: number): boolean {
  return partnerOf(line, at) > at;
}

/** True if a quotation mark at `at` closes a quotation: «"بیا".رفت». */
export function closesQuotation(line: MarkedLine, at: number): boolean {
  const partner = partnerOf(line, at);
  return partner !== NOWHERE && partner < at;
}

/** Returns the offset of the other mark of the quotation; {@link NOWHERE} if there is no quotation mark at `at`, or it has no other. */
export function partnerOf(line: MarkedLine, at: number): number {
  const code = codeUnitAt(line.text, at);
  if (at < line.start || at >= line.end || (code !== STRAIGHT && !CURLY.includes(code))) return NOWHERE;
  line.quotes ??= quotationsOf(line);
  return line.quotes.get(at) ?? NOWHERE;
}

function quotationsOf(line: MarkedLine): Quotations {
  const { text, start, end, spans } = line;
  const straight: number[] = [];
  const curly: number[] = [];
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (code !== STRAIGHT && !CURLY.includes(code)) continue;
    if (spans.length === 0 || !spanAt(spans, at)) (code === STRAIGHT ? straight : curly).push(at);
  }
  const pairs = new Map(pairStraight(line, straight));
  // Curly marks: the first, third, … open, if their number is even.
  if (curly.length % 2 === 0) for (let i = 0; i < curly.length; i += 2) addPair(pairs, curly[i] as number, curly[i + 1] as number);
  return pairs;
}

function addPair(pairs: Map<number, number>, opener: number, closer: number): void {
  pairs.set(opener, closer);
  pairs.set(closer, opener);
}

const NO_PAIRS: Quotations = /* @__PURE__ */ new Map();

/**
 * Pairs the straight marks of a line, innermost first. Its place tells what a mark is: an opening one has a space before it, a closing one
 * after it: «گفت: "رئیس "سازمان" آمد"». Where the place is ambiguous, a mark closes if one is open: «" دریا "», «گفت"بیا"و رفت». A mark
 * after a digit opens nothing, and is a sign of inches where it closes nothing: «27" و "خوب"». If a mark remains, none is paired.
 */
function pairStraight(line: MarkedLine, places: readonly number[]): Quotations {
  return (
    pairBalanced(line, places) ??
    pairBalanced(
      line,
      places.filter((at) => !isAfterDigit(line, at)),
    ) ??
    NO_PAIRS
  );
}

function pairBalanced(line: MarkedLine, places: readonly number[]): Quotations | null {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const at of places) {
    const afterDigit = isAfterDigit(line, at);
    if (afterDigit && open.length === 0) continue;
    const isFreeBefore = isFree(line, at, -1, SPACE | OPENER | COLON);
    const isFreeAfter = isFree(line, at, 1, SPACE | CLOSER | STOP);
    const opens = !afterDigit && (isFreeBefore === isFreeAfter ? open.length === 0 : isFreeBefore);
    const opener = opens ? undefined : open.pop();
    if (opens) open.push(at);
    else if (opener === undefined) return null;
    else addPair(pairs, opener, at);
  }
  return open.length === 0 ? pairs : null;
}

function isAfterDigit({ text, start }: MarkedLine, at: number): boolean {
  return at > start && isDigit(codeUnitAt(text, at - 1));
}

/** More marks in a row are no quotations. */
const MOST_MARKS = 8;

/**
 * True if the character before or after a mark is of these. Other quotation marks and guillemets are skipped: they may become each other.
 */
function isFree(line: MarkedLine, at: number, step: 1 | -1, free: number): boolean {
  for (let steps = 1; steps <= MOST_MARKS; steps++) {
    const flags = neighbourAt(line, at + step * steps, NONE);
    if ((flags & (QUOTE | GUILLEMET)) === 0) return (flags & free) !== 0;
  }
  return false;
}
