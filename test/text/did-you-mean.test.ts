import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/core/did-you-mean.js';

describe('didYouMean', () => {
  it.each([
    ['digit', 'digits'],
    ['DIGITS', 'digits'],
    ['digist', 'digits'],
    ['confidance', 'confidence'],
    ['x', null],
    ['reference', null],
    ['zwnj/nothing', null],
    [`digits${'s'.repeat(100_000)}`, null],
    [5, null],
    [null, null],
  ])('%s → %s', (given, meant) => {
    const names = ['zwnj', 'digits', 'quotes', 'confidence', 'zwnj/lost', 'zwnj/plural'];
    expect(didYouMean(given, names)).toBe(meant === null ? '' : ` (did you mean '${meant}'?)`);
  });
});
