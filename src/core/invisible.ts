import { type CodeUnitRanges, codeUnitSet } from './code-unit-set.js';
import type { CodeUnit } from './number-kinds.js';

/** Zero-width, joining and bidirectional controls and variation selectors. */
export const INVISIBLES: CodeUnitRanges = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe0e, 0xfe0f],
  [0xfeff, 0xfeff],
];

const SET = /* @__PURE__ */ codeUnitSet(INVISIBLES);

/** True for {@link INVISIBLES}. */
export function isInvisible(code: CodeUnit): boolean {
  return SET[code] === 1;
}
