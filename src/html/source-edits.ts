import { ZWNJ } from '../text/code-points.js';
import type { Edit, Span } from '../types.js';
import { isVerbatim, lastPieceFrom, type Pieces, type SourceText } from './source-text.js';

/** `[start, end)` of the source becomes `text`, which is HTML. */
export interface SourceEdit extends Span {
  text: string;
}

/** Takes the edits of a line to the source that it was read from. */
export function placeEdits(html: string, { pieces }: SourceText, edits: readonly Edit[]): SourceEdit[] {
  return edits.flatMap((edit) => placeEdit(pieces, edit)).map((edit) => ({ ...edit, text: escapeText(html, edit) }));
}

function placeEdit(pieces: Pieces, { start, end, original, text }: Edit): SourceEdit[] {
  const ranges = sourceRanges(pieces, start, end);
  const [first] = ranges;
  if (first === undefined || (text.startsWith(ZWNJ) && start > 0)) return joinAt(endOfUnitBefore(pieces, start), ranges, text);
  if (ranges.length > 1 && original.length === text.length) return unitByUnit(pieces, start, text);
  return joinAt(first.start, ranges, text);
}

/** Puts the text at one place and takes out what it stands for, wherever that stands. */
function joinAt(place: number, ranges: readonly Span[], text: string): SourceEdit[] {
  const [first, ...others] = ranges;
  const removed = (first?.start === place ? others : ranges).map(({ start, end }) => ({ start, end, text: '' }));
  return [{ start: place, end: first?.start === place ? first.end : place, text }, ...removed];
}

/** A change of letters, in two elements or more: each stays where it is. */
function unitByUnit(pieces: Pieces, start: number, text: string): SourceEdit[] {
  return [...text].length === text.length
    ? [...text].flatMap((unit, index) => joinAt(unitStart(pieces, start + index), sourceRanges(pieces, start + index, start + index + 1), unit))
    : joinAt(unitStart(pieces, start), sourceRanges(pieces, start, start + text.length), text);
}

function unitStart(pieces: Pieces, offset: number): number {
  return sourceRanges(pieces, offset, offset + 1)[0]?.start ?? 0;
}

/** «می<b>شود</b>»: what comes between the two belongs behind the first. */
function endOfUnitBefore(pieces: Pieces, offset: number): number {
  if (offset === 0) return pieces.start[0] ?? 0;
  const index = lastPieceFrom(pieces, offset - 1);
  return isVerbatim(pieces, index) ? (pieces.start[index] as number) + offset - (pieces.from[index] as number) : (pieces.end[index] as number);
}

/** What `[from, to)` of a line stands for in the source; neighbours are one range. */
function sourceRanges(pieces: Pieces, from: number, to: number): Span[] {
  const ranges: Span[] = [];
  if (from === to) return ranges;
  for (let index = lastPieceFrom(pieces, from); index < pieces.from.length && (pieces.from[index] as number) < to; index++) {
    addRange(ranges, partOfPiece(pieces, index, from, to));
  }
  addUnshown(pieces, to, ranges);
  return ranges;
}

function partOfPiece(pieces: Pieces, index: number, from: number, to: number): Span {
  const start = pieces.start[index] as number;
  const end = pieces.end[index] as number;
  if (!isVerbatim(pieces, index)) return { start, end };
  const shift = start - (pieces.from[index] as number);
  return { start: Math.max(start, from + shift), end: Math.min(end, to + shift) };
}

/** White space that is not shown goes with the space before it. */
function addUnshown({ from, to, start, end }: Pieces, offset: number, ranges: Span[]): void {
  let index = lastPieceFrom({ from, to, start, end }, Math.max(0, offset - 1)) + 1;
  for (; index < from.length && from[index] === offset && to[index] === offset; index++) {
    addRange(ranges, { start: start[index] as number, end: end[index] as number });
  }
}

function addRange(ranges: Span[], range: Span): void {
  const last = ranges.at(-1);
  if (last && last.end === range.start) last.end = range.end;
  else ranges.push(range);
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };
/** `&#1705` without its semicolon: a digit behind it would be one of its own. */
const OPEN_REFERENCE = /&#[xX]?[\da-fA-F]+$/;
const LONGEST_REFERENCE = 16;
const CONTINUES_REFERENCE = /^[\da-fA-F;]/;

function escapeText(html: string, { start, text }: SourceEdit): string {
  const escaped = text.replace(/[&<]/g, (mark) => MARKUP[mark] ?? mark);
  const isOpen = CONTINUES_REFERENCE.test(text) && OPEN_REFERENCE.test(html.slice(Math.max(0, start - LONGEST_REFERENCE), start));
  return isOpen ? `;${escaped}` : escaped;
}
