import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { isWhiteSpace } from '../core/white-space.js';
import { skipSpacesBack, wordTo } from './around.js';
import { INTRODUCES } from './continuations.js';
import { CLOSER, CLOSERS, DOT, END, OPENER, OPENERS, STRAIGHT, unitKind } from './unit-kinds.js';

/** Where the closers of a line's openers stand. Each kind pairs for itself, the nearest first; straight quotation marks in turn. */
export interface Pairs {
  /** The offset of the closer of the opener at `at`; -1 where none stands there, or it has none. Quick for offsets that mostly rise. */
  closerOf(at: number): number;
}

const NONE = -1;

/** A pair encloses no more, in UTF-16 units; and no more ends of sentences. */
const LONGEST_PAIR = 400;
const MOST_STOPS = 4;
/** «امام) ره (»: between two brackets that are both the wrong way round. */
const LONGEST_REVERSED = 40;

/** A mark of a line, and how many sentences seem to have ended before it. */
interface Mark {
  at: number;
  stops: number;
}

/** One kind of bracket or quotation mark while a line is read. */
interface Waiting {
  /** The place of the last opener that waits for its closer. */
  opener: number;
  /** The last closer that has no opener. */
  alone: Mark | null;
}

/** The columns of a line: its openers, their closers, and the ends of sentences before them. */
interface Columns {
  openers: Int32Array;
  /** The closers; of an opener that waits for its own the one of its kind that waits before it, as -2 less its place. */
  closers: Int32Array;
  stops: Int32Array;
}

/** Columns, not a map: a map of a million pairs takes ten times as long to fill. */
export function findPairs(text: string, line: Span): Pairs {
  const openers = openersIn(text, line);
  const columns: Columns = { openers, closers: new Int32Array(openers.length).fill(NONE), stops: new Int32Array(openers.length) };
  const kinds = Array.from(OPENERS, (): Waiting => ({ opener: NONE, alone: null }));
  let straight = NONE;
  let place = 0;
  let stops = 0;
  for (let at = line.start; at < line.end; at++) {
    const kind = unitKind(codeUnitAt(text, at));
    if (kind === OPENER) {
      columns.stops[place] = stops;
      open(columns, kinds[OPENERS.indexOf(text.charAt(at))] as Waiting, place++);
    } else if (kind === CLOSER) {
      close(columns, kinds[CLOSERS.indexOf(text.charAt(at))] as Waiting, { at, stops });
    } else if (kind === STRAIGHT) {
      columns.stops[place] = stops;
      straight = pairStraight(text, columns, straight, place++);
    } else if (kind === END || (kind === DOT && endsWord(text, at))) stops++;
  }
  return pairsOf(columns);
}

/** True for a dot behind a word and before white space or a mark: that of «آمد. », and not those of «۳.۵», «م. امید». */
function endsWord(text: string, at: number): boolean {
  const word = wordTo(text, skipSpacesBack(text, at - 1, 0) + 1);
  return word.length > 1 && (isWhiteSpace(codeUnitAt(text, at + 1)) || unitKind(codeUnitAt(text, at + 1)) >= OPENER);
}

/** Notes an opener, unless it is the second of «) ره (». One that waits across the end of a sentence was never closed. */
function open({ openers, closers, stops }: Columns, kind: Waiting, place: number): void {
  const { alone } = kind;
  kind.alone = null;
  if (alone && alone.stops === stops[place] && (openers[place] as number) - alone.at <= LONGEST_REVERSED) return;
  const before = kind.opener !== NONE && stops[kind.opener] !== stops[place] ? NONE : kind.opener;
  closers[place] = -2 - before;
  kind.opener = place;
}

/** Pairs a closer with the opener that waits, if that is in reach. */
function close({ openers, closers, stops }: Columns, kind: Waiting, mark: Mark): void {
  const { opener } = kind;
  if (opener === NONE) {
    kind.alone = mark;
    return;
  }
  const isNear = mark.at - (openers[opener] as number) <= LONGEST_PAIR && mark.stops - (stops[opener] as number) <= MOST_STOPS;
  kind.alone = isNear ? null : mark;
  kind.opener = isNear ? -2 - (closers[opener] as number) : NONE;
  closers[opener] = isNear ? mark.at : NONE;
}

/** Pairs a straight quotation mark with the one that waits, or lets it wait; gives the place of the one that waits then. */
function pairStraight(text: string, { openers, closers, stops }: Columns, waiting: number, place: number): number {
  if (waiting === NONE) return place;
  const opener = openers[waiting] as number;
  const closer = openers[place] as number;
  const crossed = (stops[place] as number) - (stops[waiting] as number);
  if (crossed > 0 && !(crossed <= MOST_STOPS && closer - opener <= LONGEST_PAIR && encloses(text, opener, closer))) return place;
  closers[waiting] = closer;
  return NONE;
}

/**
 * Whether a straight quotation mark opens and another one closes what has the end of a sentence in it: «گفت: "می¦آیم. صبر کن." و رفت».
 * Where one was lost, the others would open where they close.
 */
function encloses(text: string, opener: number, closer: number): boolean {
  const before = skipSpacesBack(text, opener - 1, 0);
  if (before < 0 || text[before] === ':' || INTRODUCES.has(wordTo(text, before + 1))) return true;
  const last = skipSpacesBack(text, closer - 1, 0);
  const isTight = before < opener - 1 && !isWhiteSpace(codeUnitAt(text, opener + 1)) && last === closer - 1;
  return isTight && !isLetterAfter(text, closer);
}

const isLetterAfter = (text: string, at: number): boolean => wordTo(text, at + 2).length > 0;

/** The offsets of all that may open. */
function openersIn(text: string, { start, end }: Span): Int32Array {
  const opens = (at: number): boolean => {
    const kind = unitKind(codeUnitAt(text, at));
    return kind === OPENER || kind === STRAIGHT;
  };
  let count = 0;
  for (let at = start; at < end; at++) if (opens(at)) count++;
  const openers = new Int32Array(count);
  for (let at = start, place = 0; place < count; at++) if (opens(at)) openers[place++] = at;
  return openers;
}

function pairsOf({ openers, closers }: Columns): Pairs {
  let place = 0;
  return {
    closerOf(at) {
      while (place > 0 && (openers[place - 1] as number) >= at) place--;
      while (place < openers.length && (openers[place] as number) < at) place++;
      return openers[place] === at ? Math.max(NONE, closers[place] as number) : NONE;
    },
  };
}
