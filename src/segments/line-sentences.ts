import type { Segment, Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { skipSpaces, skipSpacesBack } from './around.js';
import { endsSentence, numberBefore } from './ends.js';
import { findPairs, type Pairs } from './pairs.js';
import { goesOnBehind } from './quotations.js';
import { endOfCode, endOfDotted, endOfLinkTarget, endOfName, endOfToken } from './shapes.js';
import { readStop } from './stops.js';
import {
  CLOSER,
  CODE_SIGN,
  DIGIT,
  DOT,
  ELLIPSIS,
  END,
  endOfAstralLetter,
  LATIN,
  LETTER,
  NAME_SIGN,
  OPENER,
  STRAIGHT,
  SURROGATE,
  unitKind,
} from './unit-kinds.js';

/** A line while it is read. */
interface LineReader {
  text: string;
  end: number;
  pairs: () => Pairs;
  /** Where the sentence begins that is being read. */
  start: number;
  /** Whether it has a letter or a digit yet: what has none is no sentence, and belongs to the one before it. */
  hasWord: boolean;
  /** The sentence before it in the line, to which such things may still be added. */
  previous: Span | null;
  /** The number of the last item of a list in the sentence, 0 where there is none: «۱. نان ۲. پنیر». */
  item: number;
  found: Segment[];
}

/** Adds the sentences of a line: all of it but white space is in one. */
export function addSentences(text: string, line: Span, found: Segment[]): void {
  let pairs: Pairs | undefined;
  const reader: LineReader = {
    text,
    end: skipSpacesBack(text, line.end - 1, line.start) + 1,
    pairs: () => (pairs ??= findPairs(text, line)),
    start: skipSpaces(text, line.start, line.end),
    hasWord: false,
    previous: null,
    item: 0,
    found,
  };
  for (let at = reader.start; at < reader.end; ) at = readOn(reader, at);
  if (reader.start < reader.end) finishSentence(reader, reader.end);
  addPrevious(reader);
}

/** Reads one thing and gives its end. */
function readOn(reader: LineReader, at: number): number {
  const { text } = reader;
  switch (unitKind(codeUnitAt(text, at))) {
    case LETTER:
      reader.hasWord = true;
      return at + 1;
    case LATIN:
    case DIGIT:
      reader.hasWord = true;
      return endOfToken(text, at);
    case SURROGATE:
      return passOver(reader, at, endOfAstralLetter(text, at));
    case NAME_SIGN:
      return passOver(reader, at, endOfName(text, at));
    case CODE_SIGN:
      return passOver(reader, at, endOfCode(text, at, reader.end));
    case CLOSER:
      return Math.max(endOfLinkTarget(text, at), at + 1);
    case OPENER:
    case STRAIGHT:
      return readOpener(reader, at);
    case DOT:
    case ELLIPSIS:
    case END:
      return readMarks(reader, at);
    default:
      return at + 1;
  }
}

/** What has an end of its own counts as a word; a sign that begins nothing does not. */
function passOver(reader: LineReader, at: number, end: number): number {
  reader.hasWord ||= end > at;
  return Math.max(end, at + 1);
}

/** Passes over a quotation or bracket that its sentence goes on behind: nothing in it ends a sentence. */
function readOpener(reader: LineReader, opener: number): number {
  const closer = reader.pairs().closerOf(opener);
  if (closer < 0 || !goesOnBehind(reader.text, { opener, closer, sentenceStart: reader.start, lineEnd: reader.end })) return opener + 1;
  reader.hasWord ||= closer > opener + 1;
  return closer + 1;
}

function readMarks(reader: LineReader, at: number): number {
  const { text, end: lineEnd } = reader;
  const dotted = endOfDotted(text, at);
  if (dotted > at) return passOver(reader, at, dotted);
  const stop = readStop(text, at, lineEnd, reader.pairs);
  if (
    reader.hasWord ? !endsSentence(text, stop, reader.start, lineEnd, reader.item) : reader.previous === null || stop.kind === 'ellipsis'
  ) {
    if (stop.kind === 'dot') reader.item = numberBefore(text, at) || reader.item;
    return stop.marksEnd;
  }
  finishSentence(reader, stop.end);
  return reader.start;
}

function finishSentence(reader: LineReader, end: number): void {
  if (!reader.hasWord && reader.previous) reader.previous.end = end;
  else {
    addPrevious(reader);
    reader.previous = { start: reader.start, end };
  }
  reader.start = skipSpaces(reader.text, end, reader.end);
  reader.hasWord = false;
  reader.item = 0;
}

function addPrevious({ text, previous, found }: LineReader): void {
  if (previous) found.push({ text: text.slice(previous.start, previous.end), ...previous });
}
