import { describe, expect, it } from 'vitest';
import { findProtectedSpans } from '../../../src/normalize/protect/find-protected.js';
import { definition, scheme } from '../../../src/normalize/protect/partial-markup.js';

const isProtected = (text: string): boolean => {
  const [span, ...others] = findProtectedSpans(text);
  return others.length === 0 && span?.kind === 'verbatim' && span.start === 0 && span.end === text.length;
};

/** Limits: markup of the maximum length is markup, one unit more is not. */
describe('markup is, at most,', () => {
  const longTag = (breaks: readonly string[]): string => `<a${breaks.map((lineBreak) => `${lineBreak}x`).join('')}>`;

  for (const [name, lineBreak] of Object.entries({ LF: '\n', CR: '\r', 'CR LF': '\r\n', 'U+2028': '\u2028' })) {
    it(`a tag of 64 lines with ${name}`, () => {
      expect(isProtected(longTag(Array(63).fill(lineBreak)))).toBe(true);
      expect(findProtectedSpans(longTag(Array(64).fill(lineBreak)))).toEqual([]);
    });
  }

  it('a tag without a blank line: CR LF is one break, LF CR are two', () => {
    expect(isProtected('<a\r\nx>')).toBe(true);
    expect(isProtected('<a\nx>')).toBe(true);
    expect(findProtectedSpans('<a\n\rx>')).toEqual([]);
    expect(findProtectedSpans('<a\r\n\r\nx>')).toEqual([]);
    expect(findProtectedSpans('<a\n\u200c \nx>')).toEqual([]);
  });

  it('a tag with 16 more openings', () => {
    expect(isProtected(`<a${'<'.repeat(16)}>`)).toBe(true);
    expect(findProtectedSpans(`<a${'<'.repeat(17)}>`)).toEqual([]);
  });

  it('a reference of 32 letters', () => {
    expect(isProtected(`&${'a'.repeat(32)};`)).toBe(true);
    expect(findProtectedSpans(`&${'a'.repeat(33)};`)).toEqual([]);
  });

  it('the definition of a link with a name of 999 characters', () => {
    const named = (length: number): string => `[${'a'.repeat(length)}]: x`;
    expect(definition(named(999), 0)?.end).toBe(named(999).length);
    expect(definition(named(1000), 0)).toBeNull();
  });

  it('a scheme of 32 characters', () => {
    expect(scheme(`${'a'.repeat(32)}:x`, 32)?.start).toBe(0);
    expect(scheme(`${'a'.repeat(33)}:x`, 33)?.start).toBe(1);
  });
});

describe('a tag', () => {
  it('does not end at a > between the quotation marks of a value', () => {
    for (const value of ['="x > y"', "='x > y'", ' = "x > y"', '="x > y"/', '="\'>"', "='\">'"])
      expect(isProtected(`<a b${value}>`), value).toBe(true);
  });

  it('ends at the first > where quotation marks begin no value', () => {
    for (const [tag, rest] of [
      ['<a b"x >', ' y">'],
      ['<a "x >', ' y">'],
      ['<a ="x >', ' y">'],
      ['<a b=c"x >', ' y">'],
      ['<a"x >', ' y">'],
      ['<a b/"x >', ' y">'],
    ] as const)
      expect(findProtectedSpans(tag + rest)[0]?.end, tag).toBe(tag.length);
  });

  it('ends at the first > where no mark closes its value', () => {
    expect(findProtectedSpans('<a b="x> y')[0]?.end).toBe('<a b="x>'.length);
  });
});
