import { describe, expect, it } from 'vitest';
import { normalizeSpacing } from '../../src/normalize/spacing.js';
import { findProtectedSpans } from '../../src/text/protect.js';
import { readRuleFixtures } from '../support/rule-fixtures.js';
import { plainSettings, runStages } from '../support/run-stage.js';
import { visible } from '../support/visible.js';

const spaced = (text: string) => runStages([normalizeSpacing], text, plainSettings(), findProtectedSpans);

describe('The stage spacing', () => {
  for (const { rule, input, output } of readRuleFixtures('spacing')) {
    it(`${rule}: «${visible(input)}» ${input === output ? 'stays' : `becomes «${visible(output)}»`}`, () => {
      const { text, rules } = spaced(input);
      expect(visible(text)).toBe(visible(output));
      if (input !== output) expect(rules).toContain(rule);
    });
  }

  it('keeps every kind of line break', () => {
    const breaks = '\n\r\n\r\v\f\u0085\u2028\u2029';
    expect(spaced([...breaks].map((one) => `الف ${one}`).join('')).text).toBe([...breaks].map((one) => `الف${one}`).join(''));
  });
});
