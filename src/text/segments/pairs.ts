import type { Span } from '../../types.js';
import { codeUnitAt } from '../code-unit.js';
import { CLOSER, CLOSERS, OPENER, OPENERS, STRAIGHT, unitKind } from './unit-kinds.js';

/** Where the closers of a line's openers stand. Each kind pairs for itself, the nearest first; straight quotation marks in turn. */
export interface Pairs {
  /** The offset of the closer of the opener at `at`; -1 where none stands there, or it has none. Quick for offsets that mostly rise. */
  closerOf(at: number): number;
}

const NONE = -1;

/** Two columns, not a map: a map of a million pairs takes ten times as long to fill. */
export function findPairs(text: string, line: Span): Pairs {
  const openers = openersIn(text, line);
  /** The closers; of an opener that waits for its own the one of its kind that waits before it, as -2 less its place. */
  const closers = new Int32Array(openers.length).fill(NONE);
  /** Of each kind the last that waits, by its place in the columns. */
  const waiting = Array.from(OPENERS, () => NONE);
  let straight = NONE;
  let place = 0;
  for (let at = line.start; at < line.end; at++) {
    const kind = unitKind(codeUnitAt(text, at));
    if (kind === OPENER) {
      const which = OPENERS.indexOf(text.charAt(at));
      closers[place] = -2 - (waiting[which] as number);
      waiting[which] = place++;
    } else if (kind === CLOSER) {
      const which = CLOSERS.indexOf(text.charAt(at));
      const opener = waiting[which] as number;
      if (opener === NONE) continue;
      waiting[which] = -2 - (closers[opener] as number);
      closers[opener] = at;
    } else if (kind === STRAIGHT) {
      if (straight !== NONE) closers[straight] = at;
      straight = straight === NONE ? place : NONE;
      place++;
    }
  }
  return pairsOf(openers, closers);
}

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

function pairsOf(openers: Int32Array, closers: Int32Array): Pairs {
  let place = 0;
  return {
    closerOf(at) {
      while (place > 0 && (openers[place - 1] as number) >= at) place--;
      while (place < openers.length && (openers[place] as number) < at) place++;
      return openers[place] === at ? Math.max(NONE, closers[place] as number) : NONE;
    },
  };
}
