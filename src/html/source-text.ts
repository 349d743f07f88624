import type { Span } from '../types.js';
import { decodeReference } from './parser.js';

/**
 * A text as a browser shows it (references decoded, white space one space) with the way back to the source.
 * Piece i is `[from[i], to[i])` of the text and `[start[i], end[i])` of the source: as long as there, or one thing as a whole
 * (a reference, a run of white space). What is not shown has a piece without text.
 */
export interface SourceText {
  text: string;
  pieces: Pieces;
}

export interface Pieces {
  from: number[];
  to: number[];
  start: number[];
  end: number[];
}

export interface SourceTextBuilder {
  /** Adds `[start, end)` of the source. */
  add(start: number, end: number): void;
  /** A space that the source does not write: between two cells of a row. */
  addSpace(): void;
  isEmpty(): boolean;
  finish(): SourceText;
}

const AMPERSAND = 0x26;
const SPACE = 0x20;

/** White space in HTML: space, tab, line feed, form feed, carriage return. No-break spaces are characters. */
function isHtmlSpace(code: number): boolean {
  return code <= SPACE && (code === SPACE || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c);
}

export function createSourceText(html: string): SourceTextBuilder {
  const parts: string[] = [];
  const pieces: Pieces = { from: [], to: [], start: [], end: [] };
  /** Runs of white space that are shown once something follows: start, end, … */
  let spaces: number[] = [];
  let length = 0;
  let lastEnd = 0;

  const put = (text: string, start: number, end: number): void => {
    pieces.from.push(length);
    length += text.length;
    pieces.to.push(length);
    pieces.start.push(start);
    pieces.end.push(end);
    if (text !== '') parts.push(text);
  };
  const putSpaces = (): void => {
    if (length > 0) {
      for (let at = 0; at < spaces.length; at += 2) put(at === 0 ? ' ' : '', spaces[at] as number, spaces[at + 1] as number);
    }
    spaces = [];
  };
  const putText = (text: string, start: number, end: number): void => {
    if (spaces.length > 0) putSpaces();
    put(text, start, end);
  };

  return {
    add(start, end) {
      let from = start;
      const flush = (to: number): void => {
        if (to > from) putText(html.slice(from, to), from, to);
      };
      for (let at = start; at < end; ) {
        const code = html.charCodeAt(at);
        if (isHtmlSpace(code)) {
          flush(at);
          from = at;
          do at++;
          while (at < end && isHtmlSpace(html.charCodeAt(at)));
          spaces.push(from, at);
          from = at;
        } else if (code === AMPERSAND) {
          const reference = readReference(html, at, end);
          if (reference) {
            flush(at);
            from = at + reference.length;
            if (isHtmlSpace(reference.text.charCodeAt(0))) spaces.push(at, from);
            else putText(reference.text, at, from);
          }
          at = reference ? from : at + 1;
        } else at++;
      }
      flush(end);
      lastEnd = end;
    },
    addSpace() {
      spaces.push(lastEnd, lastEnd);
    },
    isEmpty: () => length === 0,
    finish: () => ({ text: parts.join(''), pieces }),
  };
}

const REFERENCE = /&(?:#[xX]?[\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/y;

interface Reference {
  text: string;
  /** Of the source. */
  length: number;
}

const known = new Map<string, Reference | null>();
const MOST_KNOWN = 1000;

/** The character reference at an ampersand, if there is one. */
function readReference(html: string, at: number, end: number): Reference | null {
  REFERENCE.lastIndex = at;
  const written = REFERENCE.exec(html)?.[0];
  if (written === undefined || at + written.length > end) return null;
  const remembered = known.get(written);
  if (remembered !== undefined) return remembered;
  const reference = resolveReference(written);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, reference);
  return reference;
}

/** Old references need no semicolon and may begin a longer word: `&notit;` is `¬` and `it;`. They are one character each. */
function resolveReference(written: string): Reference | null {
  const decoded = decodeReference(written);
  if (decoded === '' || decoded === written) return null;
  const isWhole = written[1] === '#' || decoded === ';' || (written.endsWith(';') && !decoded.endsWith(';'));
  if (isWhole) return { text: decoded, length: written.length };
  return { text: decoded.charAt(0), length: written.length - (decoded.length - 1) };
}

/** Decodes the references of an attribute or of structured data that a template wrote twice: `&quot;`, `&zwnj;`. */
export function decodeReferences(value: string): string {
  if (!value.includes('&')) return value;
  const builder = createSourceText(value);
  builder.add(0, value.length);
  return builder.finish().text;
}

/** The span of the source that `[start, end)` of a text came from; an empty one where the text is empty. */
export function sourceSpan({ pieces }: SourceText, { start, end }: Span): Span {
  const sourceStart = sourceOf(pieces, lastPieceFrom(pieces, start), start);
  if (end <= start) return { start: sourceStart, end: sourceStart };
  const last = lastPieceFrom(pieces, end - 1);
  const sourceEnd = isVerbatim(pieces, last) ? sourceOf(pieces, last, end) : (pieces.end[last] as number);
  return { start: sourceStart, end: Math.max(sourceStart, sourceEnd) };
}

function sourceOf(pieces: Pieces, index: number, offset: number): number {
  const start = pieces.start[index] ?? 0;
  return isVerbatim(pieces, index) ? Math.min(start + offset - (pieces.from[index] as number), pieces.end[index] as number) : start;
}

/** Whether a piece of text stands in the source as it is. */
export function isVerbatim({ from, to, start, end }: Pieces, index: number): boolean {
  return (to[index] as number) - (from[index] as number) === (end[index] as number) - (start[index] as number);
}

/** The last piece with text that begins at or before an offset; pieces without text stand behind theirs. */
export function lastPieceFrom({ from, to }: Pieces, offset: number): number {
  let low = 0;
  let high = from.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  while (low > 0 && from[low] === to[low]) low--;
  return low;
}
