import { expect, it } from 'vitest';
import { OFF_BY_DEFAULT, RULE_NAMES } from '../../playground/words/rules.js';
import { TEXTS } from '../../playground/words/texts.js';
import { isNormalized } from '../../src/index.js';
import { RULES } from '../../src/rules/rules.js';

it('the page lists the rules of matn in their order, off where they are off', () => {
  expect(RULE_NAMES).toEqual(RULES.map(({ name }) => name));
  expect([...OFF_BY_DEFAULT]).toEqual(RULES.filter(({ offByDefault }) => offByDefault).map(({ name }) => name));
});

function* leaves(table: object): Generator<string> {
  for (const value of Object.values(table)) {
    if (typeof value === 'string') yield value;
    else yield* leaves(value);
  }
}

it('the Persian of the page is as matn would have it', () => {
  expect([...leaves(TEXTS.fa)].filter((text) => !isNormalized(text))).toEqual([]);
});
