import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines, trimSpan } from '../../src/core/lines.js';

const lines = (text: string) => splitLines(text).map(({ start, end }) => text.slice(start, end));

describe('splitLines', () => {
  it('breaks at LF, CR, CR LF, NEL and the separators of Unicode', () => {
    expect(lines('a\nb\rc\r\nd\u2028e\u2029f\u0085g')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
  it('gives one empty line for an empty text and keeps blank lines', () => {
    expect(lines('')).toEqual(['']);
    expect(lines('\n\r\n')).toEqual(['', '', '']);
  });
  it('loses nothing but the breaks', () => {
    const texts = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\u2028', 'ب')).map((units) => units.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(lines(text).join('')).toBe(text.replace(/[\n\r\u2028]/g, ''));
      }),
    );
  });
});

describe('trimSpan', () => {
  const trim = (text: string) => trimSpan(text, { start: 0, end: text.length });

  it('leaves out white space and invisible characters at both edges', () => {
    expect(trim('\ufeff \u00a0متن \u200c\t\r')).toEqual({ start: 3, end: 6 });
  });
  it('is empty where nothing else stands', () => expect(trim(' \u200f\u00a0')).toEqual({ start: 0, end: 0 }));
});
