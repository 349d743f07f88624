import { codeUnitAt } from './code-unit.js';
import { createObjectPool } from './object-pool.js';
import { MOST_UNITS_AT_ONCE, textOfUnits } from './text-of-units.js';

/** Builds a text from pieces, in order. */
export interface TextBuilder {
  /** Adds `[start, end)` of a string. */
  add(text: string, start: number, end: number): void;
  /** Returns the text; called once, at the end. */
  finish(): string;
}

/** Pieces of up to this many code units are copied, longer ones sliced: at this length both cost the same. */
const MOST_COPIED = 64;

/** Buffers for copied code units: allocating one for every short text would dominate. */
const UNIT_POOL = /* @__PURE__ */ createObjectPool(() => new Uint16Array(MOST_UNITS_AT_ONCE));

/**
 * Creates a builder. In a text with a change at every other character, slices and their joining take most of the time; copied code units
 * do not. A string that grew by `+=` would stay slow to read.
 */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  const units = UNIT_POOL.acquire();
  let count = 0;
  const flush = (): void => {
    if (count > 0) parts.push(textOfUnits(units, 0, count));
    count = 0;
  };
  return {
    add(text, start, end) {
      const length = end - start;
      if (length > MOST_COPIED) {
        flush();
        parts.push(text.slice(start, end));
        return;
      }
      if (count + length > units.length) flush();
      for (let at = start; at < end; at++) units[count++] = codeUnitAt(text, at);
    },
    finish() {
      flush();
      UNIT_POOL.release(units);
      return parts.length === 1 ? (parts[0] as string) : parts.join('');
    },
  };
}
