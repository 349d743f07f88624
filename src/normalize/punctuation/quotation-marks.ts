import { codeUnitAt } from '../../core/code-unit.js';
import { spanAt } from '../../core/spans.js';
import type { MarkedLine, QuotePlaces } from './marks.js';

const STRAIGHT = codeUnitAt('"', 0);
const CURLY = ['\u201c', '\u201d'].map((sign) => codeUnitAt(sign, 0));

/** True if a quotation mark at `at` opens a quotation: their number in the line is even and it is the first, third, …: «گفت:"بیا"». */
export function opensQuotation(line: MarkedLine, at: number): boolean {
  return placeOfQuote(line, at) % 2 === 0;
}

/** True if a quotation mark at `at` closes a quotation: «"بیا".رفت». */
export function closesQuotation(line: MarkedLine, at: number): boolean {
  return placeOfQuote(line, at) % 2 === 1;
}

const NOWHERE = Number.NaN;

/** Returns the index of a quotation mark among those of its kind in the line; NaN if there is none at `at`, or their number is odd. */
function placeOfQuote(line: MarkedLine, at: number): number {
  const code = codeUnitAt(line.text, at);
  if (at < line.start || at >= line.end || (code !== STRAIGHT && !CURLY.includes(code))) return NOWHERE;
  line.quotes ??= quotesOf(line);
  const places = code === STRAIGHT ? line.quotes.straight : line.quotes.curly;
  if (places.length % 2 === 1) return NOWHERE;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return places[low] === at ? low : NOWHERE;
}

function quotesOf({ text, start, end, spans }: MarkedLine): QuotePlaces {
  const places: QuotePlaces = { straight: [], curly: [] };
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (code !== STRAIGHT && !CURLY.includes(code)) continue;
    if (spans.length === 0 || !spanAt(spans, at)) (code === STRAIGHT ? places.straight : places.curly).push(at);
  }
  return places;
}
