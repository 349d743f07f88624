import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { memoize } from '../core/memoize.js';
import { isHtmlSpace } from '../core/white-space.js';
import { decodeReference } from './parser.js';

/**
 * A text as a browser shows it (references decoded, white space collapsed) with a map back to the source. Pieces are four numbers each:
 * `from, to` of the text and `start, end` of the source. A piece is of equal length in both, or it is a unit (a reference, a run of white
 * space). Hidden characters have a piece without text.
 */
export interface SourceText {
  text: string;
  pieces: readonly number[];
}

/** Builds texts, one after the other. */
export interface SourceTextBuilder {
  /** Adds `[start, end)` of the source. */
  add(start: number, end: number): void;
  /** Adds a space that is not in the source: between two cells of a row. */
  addSpace(): void;
  /** Ends the text and returns it without white space at its edges; `null` if it is empty. */
  take(): SourceText | null;
}

const AMPERSAND = 0x26;
const SPACE = 0x20;

function skipHtmlSpaces(html: string, at: number, end: number): number {
  let next = at;
  while (next < end && isHtmlSpace(codeUnitAt(html, next))) next++;
  return next;
}

/** State of a text that is being built. */
interface Gathered {
  html: string;
  text: string;
  pieces: number[];
  /** Runs of white space that are shown only before further text: start, end, … */
  spaces: number[];
  lastEnd: number;
}

export function createSourceText(html: string): SourceTextBuilder {
  const gathered: Gathered = { html, text: '', pieces: [], spaces: [], lastEnd: 0 };
  return {
    add: (start, end) => addSource(gathered, start, end),
    addSpace: () => void gathered.spaces.push(gathered.lastEnd, gathered.lastEnd),
    take() {
      const { text, pieces } = gathered;
      gathered.spaces = [];
      if (text === '') return null;
      gathered.text = '';
      gathered.pieces = [];
      return { text, pieces };
    },
  };
}

function addSource(gathered: Gathered, start: number, end: number): void {
  const { html } = gathered;
  let from = start;
  for (let at = start; at < end; ) {
    const code = codeUnitAt(html, at);
    const isSpace = isHtmlSpace(code);
    const next = isSpace ? skipHtmlSpaces(html, at + 1, end) : at + 1;
    const isInside = isSpace ? code === SPACE && next === at + 1 && next < end && from < at : code !== AMPERSAND;
    const reference = isInside || isSpace ? null : readCharacterReference(html, at, end);
    if (isInside || (!isSpace && !reference)) {
      at = next;
      continue;
    }
    if (from < at) addVisible(gathered, html.slice(from, at), from, at);
    if (isSpace) gathered.spaces.push(at, next);
    else if (reference) addReference(gathered, at, reference);
    at = reference ? at + reference.length : next;
    from = at;
  }
  if (from < end) addVisible(gathered, html.slice(from, end), from, end);
  gathered.lastEnd = end;
}

function addReference(gathered: Gathered, at: number, { text, length }: Reference): void {
  if (isHtmlSpace(codeUnitAt(text, 0))) gathered.spaces.push(at, at + length);
  else addVisible(gathered, text, at, at + length);
}

/** Adds visible text after the pending white space: of several runs in several elements only the first is shown. */
function addVisible(gathered: Gathered, text: string, start: number, end: number): void {
  const { spaces } = gathered;
  if (spaces.length > 0) {
    gathered.spaces = [];
    if (gathered.text !== '') {
      for (let at = 0; at < spaces.length; at += 2) putPiece(gathered, at === 0 ? ' ' : '', spaces[at] as number, spaces[at + 1] as number);
    }
  }
  putPiece(gathered, text, start, end);
}

function putPiece(gathered: Gathered, text: string, start: number, end: number): void {
  gathered.pieces.push(gathered.text.length, gathered.text.length + text.length, start, end);
  gathered.text += text;
}

const REFERENCE = /&(?:#[xX]?[\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/y;

interface Reference {
  text: string;
  /** Length in the source. */
  length: number;
}

const knownReference = /* @__PURE__ */ memoize(1000, resolveReference);

/** Reads the character reference at an ampersand; `null` if there is none. */
function readCharacterReference(html: string, at: number, end: number): Reference | null {
  REFERENCE.lastIndex = at;
  const written = REFERENCE.exec(html)?.[0];
  if (written === undefined || at + written.length > end) return null;
  return knownReference(written);
}

/** Old references need no semicolon and may begin a longer word: `&notit;` is `¬` and `it;`. Such a reference is one character. */
function resolveReference(written: string): Reference | null {
  const decoded = decodeReference(written);
  if (decoded === '' || decoded === written) return null;
  const isWhole = written[1] === '#' || decoded === ';' || (written.endsWith(';') && !decoded.endsWith(';'));
  if (isWhole) return { text: decoded, length: written.length };
  return { text: decoded.charAt(0), length: written.length - (decoded.length - 1) };
}

/** Decodes the references of an attribute or of structured data that a template escaped twice: `&quot;`, `&zwnj;`. */
export function decodeReferences(value: string): string {
  if (!value.includes('&')) return value;
  const builder = createSourceText(value);
  builder.add(0, value.length);
  return builder.take()?.text ?? '';
}

/** Numbers per piece, and the index of each. */
export const PIECE = 4;
export const FROM = 0;
export const TO = 1;
export const START = 2;
export const END = 3;

/** Returns the source span of `[start, end)` of a text; an empty one if the text is empty. */
export function sourceSpan({ pieces }: SourceText, { start, end }: Span): Span {
  const sourceStart = startInSource(pieces, start);
  return { start: sourceStart, end: end <= start ? sourceStart : Math.max(sourceStart, endInSource(pieces, end)) };
}

/** Returns the source offset at which the character at an offset of the text begins. */
export function startInSource(pieces: readonly number[], offset: number): number {
  const piece = pieceAt(pieces, offset);
  const start = pieces[piece + START] ?? 0;
  if (!isLiteralPiece(pieces, piece)) return start;
  return Math.min(start + offset - (pieces[piece + FROM] as number), pieces[piece + END] as number);
}

/** Returns the source offset at which the character before an offset of the text ends. */
export function endInSource(pieces: readonly number[], offset: number): number {
  const piece = pieceAt(pieces, offset - 1);
  if (!isLiteralPiece(pieces, piece)) return pieces[piece + END] ?? 0;
  return (pieces[piece + START] as number) + offset - (pieces[piece + FROM] as number);
}

/** True if a piece of text is unchanged in the source. */
export function isLiteralPiece(pieces: readonly number[], piece: number): boolean {
  return (
    (pieces[piece + TO] as number) - (pieces[piece + FROM] as number) ===
    (pieces[piece + END] as number) - (pieces[piece + START] as number)
  );
}

/**
 * Returns the piece with the character at an offset: the last one with text that begins at or before it. Pieces without text follow the
 * piece that they belong to.
 */
export function pieceAt(pieces: readonly number[], offset: number): number {
  let low = 0;
  let high = pieces.length / PIECE;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle * PIECE + FROM] as number) <= offset) low = middle;
    else high = middle;
  }
  while (low > 0 && pieces[low * PIECE + FROM] === pieces[low * PIECE + TO]) low--;
  return low * PIECE;
}
