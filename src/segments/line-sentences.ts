import type { Segment, Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import type { Mutable } from '../core/spans.js';
import { skipWhiteSpace, skipWhiteSpaceBack } from './around.js';
import { endsSentence, numberBefore } from './ends.js';
import { findPairs, type Pairs } from './pairs.js';
import { continuesAfter } from './quotations.js';
import { endOfCode, endOfDotted, endOfLinkTarget, endOfMentionOrPath, endOfToken } from './shapes.js';
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

/** The state of reading one line. */
interface SentenceReader {
  text: string;
  end: number;
  pairs: () => Pairs;
  /** Start of the current sentence. */
  start: number;
  /** True if the current sentence has a letter or a digit. Text without any joins the sentence before it. */
  hasWord: boolean;
  /** The last finished sentence of the line; text without words may still join it. */
  previous: Mutable<Span> | null;
  /** Number of the last list item in the sentence, or 0: «۱. نان ۲. پنیر». */
  item: number;
  found: Segment[];
}

/** Adds the sentences of a line. Each character except white space is in one of them. */
export function addSentences(text: string, line: Span, found: Segment[]): void {
  let pairs: Pairs | undefined;
  const reader: SentenceReader = {
    text,
    end: skipWhiteSpaceBack(text, line.end - 1, line.start) + 1,
    pairs: () => (pairs ??= findPairs(text, line)),
    start: skipWhiteSpace(text, line.start, line.end),
    hasWord: false,
    previous: null,
    item: 0,
    found,
  };
  for (let at = reader.start; at < reader.end; ) at = readNext(reader, at);
  if (reader.start < reader.end) finishSentence(reader, reader.end);
  addPrevious(reader);
}

/** Reads one token and returns its end. */
function readNext(reader: SentenceReader, at: number): number {
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
      return skipTo(reader, at, endOfAstralLetter(text, at));
    case NAME_SIGN:
      return skipTo(reader, at, endOfMentionOrPath(text, at));
    case CODE_SIGN:
      return skipTo(reader, at, endOfCode(text, at, reader.end));
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

/** Skips a token that has an end of its own, which counts as a word. A sign that begins no token is skipped alone. */
function skipTo(reader: SentenceReader, at: number, end: number): number {
  reader.hasWord ||= end > at;
  return Math.max(end, at + 1);
}

/** Skips a quotation or bracket if its sentence continues after it: nothing within ends a sentence. */
function readOpener(reader: SentenceReader, opener: number): number {
  const closer = reader.pairs().closerOf(opener);
  if (closer < 0 || !continuesAfter(reader.text, { opener, closer, sentenceStart: reader.start, lineEnd: reader.end })) return opener + 1;
  reader.hasWord ||= closer > opener + 1;
  return closer + 1;
}

function readMarks(reader: SentenceReader, at: number): number {
  const { text, end: lineEnd } = reader;
  const dotted = endOfDotted(text, at);
  if (dotted > at) return skipTo(reader, at, dotted);
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

function finishSentence(reader: SentenceReader, end: number): void {
  if (!reader.hasWord && reader.previous) reader.previous.end = end;
  else {
    addPrevious(reader);
    reader.previous = { start: reader.start, end };
  }
  reader.start = skipWhiteSpace(reader.text, end, reader.end);
  reader.hasWord = false;
  reader.item = 0;
}

function addPrevious({ text, previous, found }: SentenceReader): void {
  if (previous) found.push({ text: text.slice(previous.start, previous.end), ...previous });
}
