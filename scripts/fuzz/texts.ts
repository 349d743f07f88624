import fc from 'fast-check';
import { ZWNJ } from '../../src/text/code-points.js';
import type { NormalizeOptions } from '../../src/types.js';
import { anyText, LINE_BREAKS, persianText } from '../../test/support/persian-text.js';
import type { Case } from './case.js';
import { readSeeds } from './seeds.js';

const LONGEST_STRETCH = 600;
const MOST_MUTATIONS = 8;

/** What becomes of characters when text is scraped, converted or typed again: each of the first becomes the second. */
const LOSSES: readonly (readonly [from: string, to: string])[] = [
  [ZWNJ, ''],
  [ZWNJ, ' '],
  [' ', ZWNJ],
  [' ', ''],
  [' ', '\u00a0'],
  ['\n', ' '],
  ['\n', '\r\n'],
  [' ', '\n'],
  ['ی', '\u064a'],
  ['ک', '\u0643'],
  ['ه', '\u06d5'],
  ['،', ','],
  ['.', ' .'],
  ['«', '"'],
  ['۱', '\u0661'],
  ['ا', 'آ'],
  ['<', '&lt;'],
];

type Mutation = (text: string) => string;

const seeds = readSeeds();
const place = fc.nat(0xffff);

const stretchOf = (longest: number): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...seeds), place, fc.nat(longest)).map(([seed, at, length]) => {
    const start = seed.length <= longest ? 0 : at % seed.length;
    return seed.slice(start, start + length);
  });

const codeUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));
const inserted = fc.oneof(stretchOf(12), persianText, codeUnit, fc.constantFrom(...LINE_BREAKS, ZWNJ, '\u0640', '`', '<', '>', '&'));

const replacing = fc.tuple(place, fc.nat(6), inserted).map(([at, taken, put]): Mutation => {
  return (text) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + put + text.slice(start + taken);
  };
});
const moving = fc.tuple(place, place, fc.nat(20)).map(([from, to, length]): Mutation => {
  return (text) => {
    const start = from % (text.length + 1);
    const target = to % (text.length + 1);
    return text.slice(0, target) + text.slice(start, start + length) + text.slice(target);
  };
});
const losing = fc.tuple(fc.constantFrom(...LOSSES), fc.integer({ min: 1, max: 4 })).map(
  ([[from, to], every]): Mutation =>
    (text) =>
      text.replaceAll(from, (found, at: number) => (at % every === 0 ? to : found)),
);

const mutated = fc
  .tuple(stretchOf(LONGEST_STRETCH), fc.array(fc.oneof(replacing, replacing, moving, losing), { maxLength: MOST_MUTATIONS }))
  .map(([stretch, mutations]) => mutations.reduce((text, mutate) => mutate(text), stretch));

const options: fc.Arbitrary<NormalizeOptions> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record<NormalizeOptions>(
      {
        zwnj: fc.constantFrom('restore', 'affixes', 'clean', 'keep'),
        zwnjAfterNonJoiner: fc.constantFrom('keep', 'remove', 'add'),
        digits: fc.constantFrom('keep', 'persian', 'latin'),
        quotes: fc.constantFrom('keep', 'guillemets'),
        confidence: fc.constantFrom(0, 0.1, 0.3, 0.9, 1),
        rules: fc.constant({ on: ['zwnj/glued-words'] as const }),
        model: fc.constant(null),
      },
      { requiredKeys: [] },
    ),
  },
);

/** Random text, and stretches of the fixtures that were cut, spliced and damaged. */
export const cases: fc.Arbitrary<Case> = fc.record({
  text: fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: anyText }),
  options,
  cuts: fc.array(fc.nat(), { maxLength: 10 }),
});
