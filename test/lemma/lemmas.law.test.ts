import { expect, it } from 'vitest';
import { lemmas } from '../../src/lemma.js';

it('takes a text of any length', () => {
  const long = 'کتاب\u200cها'.repeat(20_000);
  expect(lemmas(long)).toEqual([{ lemma: expect.any(String), part: 'other', known: false }]);
});
