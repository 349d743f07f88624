import fc from 'fast-check';
import { ZWNJ } from '../../src/core/code-points.js';
import { anyText, LINE_BREAKS, persianText } from '../support/persian-text.js';
import type { Case } from './case.js';
import { anyOptions } from './options.js';
import { readSeeds } from './seeds.js';

const LONGEST_STRETCH = 600;
const MOST_MUTATIONS = 8;

/** Damage of characters when text is scraped, converted or retyped: the first is replaced by the second. */
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

/** Parts of words that are both split and closed up: دکترهایلایت. */
const STEMS = ['دکتر', 'کشور', 'مدیر', 'بازار', 'استاد', 'شهرها', 'برادر', 'ه', 'می', 'گفته'];
const STARTS = ['ها', 'های', 'هایی', 'هایش', 'تر', 'ترین', 'ای', 'اند', ''];
const ENDS = ['لایت', 'تون', 'یت', 'بت', 'ان', 'م', 'کتاب', 'ور', ''];
/** Characters between letters that are not letters, in all orders: each may hide a place from a rule that others rely on. */
const GAPS = ['', '', '', ' ', ' ', ZWNJ, ZWNJ, '\u0654', '\u064b', '\u064e', '\u0640', '\u200d', '\u200f', '\u00ac', '\u00a0', '&zwnj;'];
const gap = fc.array(fc.constantFrom(...GAPS), { maxLength: 3 }).map((signs) => signs.join(''));
const glued = fc
  .tuple(fc.constantFrom(...STEMS), gap, fc.constantFrom(...STARTS), gap, fc.constantFrom(...ENDS), gap)
  .map((parts) => parts.join(''));
const gluedLine = fc
  .array(fc.oneof({ weight: 3, arbitrary: glued }, { weight: 1, arbitrary: fc.constantFrom('این', 'است', 'می', 'از', 'ها') }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));

/** Random text, and pieces of the fixtures, cut, spliced and damaged. */
export const cases: fc.Arbitrary<Case> = fc.record({
  text: fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: anyText }, { weight: 1, arbitrary: gluedLine }),
  options: anyOptions,
  cuts: fc.array(fc.nat(), { maxLength: 10 }),
});
