import type { Edit, Span } from '../api/types.js';
import { ZWNJ } from '../core/code-points.js';
import type { Mutable } from '../core/spans.js';
import { END, endInSource, FROM, isLiteralPiece, PIECE, pieceAt, type SourceText, START, startInSource, TO } from './source-text.js';

/** Replaces `[start, end)` of the source by `text`, which is HTML. */
export interface SourceEdit extends Span {
  text: string;
}

/** Maps the edits of a line to the source that it was read from: a list for each edit. */
export function placeEdits({ pieces }: SourceText, edits: readonly Edit[]): SourceEdit[][] {
  return edits.map((edit) => placeEdit(pieces, edit).map((placed) => ({ ...placed, text: escapeText(placed.text) })));
}

function placeEdit(pieces: readonly number[], { start, end, original, text }: Edit): SourceEdit[] {
  const ranges = sourceRanges(pieces, start, end);
  const [first] = ranges;
  // «می<b>شود</b>»: a half-space between two words goes after the first.
  if (first === undefined || (text.startsWith(ZWNJ) && start > 0)) return joinAt(placeBefore(pieces, start), ranges, text);
  if (ranges.length > 1 && original.length === text.length) return unitByUnit(pieces, start, text);
  return joinAt(first.start, ranges, text);
}

function placeBefore(pieces: readonly number[], offset: number): number {
  return offset === 0 ? startInSource(pieces, 0) : endInSource(pieces, offset);
}

/** Inserts the text at one place and removes the text that it replaces, even elsewhere. */
function joinAt(place: number, ranges: readonly Span[], text: string): SourceEdit[] {
  const [first, ...others] = ranges;
  const isThere = first?.start === place;
  const removed = (isThere ? others : ranges).map(({ start, end }) => ({ start, end, text: '' }));
  return [{ start: place, end: isThere ? first.end : place, text }, ...removed];
}

/** Replaces characters across several elements one by one: each stays in its element. */
function unitByUnit(pieces: readonly number[], start: number, text: string): SourceEdit[] {
  return Array.from({ length: text.length }, (_, index) => start + index).flatMap((offset) =>
    joinAt(startInSource(pieces, offset), sourceRanges(pieces, offset, offset + 1), text.charAt(offset - start)),
  );
}

/** Returns the source ranges of `[from, to)` of a line, with the hidden white space after it; adjacent ranges are joined. */
function sourceRanges(pieces: readonly number[], from: number, to: number): Span[] {
  const ranges: Span[] = [];
  if (from === to) return ranges;
  for (let piece = pieceAt(pieces, from); piece < pieces.length && (pieces[piece + FROM] as number) < to; piece += PIECE) {
    addRange(ranges, partOfPiece(pieces, piece, from, to));
  }
  for (let piece = pieceAt(pieces, to - 1) + PIECE; pieces[piece + FROM] === to && pieces[piece + TO] === to; piece += PIECE) {
    addRange(ranges, { start: pieces[piece + START] as number, end: pieces[piece + END] as number });
  }
  return ranges;
}

function partOfPiece(pieces: readonly number[], piece: number, from: number, to: number): Span {
  const start = pieces[piece + START] as number;
  const end = pieces[piece + END] as number;
  if (!isLiteralPiece(pieces, piece)) return { start, end };
  const shift = start - (pieces[piece + FROM] as number);
  return { start: Math.max(start, from + shift), end: Math.min(end, to + shift) };
}

function addRange(ranges: Mutable<Span>[], range: Span): void {
  const last = ranges.at(-1);
  if (last && last.end === range.start) last.end = range.end;
  else ranges.push(range);
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

function escapeText(text: string): string {
  return text.replace(/[&<]/g, (mark) => MARKUP[mark] ?? mark);
}
