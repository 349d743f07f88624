import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { isWhiteSpace } from '../core/white-space.js';
import { skipWhiteSpaceBack, wordTo } from './around.js';
import { INTRODUCES } from './continuations.js';
import { CLOSER, CLOSERS, DOT, END, OPENER, OPENERS, STRAIGHT, unitKind } from './unit-kinds.js';

/** The pairs of openers and closers of a line. Each kind pairs on its own, nearest first; straight quotation marks pair in turn. */
export interface Pairs {
  /**
   * Returns the offset of the closer of the opener at `at`, or -1 if there is no opener or no closer. Fast for mostly ascending offsets.
   */
  closerOf(at: number): number;
}

const NONE = -1;

/** Upper bounds of what a pair encloses: UTF-16 units, and ends of sentences. */
const LONGEST_PAIR = 400;
const MOST_STOPS = 4;
/** «امام) ره (»: the text between two brackets that are both reversed. */
const LONGEST_REVERSED = 40;

/** A mark of a line, with the number of possible sentence ends before it. */
interface PairMark {
  at: number;
  stops: number;
}

/** The open pairs of one kind of bracket or quotation mark. */
interface OpenPair {
  /** Index of the last opener without a closer so far. */
  opener: number;
  /** The last closer without an opener. */
  alone: PairMark | null;
}

/** Columns of a line, indexed by opener. */
interface OpenerColumns {
  openers: Int32Array;
  /** Offset of the closer. For an opener without one so far: -2 minus the index of the unclosed opener of its kind before it. */
  closers: Int32Array;
  stops: Int32Array;
}

/** Finds the pairs of a line. Columns instead of a map: a map of a million pairs takes ten times as long to fill. */
export function findPairs(text: string, line: Span): Pairs {
  const openers = openersIn(text, line);
  const columns: OpenerColumns = { openers, closers: new Int32Array(openers.length).fill(NONE), stops: new Int32Array(openers.length) };
  const kinds = Array.from(OPENERS, (): OpenPair => ({ opener: NONE, alone: null }));
  let straight = NONE;
  let place = 0;
  let stops = 0;
  for (let at = line.start; at < line.end; at++) {
    const kind = unitKind(codeUnitAt(text, at));
    if (kind === OPENER) {
      columns.stops[place] = stops;
      open(columns, kinds[OPENERS.indexOf(text.charAt(at))] as OpenPair, place++);
    } else if (kind === CLOSER) {
      close(columns, kinds[CLOSERS.indexOf(text.charAt(at))] as OpenPair, { at, stops });
    } else if (kind === STRAIGHT) {
      columns.stops[place] = stops;
      straight = pairStraight(text, columns, straight, place++);
    } else if (kind === END || (kind === DOT && endsWord(text, at))) stops++;
  }
  return pairsOf(columns);
}

/** True for a dot after a word and before white space or a mark: the dot of «آمد. », not those of «۳.۵», «م. امید». */
function endsWord(text: string, at: number): boolean {
  const word = wordTo(text, skipWhiteSpaceBack(text, at - 1, 0) + 1);
  return word.length > 1 && (isWhiteSpace(codeUnitAt(text, at + 1)) || unitKind(codeUnitAt(text, at + 1)) >= OPENER);
}

/** Adds an opener, unless it is the second bracket of «) ره (». An opener left open across the end of a sentence was never closed. */
function open({ openers, closers, stops }: OpenerColumns, kind: OpenPair, place: number): void {
  const { alone } = kind;
  kind.alone = null;
  if (alone && alone.stops === stops[place] && (openers[place] as number) - alone.at <= LONGEST_REVERSED) return;
  const before = kind.opener !== NONE && stops[kind.opener] !== stops[place] ? NONE : kind.opener;
  closers[place] = -2 - before;
  kind.opener = place;
}

/** Pairs a closer with the last unclosed opener, if that is within reach. */
function close({ openers, closers, stops }: OpenerColumns, kind: OpenPair, mark: PairMark): void {
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

/** Pairs a straight quotation mark with the unclosed one, if any. Returns the index of the mark that is unclosed afterwards. */
function pairStraight(text: string, { openers, closers, stops }: OpenerColumns, unclosed: number, place: number): number {
  if (unclosed === NONE) return place;
  const opener = openers[unclosed] as number;
  const closer = openers[place] as number;
  const crossed = (stops[place] as number) - (stops[unclosed] as number);
  if (crossed > 0 && !(crossed <= MOST_STOPS && closer - opener <= LONGEST_PAIR && encloses(text, opener, closer))) return place;
  closers[unclosed] = closer;
  return NONE;
}

/**
 * True if two straight quotation marks are an opener and a closer around the end of a sentence: «گفت: "می¦آیم. صبر کن." و رفت». After a
 * lost mark, all others would open where they close.
 */
function encloses(text: string, opener: number, closer: number): boolean {
  const before = skipWhiteSpaceBack(text, opener - 1, 0);
  if (before < 0 || text[before] === ':' || INTRODUCES.has(wordTo(text, before + 1))) return true;
  const last = skipWhiteSpaceBack(text, closer - 1, 0);
  const isTight = before < opener - 1 && !isWhiteSpace(codeUnitAt(text, opener + 1)) && last === closer - 1;
  return isTight && !isLetterAfter(text, closer);
}

const isLetterAfter = (text: string, at: number): boolean => wordTo(text, at + 2).length > 0;

/** Returns the offsets of all possible openers. */
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

function pairsOf({ openers, closers }: OpenerColumns): Pairs {
  let place = 0;
  return {
    closerOf(at) {
      while (place > 0 && (openers[place - 1] as number) >= at) place--;
      while (place < openers.length && (openers[place] as number) < at) place++;
      return openers[place] === at ? Math.max(NONE, closers[place] as number) : NONE;
    },
  };
}
