import { describe, expect, it } from 'vitest';
import { findProtectedSpans } from '../../../src/normalize/protect/find-protected.js';

const spansOf = (text: string): string[] => findProtectedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('code', () => {
  it('stands between up to 8 backticks on its line', () => {
    const marked = (length: number): string => `${'`'.repeat(length)}آ${'`'.repeat(length)}`;
    expect(spansOf(`ب ${marked(1)} پ`)).toEqual([marked(1)]);
    expect(spansOf(`ب ${marked(8)} پ`)).toEqual([marked(8)]);
    expect(spansOf(`ب ${marked(9)} پ`)).toEqual([]);
  });

  it('ends with as many backticks as it began with', () => {
    expect(spansOf('ب ``آ`آ`` پ')).toEqual(['``آ`آ``']);
    expect(spansOf('ب `آ``آ` پ')).toEqual(['`آ``آ`']);
    expect(spansOf('ب ``آ` پ')).toEqual([]);
    expect(spansOf('ب `آ`` پ')).toEqual([]);
    expect(spansOf('ب `آ\nآ` پ')).toEqual([]);
  });

  for (const mark of ['`', '~']) {
    it(`is fenced by three or more of ${mark}, and ends with at least as many`, () => {
      const fence = (length: number): string => mark.repeat(length);
      expect(spansOf(`${fence(3)}\nآ\n${fence(3)}\nب`)).toEqual([`${fence(3)}\nآ\n${fence(3)}`]);
      expect(spansOf(`${fence(3)}\nآ\n${fence(4)}\nب`)).toEqual([`${fence(3)}\nآ\n${fence(4)}`]);
      expect(spansOf(`${fence(4)}\nآ\n${fence(3)}\nب`)).toEqual([`${fence(4)}\nآ\n${fence(3)}\nب`]);
      expect(spansOf(`${fence(2)}\nآ\n${fence(2)}\nب`)).toEqual([]);
      expect(spansOf(`ب ${fence(3)}\nآ`)).toEqual([]);
      expect(spansOf(`${fence(3)}\nآ\n${fence(3)} پ\nب`)).toEqual([`${fence(3)}\nآ\n${fence(3)} پ\nب`]);
    });
  }
});

describe('the target of a link', () => {
  it('holds up to 32 parentheses in one another', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}آ${')'.repeat(depth)}`;
    expect(spansOf(`[ب]${nested(32)} پ`)).toEqual([nested(32)]);
    expect(spansOf(`[ب]${nested(33)} پ`)).toEqual([]);
  });
});

describe('a placeholder', () => {
  it('has two braces or more on both sides', () => {
    expect(spansOf('ب {{آ}} پ')).toEqual(['{{آ}}']);
    expect(spansOf('ب {{{آ}}} پ')).toEqual(['{{{آ}}}']);
    expect(spansOf('ب {{آ} پ')).toEqual([]);
    expect(spansOf('ب {آ}} پ')).toEqual([]);
  });

  it('of a format is no part of a word', () => {
    expect(spansOf('%s ب')).toEqual(['%s']);
    expect(spansOf('%sب')).toEqual(['%s']);
    expect(spansOf('%sa')).toEqual([]);
  });
});
