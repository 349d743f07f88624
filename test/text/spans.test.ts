import { expect, it } from 'vitest';
import { spanAt, spanFrom } from '../../src/core/spans.js';

const first = { start: 1, end: 3 };
const second = { start: 3, end: 4 };
const third = { start: 6, end: 8 };
const SPANS = [first, second, third];
const OFFSETS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

it('A code unit is covered by the span that begins at or before it and ends after it', () => {
  const covering = OFFSETS.map((offset) => spanAt(SPANS, offset));
  expect(covering).toEqual([undefined, first, first, second, undefined, undefined, third, third, undefined]);
});

it('The span from a code unit on covers it, or is the next', () => {
  const next = OFFSETS.map((offset) => spanFrom(SPANS, offset));
  expect(next).toEqual([first, first, first, second, third, third, third, third, undefined]);
  expect(spanFrom([], 0)).toBeUndefined();
});
