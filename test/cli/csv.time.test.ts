import { describe, it } from 'vitest';
import { parseTable } from '../../src/cli/csv/table.js';
import { changesBetween } from '../../src/cli/normalize/changes-between.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';

const BETWEEN_TABS = { delimiter: '\t', takesStrayQuotes: true };

describe('time grows in step with the length of', () => {
  it.each([
    ['a quotation mark in each field', repeated('"x\t')],
    ['marks that double marks', (length: number) => `"${'""'.repeat(length / 2)}`],
    ['fields that begin with two marks', (length: number) => `"x\t${'""b\t'.repeat(length / 4)}`],
    ['empty fields', repeated('\t\n')],
  ])('a table with %s', (_, make) => {
    expectLinearTime(200_000, make, (text) => parseTable(text, BETWEEN_TABS));
  });

  it.each([
    ['a change in each word', 'می رود ', 'می\u200cرود '],
    ['nothing alike', 'ا', 'ب'],
  ])('two texts with %s', (_, before, after) => {
    expectLinearTime(
      200_000,
      (length) => [repeated(before)(length), repeated(after)(length)] as const,
      (texts) => changesBetween(...texts),
    );
  });
});
