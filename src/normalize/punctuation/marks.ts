import { LATIN_RANGES } from '../../text/code-unit-kinds.js';
import { LETTERS_AND_MARKS } from '../../text/letters.js';
import type { ProtectedSpan } from '../../text/protect.js';
import type { CodeUnitRanges } from '../../text/scan.js';
import { LINE_BREAKS } from '../../text/white-space.js';
import { CLOSERS, OPENERS, QUOTES, STOPS } from './signs.js';

/** A run of stops such as `؟!`, or one bracket or quotation mark. Offsets are those of the text. */
export interface Mark {
  start: number;
  end: number;
  isStop: boolean;
  /** What stands there, or will: `،` where the text has a comma that is to be one. */
  signs: string;
  /** The last Persian and the last Latin letter of the line before it; -1 where there is none. */
  lastPersian: number;
  lastLatin: number;
  /** Something verbatim stands nearer than the last letter: «kayhan.ir .», «(a.ir/x(y .» */
  followsVerbatim: boolean;
  /** The other half of a pair. */
  partner: Mark | null;
  /** The mark before it in the line. */
  previous: Mark | null;
}

/** The marks of a line that stand in no protected span. */
export interface MarkedLine {
  text: string;
  spans: readonly ProtectedSpan[];
  start: number;
  end: number;
  marks: Mark[];
}

const CODE_UNITS = 0x10000;
const PERSIAN = 1;
const LATIN = 2;
const BREAK = 3;
const STOP = 4;
const BRACKET = 5;
const QUOTE = 6;
const ROLES = /* @__PURE__ */ rolesOfCodeUnits();

function rolesOfCodeUnits(): Uint8Array {
  const roles = new Uint8Array(CODE_UNITS);
  const give = (role: number, ranges: CodeUnitRanges): void => {
    for (const [first, last] of ranges) roles.fill(role, first, last + 1);
  };
  give(PERSIAN, LETTERS_AND_MARKS);
  give(LATIN, LATIN_RANGES);
  give(BREAK, LINE_BREAKS);
  for (const sign of STOPS) roles[sign.charCodeAt(0)] = STOP;
  for (const sign of [...OPENERS, ...CLOSERS]) roles[sign.charCodeAt(0)] = BRACKET;
  for (const sign of QUOTES) roles[sign.charCodeAt(0)] = QUOTE;
  return roles;
}

/** Visits, in order, every line that has a mark. */
export function forEachMarkedLine(
  text: string,
  spans: readonly ProtectedSpan[],
  withQuotes: boolean,
  visit: (line: MarkedLine) => void,
): void {
  const lastRole = withQuotes ? QUOTE : BRACKET;
  const protection = followProtection(spans);
  let line: MarkedLine = { text, spans, start: 0, end: 0, marks: [] };
  let lastPersian = -1;
  let lastLatin = -1;
  for (let at = 0; at <= text.length; at++) {
    const role = at < text.length ? (ROLES[text.charCodeAt(at)] as number) : BREAK;
    if (role === 0) continue;
    if (role === PERSIAN) lastPersian = at;
    else if (role === LATIN) lastLatin = at;
    else if (role === BREAK) {
      line.end = at;
      if (line.marks.length > 0) visit(withSigns(line));
      line = { text, spans, start: at + 1, end: at + 1, marks: [] };
      lastPersian = -1;
      lastLatin = -1;
    } else if (role <= lastRole && !protection.covers(at)) {
      const followsVerbatim = protection.lastVerbatimEnd() > Math.max(line.start, lastPersian, lastLatin);
      addMark(line.marks, at, role === STOP, lastPersian, lastLatin, followsVerbatim);
    }
  }
}

/** Stops without a space between them are one mark: «رفت؟!» */
function addMark(marks: Mark[], at: number, isStop: boolean, lastPersian: number, lastLatin: number, followsVerbatim: boolean): void {
  const last = marks.at(-1);
  if (isStop && last?.end === at && last.isStop) last.end++;
  else marks.push({ start: at, end: at + 1, isStop, signs: '', lastPersian, lastLatin, followsVerbatim, partner: null, previous: null });
}

/** Answers for rising offsets. */
function followProtection(spans: readonly ProtectedSpan[]): { covers: (at: number) => boolean; lastVerbatimEnd: () => number } {
  let next = 0;
  let end = 0;
  let verbatimEnd = 0;
  return {
    covers(at) {
      for (let span = spans[next]; span !== undefined && span.start <= at; span = spans[++next]) {
        end = span.end;
        if (span.kind === 'verbatim') verbatimEnd = end;
      }
      return at < end;
    },
    lastVerbatimEnd: () => verbatimEnd,
  };
}

function withSigns(line: MarkedLine): MarkedLine {
  for (const mark of line.marks) mark.signs = line.text.slice(mark.start, mark.end);
  return line;
}
