import { describe, expect, it } from 'vitest';
import { PRONOUNCED_HEH } from '../../src/generated/pronounced-heh.js';

describe('the words whose last ه is a consonant', () => {
  const words = new Set(PRONOUNCED_HEH.split(','));
  it.each(['متوجه', 'فرمانده', 'آگه', 'کوه', 'شبیه'])('hold %s', (word) => expect(words.has(word)).toBe(true));
  it.each(['خانه', 'همسایه', 'شیوه', 'درباره', 'همه'])('do not hold %s', (word) => expect(words.has(word)).toBe(false));
});
