import { describe, expect, it } from 'vitest';
import { createNormalizer, type NormalizedText, type Normalizer, type RuleName } from '../src/index.js';
import { RULES } from '../src/rules/rules.js';
import { type RuleFixture, readAllRuleFixtures } from './support/rule-fixtures.js';
import { expectTable } from './support/table.js';
import { visible } from './support/visible.js';

const fixtures = readAllRuleFixtures();
const stageOf = (rule: string): string => rule.split('/')[0] as string;

const normalizers = new Map<string, Normalizer>();

/** Returns the normalizer with the rules of a fixture's stage only: one for all fixtures that need the same. */
function normalizerOf({ rule, options }: RuleFixture): Normalizer {
  const off = RULES.map(({ name }) => name).filter((name) => stageOf(name) !== stageOf(rule));
  const on = RULES.filter((one) => one.offByDefault && one.name === rule).map(({ name }) => name);
  const key = JSON.stringify([stageOf(rule), on, options]);
  const normalizer = normalizers.get(key) ?? createNormalizer({ ...options, rules: { off, on } });
  normalizers.set(key, normalizer);
  return normalizer;
}

/** Returns the fixture's text, normalized by the rules of its stage only. */
const run = (fixture: RuleFixture): NormalizedText => normalizerOf(fixture).normalizeWithEdits(fixture.input);

describe('Fixtures of rules', () => {
  const rules = [...new Set(fixtures.map(({ rule }) => rule))];

  it.each(rules)('change what %s says, by that rule, and leave the rest', (name) => {
    const result = (fixture: RuleFixture): string => {
      const { text, edits } = run(fixture);
      const isByRule = fixture.output === fixture.input || edits.some((edit) => edit.rules.includes(name));
      return `«${visible(text)}»${isByRule ? '' : ', not by the rule'}`;
    };
    expectTable(
      fixtures.filter(({ rule }) => rule === name),
      ({ input }) => `«${visible(input)}»`,
      result,
      ({ output }) => `«${visible(output)}»`,
    );
  });

  it('are there for every rule, of both kinds', () => {
    const kinds = (name: RuleName) => new Set(fixtures.filter(({ rule }) => rule === name).map(({ input, output }) => input === output));
    expect(RULES.map(({ name }) => name).filter((name) => kinds(name).size < 2)).toEqual([]);
  });

  it('name only rules that there are', () => {
    const known = new Set<string>(RULES.map(({ name }) => name));
    expect(fixtures.map(({ rule }) => rule).filter((rule) => !known.has(rule))).toEqual([]);
  });
});
