import { LONGEST_TITLE } from '../line-text.js';
import type { PageLine } from '../page-line.js';
import { type LineFacts, lettersAndDigits, lineFacts, MOST_LINES } from './line-facts.js';
import { wordShares } from './word-shares.js';

/**
 * First lines of a page, with facts about their relations. Columns have one entry a line; those of shares are valid until another page is
 * read.
 */
export interface PageFacts {
  lines: readonly LineFacts[];
  /** True if the line may be a title or part of the text. */
  isText: readonly boolean[];
  /** 1 if the line is text as long as a title and not a copy of a line above. */
  hasTitleLength: readonly number[];
  /** Index of the first long line; -1 if there is none. */
  firstLong: number;
  /** Counts of the lines before line i: text, text for a title, phrases, candidates, long ones, with a gap, with labels. */
  before: Readonly<Record<Counted, Column>>;
  /** Distance in lines to the nearest line with labels or a date, and with code or publication; {@link FAR} if there is none. */
  metaAbove: Column;
  metaBelow: Column;
  codeAbove: Column;
  codeBelow: Column;
  /** Lines of the block between blank lines, index of the line in it, text lines in it. */
  blockSize: Column;
  blockPlace: Column;
  blockTexts: Column;
  /** Distance to the nearest line with the same core; {@link FAR} if there is none. */
  copyAbove: Column;
  copyBelow: Column;
  copies: Column;
  /** 1 if another line above or below contains the line, or if it contains one below. */
  withinAbove: Column;
  withinBelow: Column;
  holdsBelow: readonly number[];
  /** Share of the content words of line i, 0 to 1, that also occur in line j: `share[i * count + j]`. */
  share: Column;
  shareAbove: Column;
  shareBelow: Column;
  /** Length of the run of short lines around the line, and directly above it. */
  shortRun: Column;
  shortAbove: Column;
  /** Index of the next line of text; -1 if there is none. */
  nextText: Column;
}

type Column = ArrayLike<number>;

/** Pages have few lines: arrays are made faster than typed ones. */
function column(length: number, value = 0): number[] {
  return new Array<number>(length).fill(value);
}

type Counted = 'texts' | 'titles' | 'phrases' | 'candidates' | 'longs' | 'gaps' | 'metas';

export const FAR = 9;
const SHORTEST_SENTENCE = 40;
/** Most words of a menu entry; a sentence or title has more. */
export const SHORT_WORDS = 3;
/** Fewest letters of a line that is searched in others, and of one that is compared with another. */
const SHORTEST_PART = 12;
const SHORTEST_COPY = 8;
/** Least share of words that a line has in common with a line that contains it: words may be joined differently. */
const SHARE_OF_PART = 0.6;

export function pageFacts(raw: string, page: readonly PageLine[]): PageFacts {
  const lines: LineFacts[] = [];
  for (const line of page) {
    if (lines.length === MOST_LINES) break;
    lines.push(lineFacts(raw, line));
  }
  const isLong = lines.map(({ line, length }) => isLongText(raw, line, length));
  const isMeta = lines.map(({ line }) => line.kind === 'metadata');
  const isText = lines.map(({ line: { kind } }) => TEXT_KINDS.has(kind));
  const isCode = lines.map(({ line }) => line.items.some(({ role }) => role === 'code' || role === 'published'));
  const { blockSize, blockPlace, blockTexts } = blockColumns(lines);
  const { copyAbove, copyBelow, copies } = copyColumns(lines);
  const { share, shareAbove, shareBelow } = wordShares(lines);
  const { withinAbove, withinBelow, holdsBelow } = containmentColumns(lines, share);
  const { shortRun, shortAbove } = shortLineColumns(lines);
  // Named one by one: fields that come from a spread are slow to read.
  return {
    lines,
    isText,
    hasTitleLength: titleLengths(lines, copyAbove),
    firstLong: isLong.indexOf(true),
    before: countsBefore(lines, isText, isLong),
    metaAbove: distances(isMeta, -1),
    metaBelow: distances(isMeta, 1),
    codeAbove: distances(isCode, -1),
    codeBelow: distances(isCode, 1),
    blockSize,
    blockPlace,
    blockTexts,
    copyAbove,
    copyBelow,
    copies,
    withinAbove,
    withinBelow,
    holdsBelow,
    share,
    shareAbove,
    shareBelow,
    shortRun,
    shortAbove,
    nextText: nextTexts(lines),
  };
}

/** UTF-16 units of the shortest and the longest headline. */
const SHORTEST_HEADLINE = 12;
const LONGEST_HEADLINE = 140;

function titleLengths(lines: readonly LineFacts[], copyAbove: Column): number[] {
  return lines.map(({ length, line }, at) =>
    length >= SHORTEST_HEADLINE && length <= LONGEST_HEADLINE && line.kind === 'text' && copyAbove[at] === FAR ? 1 : 0,
  );
}

const TEXT_KINDS: ReadonlySet<PageLine['kind']> = new Set(['text', 'section', 'byline', 'boilerplate', 'related']);

function isLongText(raw: string, { kind, span, opensBody }: PageLine, length: number): boolean {
  return kind === 'text' && (opensBody || length > LONGEST_TITLE || (length > SHORTEST_SENTENCE && raw[span.end - 1] === '.'));
}

/** Entry i counts the lines before line i; the last entry counts all. */
function countsBefore(lines: readonly LineFacts[], isText: readonly boolean[], isLong: readonly boolean[]): PageFacts['before'] {
  const texts = [0];
  const titles = [0];
  const phrases = [0];
  const candidates = [0];
  const longs = [0];
  const gaps = [0];
  const metas = [0];
  for (let at = 0; at < lines.length; at++) {
    const { line, words } = lines[at] as LineFacts;
    const text = line.kind === 'text';
    count(texts, at, text);
    count(titles, at, text && line.aside === null);
    count(phrases, at, text && words > SHORT_WORDS);
    count(candidates, at, isText[at] === true);
    count(longs, at, isLong[at] === true);
    count(gaps, at, line.gap);
    count(metas, at, line.kind === 'metadata');
  }
  return { texts, titles, phrases, candidates, longs, gaps, metas };
}

function count(column: number[], at: number, is: boolean): void {
  column.push((column[at] as number) + (is ? 1 : 0));
}

/** Distance to the nearest line of a kind, in one direction. */
function distances(isOfKind: readonly boolean[], step: 1 | -1): Column {
  const found = column(isOfKind.length);
  let nearest = FAR;
  for (let at = step > 0 ? isOfKind.length - 1 : 0; at >= 0 && at < isOfKind.length; at -= step) {
    found[at] = nearest;
    nearest = isOfKind[at] ? 1 : Math.min(FAR, nearest + 1);
  }
  return found;
}

function nextTexts(lines: readonly LineFacts[]): Column {
  const next = column(lines.length);
  let found = -1;
  for (let at = lines.length - 1; at >= 0; at--) {
    next[at] = found;
    if (lines[at]?.line.kind === 'text') found = at;
  }
  return next;
}

function shortLineColumns(lines: readonly LineFacts[]): Pick<PageFacts, 'shortRun' | 'shortAbove'> {
  const shortAbove = column(lines.length);
  const shortRun = column(lines.length);
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && (lines[end] as LineFacts).words <= SHORT_WORDS) end++;
    for (let at = start; at < end; at++) {
      shortAbove[at] = at - start;
      shortRun[at] = end - start;
    }
    if (end < lines.length) shortAbove[end] = end - start;
    start = end + 1;
  }
  return { shortRun, shortAbove };
}

function blockColumns(lines: readonly LineFacts[]): Pick<PageFacts, 'blockSize' | 'blockPlace' | 'blockTexts'> {
  const blockSize = column(lines.length);
  const blockPlace = column(lines.length);
  const blockTexts = column(lines.length);
  for (let start = 0; start < lines.length; ) {
    let texts = 0;
    let end = start;
    do if (lines[end++]?.line.kind === 'text') texts++;
    while (end < lines.length && !lines[end]?.line.gap);
    for (let at = start; at < end; at++) {
      blockSize[at] = end - start;
      blockTexts[at] = texts;
      blockPlace[at] = at - start;
    }
    start = end;
  }
  return { blockSize, blockPlace, blockTexts };
}

function copyColumns(lines: readonly LineFacts[]): Pick<PageFacts, 'copyAbove' | 'copyBelow' | 'copies'> {
  const count = lines.length;
  const copyAbove = column(count, FAR);
  const copyBelow = column(count, FAR);
  const all = column(count);
  for (let at = 0; at < count; at++) {
    const { core, letters } = lines[at] as LineFacts;
    for (let other = at + 1; other < count; other++) {
      if (lines[other]?.core !== core) continue;
      all[at] = (all[at] as number) + 1;
      all[other] = (all[other] as number) + 1;
      if (letters < SHORTEST_COPY) continue;
      copyBelow[at] = Math.min(copyBelow[at] as number, FAR - 1, other - at);
      copyAbove[other] = Math.min(FAR - 1, other - at);
    }
  }
  return { copyAbove, copyBelow, copies: all };
}

function containmentColumns(lines: readonly LineFacts[], share: Column): Pick<PageFacts, 'withinAbove' | 'withinBelow' | 'holdsBelow'> {
  const count = lines.length;
  const withinAbove = column(count);
  const withinBelow = column(count);
  const holdsBelow = column(count);
  const keys: (string | undefined)[] = [];
  const keyOf = (at: number): string => {
    keys[at] ??= lettersAndDigits(lines[at] as LineFacts);
    return keys[at];
  };
  for (let part = 0; part < count; part++) {
    const line = lines[part] as LineFacts;
    if (line.letters < SHORTEST_PART) continue;
    for (let whole = 0; whole < count; whole++) {
      if ((share[part * count + whole] as number) < SHARE_OF_PART) continue;
      const other = lines[whole] as LineFacts;
      if (other.identity === line.identity || other.letters < line.letters || !keyOf(whole).includes(keyOf(part))) continue;
      (whole < part ? withinAbove : withinBelow)[part] = 1;
      if (whole < part) holdsBelow[whole] = 1;
    }
  }
  return { withinAbove, withinBelow, holdsBelow };
}
