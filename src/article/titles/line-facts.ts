import { codeUnitAt } from '../../core/code-unit.js';
import { dateWordAt } from '../../dates/date-lexicon.js';
import { isAsciiDigit } from '../../persian/digits.js';
import { fold, isLetter } from '../../persian/fold.js';
import { skipDecoration } from '../../persian/labels.js';
import { readLabel } from '../labels.js';
import { LONGEST_FOLD, LONGEST_TITLE } from '../line-text.js';
import { withoutMediaWord } from '../media-words.js';
import type { PageLine } from '../page-line.js';
import { addToHash, FIRST_OF_SOURCE, kindsOfWord, opensWithSource, PREPOSITION, SAYING, VERB_AT_END } from './title-words.js';

/** Facts of one line, apart from its neighbours. Counts are of its first {@link MOST_READ} units. */
export interface LineFacts {
  line: PageLine;
  /** UTF-16 units of the whole line. */
  length: number;
  words: number;
  letters: number;
  digits: number;
  latin: number;
  /** Words and numbers of dates. */
  dateWords: number;
  endsInVerb: boolean;
  says: boolean;
  saysAtEnd: boolean;
  beginsWithPreposition: boolean;
  /** Begins with words like «به گزارش», or holds them in its first {@link SOURCE_REACH} units. */
  opensWithSource: boolean;
  hasSource: boolean;
  beginsWithLabel: boolean;
  /** Marks of the line, one bit each: see {@link MARK_BITS}. */
  marks: number;
  /** Two lines with the same letters and digits have the same value; `core` ignores words about pictures («… + فیلم»). */
  identity: number;
  core: number;
  /** Hashes of the words of {@link SHORTEST_WORD} letters or more. */
  content: readonly number[];
  folded: string;
}

/** Number of lines of a page that are read: no header is longer. */
export const MOST_LINES = 40;
/** UTF-16 units of a line that are read; the rest of a paragraph does not change its role. */
const MOST_READ = 600;
const SOURCE_REACH = 120;
/** Shorter words are particles. */
const SHORTEST_WORD = 3;
/** Longer lines are prose: a date in them is no evidence. */
const LONGEST_DATE_LINE = 80;
/** A verb of saying among this many last words of a line counts as its end. */
const LAST_WORDS = 3;

export const MARK_BITS = {
  bar: 1,
  slash: 2,
  dash: 4,
  colonInside: 8,
  quote: 16,
  question: 32,
  sentenceInside: 64,
  plus: 128,
  hash: 256,
  address: 512,
  arrow: 1024,
} as const;

/** Returns the bits of marks by code unit. */
function bitsOfMarks(marks: Partial<Record<keyof typeof MARK_BITS, string>>): ReadonlyMap<number, number> {
  const kinds = Object.entries(marks) as [keyof typeof MARK_BITS, string][];
  return new Map(kinds.flatMap(([kind, signs]) => [...signs].map((sign) => [codeUnitAt(sign, 0), MARK_BITS[kind]] as const)));
}

const BITS = /* @__PURE__ */ bitsOfMarks({ bar: '|•', slash: '/', quote: '«', question: '?؟', hash: '#_', address: '@' });
/** Marks that count only before a space or a word. */
const BITS_BEFORE_SPACE = /* @__PURE__ */ bitsOfMarks({ dash: '-–—', sentenceInside: '.!?؟…' });
/** Marks of a path between spaces: «اخبار > ایران > عنوان». */
const ARROWS: ReadonlySet<number> = /* @__PURE__ */ new Set([...'>»›'].map((sign) => codeUnitAt(sign, 0)));
const COLON = 0x3a;
const DOT = 0x2e;
const SEMICOLON = 0x61b;
const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Multiplier of the second of two hashes that together identify a line: Knuth's. */
const SECOND_MULTIPLIER = 0x9e3779b1;

const combineHashes = (first: number, second: number): number => (first >>> 0) * 0x200000 + (second >>> 11);

export function lineFacts(raw: string, line: PageLine): LineFacts {
  const { span } = line;
  const text = beginningOf(raw, line);
  const isShort = text.length <= LONGEST_DATE_LINE;
  const { words, letters, digits, latin, dateWords, marks, lastVerb, lastSaying, preposition, source, content, identity } = scanLine(
    text,
    isShort,
  );
  return {
    line,
    length: span.end - span.start,
    words,
    letters,
    digits,
    latin,
    dateWords,
    endsInVerb: words > 0 && lastVerb === words - 1,
    says: lastSaying >= 0,
    saysAtEnd: lastSaying >= 0 && lastSaying >= words - LAST_WORDS,
    beginsWithPreposition: preposition,
    opensWithSource: source === 0,
    hasSource: source >= 0,
    beginsWithLabel: isShort && readLabel(text, skipDecoration(text, 0)) !== null,
    marks,
    identity,
    core: mayNameMedia(marks) ? coreOf(raw, line, identity) : identity,
    content,
    folded: text,
  };
}

/** The first {@link MOST_READ} units, folded: those that have been folded before, and the rest. */
function beginningOf(raw: string, { span: { start, end }, folded }: PageLine): string {
  const last = Math.min(end, start + MOST_READ);
  if (folded === null) return fold(raw, start, last).text;
  return last <= start + LONGEST_FOLD ? folded : folded + fold(raw, start + LONGEST_FOLD, last).text;
}

/** Result of one pass over a folded line; indexes of words count from 0, and -1 means none. */
interface Scan {
  words: number;
  letters: number;
  digits: number;
  latin: number;
  dateWords: number;
  marks: number;
  lastVerb: number;
  lastSaying: number;
  source: number;
  /** True if the first word is a preposition. */
  preposition: boolean;
  content: number[];
  identity: number;
}

function scanLine(text: string, mayBeDate: boolean): Scan {
  const scan: Scan = {
    words: 0,
    letters: 0,
    digits: 0,
    latin: 0,
    dateWords: 0,
    marks: 0,
    lastVerb: -1,
    lastSaying: -1,
    source: -1,
    preposition: false,
    content: [],
    identity: 0,
  };
  let first = 0;
  let second = 0;
  let latin = 0;
  let marks = 0;
  const { length } = text;
  const unitAt = codeUnitAt;
  for (let at = 0; at < length; ) {
    const start = at;
    let hash = 0;
    let digits = 0;
    for (; at < length; at++) {
      const code = unitAt(text, at);
      if (!isLetter(code)) {
        if (!isAsciiDigit(code)) break;
        digits++;
      } else if (isLatin(code)) latin++;
      hash = addToHash(hash, code);
      first = addToHash(first, code);
      second = (Math.imul(second, SECOND_MULTIPLIER) + code) | 0;
    }
    if (at > start) scanWord(scan, text, start, at, hash, digits, mayBeDate);
    else if (unitAt(text, at) === SPACE) at++;
    else marks |= markBitsAt(text, at++);
  }
  scan.latin = latin;
  scan.marks = marks;
  scan.identity = combineHashes(first, second);
  return scan;
}

function scanWord(scan: Scan, text: string, start: number, end: number, hash: number, digits: number, mayBeDate: boolean): void {
  const size = end - start;
  scan.letters += size;
  scan.digits += digits;
  if (size >= SHORTEST_WORD) scan.content.push(hash);
  if (digits === size) scan.dateWords++;
  else {
    if (mayBeDate && (dateWordAt(text, start)?.end ?? 0) >= end) scan.dateWords++;
    const kinds = kindsOfWord(hash);
    if ((kinds & VERB_AT_END) !== 0) scan.lastVerb = scan.words;
    if (scan.words === 0) scan.preposition = (kinds & PREPOSITION) !== 0;
    if ((kinds & SAYING) !== 0) scan.lastSaying = scan.words;
    if ((kinds & FIRST_OF_SOURCE) !== 0 && scan.source < 0 && start < SOURCE_REACH && opensWithSource(text, start))
      scan.source = scan.words;
  }
  scan.words++;
}

function markBitsAt(text: string, at: number): number {
  const code = codeUnitAt(text, at);
  const isBeforeSpace = at + 1 < text.length && codeUnitAt(text, at + 1) === SPACE;
  const isArrow = isBeforeSpace && ARROWS.has(code) && at > 0 && codeUnitAt(text, at - 1) === SPACE;
  const isInside = (code === COLON || code === SEMICOLON) && at + 1 < text.length;
  const isBetween = at > 0 && at + 1 < text.length;
  const isInAddress = code === DOT && isBetween && isLatin(codeUnitAt(text, at - 1)) && isLatin(codeUnitAt(text, at + 1));
  return (
    (BITS.get(code) ?? 0) |
    (isBeforeSpace ? (BITS_BEFORE_SPACE.get(code) ?? 0) : 0) |
    (isInside ? MARK_BITS.colonInside : 0) |
    (isArrow ? MARK_BITS.arrow : 0) |
    (isInAddress ? MARK_BITS.address : 0)
  );
}

function isLatin(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}

const MEDIA_MARKS = MARK_BITS.bar | MARK_BITS.slash | MARK_BITS.colonInside | MARK_BITS.plus;

/** «عکس | …», «… + فیلم»: only after or before a mark. */
function mayNameMedia(marks: number): boolean {
  return (marks & MEDIA_MARKS) !== 0;
}

function coreOf(raw: string, { span }: PageLine, identity: number): number {
  if (span.end - span.start > LONGEST_TITLE) return identity;
  const core = withoutMediaWord(raw, span);
  if (core.start === span.start && core.end === span.end) return identity;
  return scanLine(fold(raw, core.start, core.end).text, false).identity;
}

/** Letters and digits of a line without spaces and marks. */
export function lettersAndDigits({ folded }: LineFacts): string {
  let key = '';
  const { length } = folded;
  for (let at = 0; at < length; ) {
    const start = at;
    while (at < length && (isLetter(codeUnitAt(folded, at)) || isAsciiDigit(codeUnitAt(folded, at)))) at++;
    key += folded.slice(start, at);
    if (at === start) at++;
  }
  return key;
}
