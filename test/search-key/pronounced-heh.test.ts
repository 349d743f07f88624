import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pronouncedHehModule } from '../../scripts/lib/pronounced-heh.js';
import { PRONOUNCED_HEH } from '../../src/generated/pronounced-heh.js';

describe('the words whose last ه is a consonant', () => {
  it('are those that npm run generate writes', () => {
    expect(readFileSync('src/generated/pronounced-heh.ts', 'utf8')).toBe(pronouncedHehModule());
  });

  const words = new Set(PRONOUNCED_HEH.split(','));
  it.each(['متوجه', 'فرمانده', 'آگه', 'کوه', 'شبیه'])('hold %s', (word) => expect(words.has(word)).toBe(true));
  it.each(['خانه', 'همسایه', 'شیوه', 'درباره', 'همه'])('do not hold %s', (word) => expect(words.has(word)).toBe(false));
});
