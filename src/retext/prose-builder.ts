import type { Span } from '../api/types.js';

/** A part of a block that is literal in the file: `at` in the text of the block, `start` in the file, in UTF-16 code units. */
interface Piece {
  at: number;
  start: number;
  length: number;
}

/** Prose that is normalized as one text. */
export interface ProseBlock {
  text: string;
  /** In order; between two of them the file has markup. */
  pieces: Piece[];
}

interface ProseBuilder {
  /** @param paragraph owner of the prose: a block begins if the owner changes and markup is between */
  addProse(value: string, span: Span, paragraph: object): void;
  /** Adds code and the like, as one unknown character. */
  addVerbatim(span: Span, paragraph: object): void;
  /** Begins another block for the prose after it, unless that is adjacent. */
  endLine(offset: number): void;
  blocks(): ProseBlock[];
}

/** Stands for code in a block: U+FFFC, the object replacement character. */
const OBJECT = '\ufffc';
const TOKEN = /\s+|\S+/g;
/**
 * Length of the file that is searched for a token: the positions of parsers may ignore a reference such as `&zwnj;`, or `> ` before a line.
 */
const LONGEST_MARKUP = 64;

/**
 * Builds blocks from the leaves of a tree, in order. If a value differs from the file at its position, each of its tokens is searched a
 * little further on.
 */
export function createProseBuilder(file: string): ProseBuilder {
  const built: Built = { blocks: [], block: null, owner: null, cursor: 0 };
  return {
    addProse(value, span, paragraph) {
      let from = Math.max(span.start, built.cursor);
      for (const part of file.startsWith(value, from) ? [value] : (value.match(TOKEN) ?? [])) {
        const found = file.slice(from, from + LONGEST_MARKUP + part.length).indexOf(part);
        if (found < 0) addObject(built, from, paragraph);
        else addPiece(built, file, from + found, part.length, paragraph);
        from = Math.max(from, built.cursor);
      }
    },
    addVerbatim({ start, end }, paragraph) {
      addObject(built, Math.max(start, built.cursor), paragraph);
      built.cursor = Math.max(built.cursor, end);
    },
    endLine(offset) {
      built.block = null;
      built.cursor = Math.max(built.cursor, offset);
    },
    blocks: () => built.blocks,
  };
}

/** The blocks so far. */
interface Built {
  readonly blocks: ProseBlock[];
  /** The block that prose is added to, and the paragraph that its last leaf is in. */
  block: ProseBlock | null;
  owner: object | null;
  /** End of the last addition, in the file. */
  cursor: number;
}

/** Returns the block for a leaf at `start`. */
function blockAt(built: Built, start: number, paragraph: object): ProseBlock {
  const goesOn = built.owner === paragraph || start === built.cursor;
  const block = goesOn && built.block !== null ? built.block : { text: '', pieces: [] };
  if (block !== built.block) built.blocks.push(block);
  built.block = block;
  built.owner = paragraph;
  return block;
}

function addPiece(built: Built, file: string, start: number, length: number, paragraph: object): void {
  const block = blockAt(built, start, paragraph);
  const { text, pieces } = block;
  const last = pieces.at(-1);
  if (last && last.start + last.length === start && last.at + last.length === text.length) last.length += length;
  else pieces.push({ at: text.length, start, length });
  block.text = text + file.slice(start, start + length);
  built.cursor = start + length;
}

function addObject(built: Built, start: number, paragraph: object): void {
  const block = blockAt(built, start, paragraph);
  if (!block.text.endsWith(OBJECT)) block.text += OBJECT;
}

/**
 * Maps a span of a block to the file. An empty span between two pieces belongs to the end of the first.
 *
 * @returns `null` if the span is not within one piece
 */
export function placeInFile({ pieces }: ProseBlock, { start, end }: Span): Span | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { at, length } = pieces[middle] as Piece;
    if (at + length < end) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (piece === undefined || piece.at > start) return null;
  const shift = piece.start - piece.at;
  return { start: start + shift, end: end + shift };
}
