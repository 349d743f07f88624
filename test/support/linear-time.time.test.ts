import { describe, expect, it } from 'vitest';
import { expectLinearTime, repeated } from './linear-time.js';

/** Reads all characters before each, as `edits.some` in a loop does. */
function quadratic(text: string): number {
  let sum = 0;
  for (let end = 0; end < text.length; end++) for (let at = 0; at < end; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Reads each character twenty times. */
function linear(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) for (let turn = 0; turn < 20; turn++) sum = (sum + (text.charCodeAt(at) ^ turn)) | 0;
  return sum;
}

/** A table that grows with the text by doubling: takes time in steps, in proportion on the whole. */
function doubling(text: string): number {
  let table = new Int32Array(16);
  for (let at = 0; at < text.length; at++) {
    if (at === table.length) {
      const larger = new Int32Array(2 * table.length);
      larger.set(table);
      table = larger;
    }
    for (let turn = 0; turn < 20; turn++) table[at] = (table[at] as number) + text.charCodeAt(at);
  }
  return table.length;
}

/** Keeps an object for each character, so that garbage collection takes most of the time. */
function keeping(text: string): number {
  const kept: { at: number; twice: number[] }[] = [];
  for (let at = 0; at < text.length; at++) kept.push({ at, twice: [at, at] });
  return kept.length;
}

const isRefused = (length: number, call: (text: string) => unknown): void =>
  expect(() => expectLinearTime(length, repeated('ب'), call)).toThrow(/^\w+: [\d.]+ ms, 16 times the length [\d.]+ ms$/);

/** Quadratic code takes some times the limit at this length, on a fast machine too. */
const SHORTEST = 16_000;

describe('expectLinearTime', () => {
  it('finds code that is quadratic, in a text shorter than most of the tests have', () => isRefused(SHORTEST, quadratic));

  it('finds a step that is quadratic beside work that is not', () => {
    isRefused(SHORTEST, function both(text) {
      return linear(text) + quadratic(text);
    });
  });

  it.each([linear, doubling, keeping])('lets code pass that takes time in proportion: $name', (call) => {
    for (let turn = 0; turn < 5; turn++) expectLinearTime(60_000, repeated('ب'), call);
  });
});
