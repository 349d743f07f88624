import { codeUnitAt } from './code-unit.js';
import { createSpare } from './object-pool.js';
import { textOfUnits } from './text-of-units.js';

/** Joins a text from pieces, in order. */
export interface TextBuilder {
  /** Adds `[start, end)` of a string. */
  add(text: string, start: number, end: number): void;
  /** Called once, at the end. */
  finish(): string;
}

/** A piece of more code units is sliced, one of fewer is copied: a slice costs as much as to copy so many. */
const MOST_COPIED = 64;
/** Code units that are turned into a string at once: as many as `String.fromCharCode` takes as arguments without trouble. */
const MOST_AT_ONCE = 4096;

/** Memory for copied code units: to make it anew for every short text would take longer than all else. */
const SPARE_UNITS = /* @__PURE__ */ createSpare(() => new Uint16Array(MOST_AT_ONCE));

/**
 * Where a text is changed at every other character, slices and their joining take most of the time; copied code units do not.
 * A string that has grown by `+=` would be slower to read ever after.
 */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  const units = SPARE_UNITS.take();
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
      SPARE_UNITS.giveBack(units);
      return parts.length === 1 ? (parts[0] as string) : parts.join('');
    },
  };
}
