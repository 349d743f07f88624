import fc from 'fast-check';
import type { NormalizeOptions } from '../../src/api/types.js';
import { createNormalizer } from '../../src/index.js';
import { CHOICES } from '../../src/normalize/read-settings.js';
import { RULES } from '../../src/rules/rules.js';
import { CLEAN_RULES } from '../support/rule-names.js';

const RULE_NAMES = RULES.map(({ name }) => name);
const OFF_BY_DEFAULT = RULES.flatMap((rule) => (rule.offByDefault ? [rule.name] : []));
/** User words: with visible and invisible half-spaces, joined, short, and with an affix. */
const WORDS = [
  'علی\u200cاف',
  'کار\u200cآفرین',
  'آنها',
  'بزرگتر',
  'کاربر',
  'پیاده\u200cرو',
  'می\u200cگون',
  'ها',
  'ای',
  'خانه',
  'ب',
  'شهرها',
];

/** All rules, and mostly those that others rely on: that every remaining invisible character is in its place. */
const CLEANING = [...CLEAN_RULES];
const someRules = fc.oneof(
  { weight: 4, arbitrary: fc.subarray(CLEANING, { minLength: 1, maxLength: 3 }) },
  { weight: 6, arbitrary: fc.subarray(RULE_NAMES, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.subarray(RULE_NAMES) },
);
const on = fc.oneof(fc.constant(OFF_BY_DEFAULT), someRules);

type Choice = keyof typeof CHOICES;
type Options = Required<NormalizeOptions>;

/** Values of each option that does not take a keyword. */
const VALUES: { [K in Exclude<keyof Options, Choice>]: fc.Arbitrary<NormalizeOptions[K]> } = {
  confidence: fc.oneof(fc.constantFrom(0, 0.05, 0.1, 0.3, 0.9, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  rules: fc.oneof(fc.record({ on }), fc.record({ off: someRules }), fc.record({ on, off: someRules }), fc.record({ on, off: someRules })),
  words: fc.subarray(WORDS, { maxLength: 4 }),
  model: fc.constant(null),
};
const choices = Object.entries(CHOICES).map(([name, values]) => [name, fc.constantFrom<unknown>(...values)] as const);
const ALL: Record<string, fc.Arbitrary<unknown>> = { ...VALUES, ...Object.fromEntries(choices) };

/** The options that are given: mostly few, and rules among them, since rules that are off test those that rely on them. */
const given = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>([]) },
  { weight: 3, arbitrary: fc.subarray(Object.keys(ALL), { minLength: 1, maxLength: 3 }) },
  { weight: 3, arbitrary: fc.subarray(Object.keys(ALL), { maxLength: 2 }).map((names) => [...new Set([...names, 'rules'])]) },
  { weight: 1, arbitrary: fc.subarray(Object.keys(ALL)) },
);

/** Options of `normalize`: none, pairs, triples, all. */
export const anyOptions: fc.Arbitrary<NormalizeOptions> = given
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, ALL[name] as fc.Arbitrary<unknown>]))))
  .map((options) => withWordsThatStay(options as NormalizeOptions));

/** Leaves out words that these options reject. */
function withWordsThatStay(options: NormalizeOptions): NormalizeOptions {
  const { words, ...others } = options;
  return words ? { ...others, words: words.filter((word) => isTaken({ ...others, words: [word] })) } : options;
}

function isTaken(options: NormalizeOptions): boolean {
  try {
    createNormalizer(options);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
