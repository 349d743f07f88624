import { codeUnitAt } from '../../core/code-unit.js';
import { createObjectPool } from '../../core/object-pool.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import type { Settings } from '../settings.js';
import { BRACKET, BREAK, DOT, FLAGS, FOLLOWS_VERBATIM, LATIN, LETTER, MANY_DOTS, QUOTE, STOP } from './mark-flags.js';
import type { Quotations } from './quotations.js';

/** Index of a mark in its line. A mark is a run of stops such as `؟!`, a bracket or a quotation mark. */
export type Mark = number;

/** No mark. */
export const NONE: Mark = -1;

/** Columns by mark; offsets are offsets in the text. */
interface MarkColumns {
  starts: Int32Array;
  ends: Int32Array;
  /** Bits of `mark-flags.ts`. */
  flags: Int32Array;
  /** Offsets of the last Persian and the last Latin letter of the line before the mark; -1 if there is none. */
  lastPersian: Int32Array;
  lastLatin: Int32Array;
  /** The other half of its pair, or {@link NONE}. */
  partners: Int32Array;
}

/** The marks of a line outside protected spans. */
export interface MarkedLine extends MarkColumns {
  text: string;
  spans: readonly ProtectedSpan[];
  start: number;
  end: number;
  /** Number of marks. */
  count: number;
  /** Union of the flags of all marks. */
  allFlags: number;
  /** True if run-together words will be split. */
  splitsRunTogether: boolean;
  /** Pairs of quotation marks outside protected spans; null until first needed. */
  quotes: Quotations | null;
}

const FIRST_ROOM = 32;
/** Lines with room for more marks are not pooled. */
const MOST_KEPT = 1024;
const NO_SPANS: readonly ProtectedSpan[] = [];
const LINE_POOL = /* @__PURE__ */ createObjectPool(newLine);

function newLine(): MarkedLine {
  return {
    text: '',
    spans: NO_SPANS,
    start: 0,
    end: 0,
    count: 0,
    allFlags: 0,
    splitsRunTogether: false,
    quotes: null,
    ...columnsFor(FIRST_ROOM),
  };
}

function columnsFor(marks: number): MarkColumns {
  const column = (): Int32Array => new Int32Array(marks);
  return { starts: column(), ends: column(), flags: column(), lastPersian: column(), lastLatin: column(), partners: column() };
}

/** Visits, in order, every line that has a mark. The object is reused between calls. */
export function forEachMarkedLine(
  text: string,
  spans: readonly ProtectedSpan[],
  { quotes, zwnj, off }: Pick<Settings, 'quotes' | 'zwnj' | 'off'>,
  visit: (line: MarkedLine) => void,
): void {
  const markFlags = quotes === 'guillemets' ? STOP | BRACKET | QUOTE : STOP | BRACKET;
  const protection = followProtection(spans);
  const line = LINE_POOL.acquire();
  line.text = text;
  line.spans = spans;
  line.splitsRunTogether = zwnj === 'restore' && !off.has('zwnj/glued-words');
  line.start = 0;
  let lastPersian = -1;
  let lastLatin = -1;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const flags = at < length ? (FLAGS[codeUnitAt(text, at)] as number) : BREAK;
    if (flags === 0) continue;
    if (flags === LETTER) lastPersian = at;
    else if (flags === LATIN) lastLatin = at;
    else if (flags === BREAK) {
      line.end = at;
      if (line.count > 0) visit(line);
      line.start = at + 1;
      line.count = 0;
      line.allFlags = 0;
      line.quotes = null;
      lastPersian = -1;
      lastLatin = -1;
    } else if ((flags & markFlags) !== 0 && !protection.covers(at)) {
      const followsVerbatim = protection.lastVerbatimEnd() > Math.max(line.start, lastPersian, lastLatin);
      addMark(line, at, followsVerbatim ? flags | FOLLOWS_VERBATIM : flags, lastPersian, lastLatin);
    }
  }
  line.text = '';
  line.quotes = null;
  line.spans = NO_SPANS;
  if (line.starts.length <= MOST_KEPT) LINE_POOL.release(line);
}

/** Adjacent stops form one mark: «رفت؟!» */
function addMark(line: MarkedLine, at: number, flags: number, lastPersian: number, lastLatin: number): void {
  const last = line.count - 1;
  line.allFlags |= flags;
  if ((flags & STOP) !== 0 && last >= 0 && line.ends[last] === at && hasFlag(line, last, STOP)) {
    const before = line.flags[last] as number;
    line.ends[last] = at + 1;
    line.flags[last] = before | (flags & STOP) | ((before & flags & DOT) !== 0 ? MANY_DOTS : 0);
    return;
  }
  const mark = line.count++;
  if (mark === line.starts.length) widen(line);
  line.starts[mark] = at;
  line.ends[mark] = at + 1;
  line.flags[mark] = flags;
  line.lastPersian[mark] = lastPersian;
  line.lastLatin[mark] = lastLatin;
  line.partners[mark] = NONE;
}

function widen(line: MarkedLine): void {
  const wider = columnsFor(2 * line.starts.length);
  for (const name of Object.keys(wider) as (keyof MarkColumns)[]) wider[name].set(line[name]);
  Object.assign(line, wider);
}

/** True if a mark has any of these flags. {@link NONE} has no flags. */
export function hasFlag({ flags }: MarkedLine, mark: Mark, flag: number): boolean {
  return mark !== NONE && ((flags[mark] as number) & flag) !== 0;
}

/** True if a run of stops has these kinds of stops only. */
export function consistsOf({ flags }: MarkedLine, mark: Mark, stops: number): boolean {
  return ((flags[mark] as number) & STOP & ~stops) === 0;
}

export function markLength({ starts, ends }: MarkedLine, mark: Mark): number {
  return (ends[mark] as number) - (starts[mark] as number);
}

/** Looks up protection at rising offsets. */
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
