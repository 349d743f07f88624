import type { Change } from './unified-diff.js';

/** So much must be alike after a change for it to have ended. */
const ANCHOR = 12;
/** A change takes away and puts in no more than this; what is larger is one change up to the end. */
const LONGEST = 64;

/**
 * Finds where two versions of a text differ by a few characters here and there, as `normalizeHtml` leaves a page.
 * The changes make `after` of `before`, whatever the texts; time is linear.
 *
 * @returns changes in order, with offsets in `before` (UTF-16 code units)
 */
export function changesBetween(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let [at, now] = [0, 0];
  while (at < before.length || now < after.length) {
    if (at < before.length && before[at] === after[now]) {
      at++;
      now++;
      continue;
    }
    const { removed, added } = shortestChange(before, at, after, now);
    changes.push({ start: at, end: at + removed, text: after.slice(now, now + added) });
    at += removed;
    now += added;
  }
  return changes;
}

/** The change after which both texts go on alike for longest needed; all that is left where there is none. */
function shortestChange(before: string, at: number, after: string, now: number): { removed: number; added: number } {
  for (let sum = 1; sum <= LONGEST; sum++)
    for (let removed = 0; removed <= sum; removed++)
      if (goesOn(before, at + removed, after, now + sum - removed)) return { removed, added: sum - removed };
  return { removed: before.length - at, added: after.length - now };
}

function goesOn(before: string, at: number, after: string, now: number): boolean {
  if (at > before.length || now > after.length) return false;
  const expected = before.slice(at, at + ANCHOR);
  return expected === '' ? now === after.length : after.slice(now, now + ANCHOR) === expected;
}
