import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copySlice } from '../../src/core/copy-slice.js';
import { createTextBuilder } from '../../src/core/text-builder.js';

/** Any code units, with lone surrogates; shorter and longer than one call of `fromCharCode` takes. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 40 })
  .chain((units) => fc.constantFrom(1, 1, 3, 200).map((times) => String.fromCharCode(...units).repeat(times)));

it('A text that is built of pieces is the pieces one behind the other, however long they are', () => {
  const piece = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, one, other]) => {
    const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [number, number];
    return { text, start, end };
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const builder = createTextBuilder();
      for (const { text, start, end } of pieces) builder.add(text, start, end);
      expect(builder.finish()).toBe(pieces.map(({ text, start, end }) => text.slice(start, end)).join(''));
    }),
  );
});

it('Texts that are built at the same time, one of them never finished, do not mix', () => {
  createTextBuilder().add('never', 0, 5);
  const one = createTextBuilder();
  const other = createTextBuilder();
  one.add('one ', 0, 4);
  other.add('other', 0, 5);
  one.add('text', 0, 4);
  expect([one.finish(), other.finish()]).toEqual(['one text', 'other']);
  const next = createTextBuilder();
  next.add('next', 0, 4);
  expect(next.finish()).toBe('next');
});

it('A copied slice is the slice, an empty one too', () => {
  expect(copySlice('abc', 1, 1)).toBe('');
  fc.assert(
    fc.property(
      anyText,
      fc.nat(50),
      fc.nat(50),
      (text, start, length) => copySlice(text, start, start + length) === text.slice(start, start + length),
    ),
  );
});
