import type { Span } from '../../types.js';
import { codeUnitAt } from '../code-unit.js';
import { CLOSER, CLOSERS, OPENER, OPENERS, STRAIGHT, unitKind } from './unit-kinds.js';

/** Where the closers of a line's openers stand, by the offsets of the openers. Each kind pairs for itself, the nearest first; straight quotation marks in turn. */
export type Pairs = ReadonlyMap<number, number>;

export function findPairs(text: string, { start, end }: Span): Pairs {
  const pairs = new Map<number, number>();
  const open = Array.from(OPENERS, (): number[] => []);
  let straight = -1;
  for (let at = start; at < end; at++) {
    const kind = unitKind(codeUnitAt(text, at));
    if (kind === OPENER) open[OPENERS.indexOf(text.charAt(at))]?.push(at);
    else if (kind === CLOSER) {
      const opener = open[CLOSERS.indexOf(text.charAt(at))]?.pop();
      if (opener !== undefined) pairs.set(opener, at);
    } else if (kind === STRAIGHT) {
      if (straight >= 0) pairs.set(straight, at);
      straight = straight < 0 ? at : -1;
    }
  }
  return pairs;
}
