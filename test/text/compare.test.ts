import { describe, expect, it } from 'vitest';
import { fold } from '../../src/persian/fold.js';
import { commonLetters, letterKey } from '../../src/persian/letter-key.js';

it('letterKey keeps letters alone', () => expect(letterKey(fold('کد خبر : ۱۲').text)).toBe('کدخبر'));

describe('commonLetters', () => {
  const common = (one: string, other: string) =>
    commonLetters(one + other, { start: 0, end: one.length }, { start: one.length, end: one.length + other.length });

  it('counts the letters and digits of a headline and its copy with hyphens', () => {
    expect(common('باران ۱۲ روزه آمد', 'باران-12-روزه-\u200cآمد!')).toBe(14);
  });
  it('is 0 where one has a letter more, or another, or neither has any', () => {
    expect(common('باران آمد', 'باران آمدند')).toBe(0);
    expect(common('باران آمدند', 'باران آمد')).toBe(0);
    expect(common('باران آمد', 'باران رفت')).toBe(0);
    expect(common('…', '--')).toBe(0);
  });
});
