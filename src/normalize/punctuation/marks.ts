import { codeUnitAt } from '../../core/code-unit.js';
import { createObjectPool } from '../../core/object-pool.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import type { Settings } from '../settings.js';
import { BRACKET, BREAK, DOT, FOLLOWS_VERBATIM, LATIN, LETTER, MANY_DOTS, QUOTE, STOP, TRAITS } from './mark-flags.js';

/** A run of stops such as `؟!`, or one bracket or quotation mark, by its place in the line. */
export type Mark = number;

/** In the place of a mark that is not there. */
export const NONE: Mark = -1;

/** What is known of a mark stands at its place in each of these; offsets are those of the text. */
interface Columns {
  starts: Int32Array;
  ends: Int32Array;
  /** As in `mark-flags.ts`. */
  traits: Int32Array;
  /** The last Persian and the last Latin letter of the line before it; -1 where there is none. */
  lastPersian: Int32Array;
  lastLatin: Int32Array;
  /** The other half of a pair, or {@link NONE}. */
  partners: Int32Array;
}

/** Offsets of the quotation marks of a line that stand in no protected span. */
export interface QuotePlaces {
  straight: number[];
  curly: number[];
}

/** The marks of a line that stand in no protected span. */
export interface MarkedLine extends Columns {
  text: string;
  spans: readonly ProtectedSpan[];
  start: number;
  end: number;
  /** How many marks. */
  count: number;
  /** What any of them has. */
  allTraits: number;
  /** True if words that were run together will be parted. */
  partsGlued: boolean;
  /** Where quotation marks stand; null until somebody asks. */
  quotes: QuotePlaces | null;
}

const FIRST_ROOM = 32;
/** A line with room for more marks is not kept for the next text. */
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
    allTraits: 0,
    partsGlued: false,
    quotes: null,
    ...columnsFor(FIRST_ROOM),
  };
}

function columnsFor(marks: number): Columns {
  const column = (): Int32Array => new Int32Array(marks);
  return { starts: column(), ends: column(), traits: column(), lastPersian: column(), lastLatin: column(), partners: column() };
}

/** Visits, in order, every line that has a mark: always the same object, filled anew. */
export function forEachMarkedLine(
  text: string,
  spans: readonly ProtectedSpan[],
  { quotes, zwnj, off }: Pick<Settings, 'quotes' | 'zwnj' | 'off'>,
  visit: (line: MarkedLine) => void,
): void {
  const markTraits = quotes === 'guillemets' ? STOP | BRACKET | QUOTE : STOP | BRACKET;
  const protection = followProtection(spans);
  const line = LINE_POOL.acquire();
  line.text = text;
  line.spans = spans;
  line.partsGlued = zwnj === 'restore' && !off.has('zwnj/glued-words');
  line.start = 0;
  let lastPersian = -1;
  let lastLatin = -1;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const traits = at < length ? (TRAITS[codeUnitAt(text, at)] as number) : BREAK;
    if (traits === 0) continue;
    if (traits === LETTER) lastPersian = at;
    else if (traits === LATIN) lastLatin = at;
    else if (traits === BREAK) {
      line.end = at;
      if (line.count > 0) visit(line);
      line.start = at + 1;
      line.count = 0;
      line.allTraits = 0;
      line.quotes = null;
      lastPersian = -1;
      lastLatin = -1;
    } else if ((traits & markTraits) !== 0 && !protection.covers(at)) {
      const followsVerbatim = protection.lastVerbatimEnd() > Math.max(line.start, lastPersian, lastLatin);
      addMark(line, at, followsVerbatim ? traits | FOLLOWS_VERBATIM : traits, lastPersian, lastLatin);
    }
  }
  line.text = '';
  line.quotes = null;
  line.spans = NO_SPANS;
  if (line.starts.length <= MOST_KEPT) LINE_POOL.release(line);
}

/** Stops without a space between them are one mark: «رفت؟!» */
function addMark(line: MarkedLine, at: number, traits: number, lastPersian: number, lastLatin: number): void {
  const last = line.count - 1;
  line.allTraits |= traits;
  if ((traits & STOP) !== 0 && last >= 0 && line.ends[last] === at && hasTrait(line, last, STOP)) {
    const before = line.traits[last] as number;
    line.ends[last] = at + 1;
    line.traits[last] = before | (traits & STOP) | ((before & traits & DOT) !== 0 ? MANY_DOTS : 0);
    return;
  }
  const mark = line.count++;
  if (mark === line.starts.length) widen(line);
  line.starts[mark] = at;
  line.ends[mark] = at + 1;
  line.traits[mark] = traits;
  line.lastPersian[mark] = lastPersian;
  line.lastLatin[mark] = lastLatin;
  line.partners[mark] = NONE;
}

function widen(line: MarkedLine): void {
  const wider = columnsFor(2 * line.starts.length);
  for (const name of Object.keys(wider) as (keyof Columns)[]) wider[name].set(line[name]);
  Object.assign(line, wider);
}

/** Whether a mark has one of these traits; {@link NONE} has none. */
export function hasTrait({ traits }: MarkedLine, mark: Mark, trait: number): boolean {
  return mark !== NONE && ((traits[mark] as number) & trait) !== 0;
}

/** Whether nothing but these stops is in a run of them. */
export function consistsOf({ traits }: MarkedLine, mark: Mark, stops: number): boolean {
  return ((traits[mark] as number) & STOP & ~stops) === 0;
}

export function lengthOf({ starts, ends }: MarkedLine, mark: Mark): number {
  return (ends[mark] as number) - (starts[mark] as number);
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
