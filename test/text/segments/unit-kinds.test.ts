import { describe, expect, it } from 'vitest';
import { isInvisible } from '../../../src/core/invisible.js';
import {
  CLOSER,
  CLOSERS,
  DIGIT,
  DOT,
  END,
  endOfAstralLetter,
  HIDDEN,
  LATIN,
  LETTER,
  MARK,
  OPENER,
  OPENERS,
  STRETCH,
  SURROGATE,
  unitKind,
} from '../../../src/segments/unit-kinds.js';

const ZWSP = 0x200b;
const ZWJ = 0x200d;
const KASHIDA = 0x640;
const isOf = (property: RegExp) => (code: number) => property.test(String.fromCharCode(code));
/** Code units that the engine has assigned: it may be older than the tables. */
const CODE_UNITS = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => !isOf(/\p{Unassigned}/u)(code));
const KINDS = CODE_UNITS.map(unitKind);
const unitsOf = (...kinds: number[]) => CODE_UNITS.filter((_, at) => kinds.includes(KINDS[at] as number));
/** Returns the code units of which just one is true: that they have such a kind, that they should. Lists of 50,000 are compared slowly. */
const wrongUnits = (kinds: number[], shouldHave: (code: number) => boolean) =>
  CODE_UNITS.filter((code, at) => kinds.includes(KINDS[at] as number) !== shouldHave(code));

describe('the kind of a code unit', () => {
  it('is a letter or a digit for the letters and numbers of Unicode, but for the kashida', () => {
    const isLetterOrNumber = isOf(/[\p{L}\p{N}]/u);
    expect(wrongUnits([LETTER, LATIN, DIGIT], (code) => code !== KASHIDA && isLetterOrNumber(code))).toEqual([]);
  });

  it('is a mark for the marks of Unicode, but for the variation selectors of emoji', () => {
    const isMark = isOf(/\p{M}/u);
    expect(wrongUnits([MARK], (code) => isMark(code) && !isInvisible(code))).toEqual([]);
  });

  it('is hidden for what is invisible, except for the ZWJ that shapes letters and the space of no width', () => {
    expect(wrongUnits([HIDDEN], (code) => isInvisible(code) && code !== ZWJ && code !== ZWSP)).toEqual([]);
    expect(unitsOf(STRETCH)).toEqual([KASHIDA, ZWJ]);
  });

  it('is an end for Sentence_Terminal, but for the dot', () => {
    const expected = CODE_UNITS.filter(isOf(/\p{Sentence_Terminal}/u)).filter((code) => unitKind(code) !== DOT);
    expect(unitsOf(END)).toEqual(expected);
    expect(unitsOf(DOT)).toEqual(['.'.charCodeAt(0)]);
  });

  it('is half of a character for surrogates', () => {
    expect(wrongUnits([SURROGATE], isOf(/[\ud800-\udfff]/))).toEqual([]);
  });

  it('is an opener or a closer, of which each has one of the other kind', () => {
    expect(String.fromCharCode(...unitsOf(OPENER))).toBe([...OPENERS].sort().join(''));
    expect(String.fromCharCode(...unitsOf(CLOSER))).toBe([...CLOSERS].sort().join(''));
    expect(OPENERS).toHaveLength(CLOSERS.length);
  });
});

describe('a letter beyond the basic plane', () => {
  it('ends after two code units; an emoji or half a letter is none', () => {
    expect(endOfAstralLetter('x𝒜', 1)).toBe(3);
    expect(endOfAstralLetter('x😂', 1)).toBe(1);
    expect(endOfAstralLetter('x\ud835', 1)).toBe(1);
  });
});
