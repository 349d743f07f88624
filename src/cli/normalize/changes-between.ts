import type { TextChange } from './unified-diff.js';

/** Number of equal characters that end a change. */
const ANCHOR = 12;
/** Most characters that a change removes and inserts; a larger one extends to the end. */
const LONGEST = 64;

/**
 * Finds the changes between two versions of a text that differ by a few characters here and there, as after `normalizeHtml`. The changes
 * turn `before` into `after` for any texts, in linear time.
 *
 * @returns changes in order, with offsets in `before` (UTF-16 code units)
 */
export function changesBetween(before: string, after: string): TextChange[] {
  const changes: TextChange[] = [];
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

/** Returns the shortest change after which both texts are equal for long enough; the whole rest if there is none. */
function shortestChange(before: string, at: number, after: string, now: number): { removed: number; added: number } {
  for (let sum = 1; sum <= LONGEST; sum++)
    for (let removed = 0; removed <= sum; removed++)
      if (matchesAgain(before, at + removed, after, now + sum - removed)) return { removed, added: sum - removed };
  return { removed: before.length - at, added: after.length - now };
}

function matchesAgain(before: string, at: number, after: string, now: number): boolean {
  if (at > before.length || now > after.length) return false;
  const expected = before.slice(at, at + ANCHOR);
  return expected === '' ? now === after.length : after.slice(now, now + ANCHOR) === expected;
}
