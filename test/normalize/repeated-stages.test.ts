import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { visible } from '../support/visible.js';

/** A stage near the end joins words that earlier stages read apart. All of them read the result, in the same call. */
const JOINED = [
  ['خانه یـ', 'خانهٔ'],
  ['خانه ی.سلام', 'خانهٔ. سلام'],
  ['خانهی ما', 'خانهٔ ما'],
] as const;

describe('The option ezafe: hamza', () => {
  it.each(JOINED)('makes %s to %s in one call', (text, expected) => {
    const once = normalize(text, { ezafe: 'hamza' });
    expect(visible(once)).toBe(expected);
    expect(normalize(once, { ezafe: 'hamza' })).toBe(once);
  });
});
