import { codeUnitAt } from '../../core/code-unit.js';
import { digitValue } from '../../persian/digits.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import type { Settings } from '../settings.js';
import { createCodeTest, isBesideVariable, isInCall, isInMath, isInReaction } from './formulas.js';
import { createLatinWordTest } from './latin-words.js';

const ASCII = [0x30, 0x39] as const;
const ARABIC_INDIC = [0x660, 0x669] as const;
const PERSIAN = [0x6f0, 0x6f9] as const;
const NUMBER_SIGNS = [0x66a, 0x66c] as const;

/** Ranges of characters that each value of the option `digits` replaces. */
export const REPLACEABLE_DIGITS = {
  keep: [ARABIC_INDIC],
  persian: [ASCII, ARABIC_INDIC],
  latin: [ARABIC_INDIC, PERSIAN, NUMBER_SIGNS],
} as const satisfies Record<Settings['digits'], unknown>;

/** Replaced with the digits of their number: ۱٬۲۳۴٫۵ → 1,234.5, ۵٪ → 5%. */
const LATIN_NUMBER_SIGNS = /* @__PURE__ */ new Map([
  ['\u066a', '%'],
  ['\u066b', '.'],
  ['\u066c', ','],
]);

/** Where a digit is: in a protected number, in a name such as CO٢, or elsewhere. */
export type DigitPlace = 'text' | 'number' | 'name';

/**
 * Returns a function from an offset to the replacement of the digit or sign there; the character itself if it stays. Separators of ASCII
 * digits stay: «3.5» can be a number or a version. Unless `digits` is `latin`, ASCII digits in a name and Arabic-Indic ones in a formula stay.
 */
export function createDigitReplacer(
  text: string,
  protectedSpans: readonly ProtectedSpan[],
  digits: Settings['digits'],
  isInForeignLine: (at: number) => boolean,
): (at: number, place: DigitPlace) => string {
  const isInCode = createCodeTest(text, protectedSpans);
  const isInLatinWord = createLatinWordTest(text, isInCode);
  return (at, place) => {
    const char = text.charAt(at);
    const code = codeUnitAt(char, 0);
    const value = digitValue(code);
    if (value < 0) return (place !== 'text' && LATIN_NUMBER_SIGNS.get(char)) || char;
    if (digits === 'latin') return String(value);
    const isAscii = code <= ASCII[1];
    if (place === 'name' && (isAscii || isInCode(at) || isInReaction(text, at))) return char;
    if (!isAscii && (isInMath(text, at) || (isInCall(text, at) && (isBesideVariable(text, at) || isInCode(at))))) return char;
    const stays = digits === 'keep' ? isInForeignLine(at) : place !== 'name' && isInLatinWord(at);
    return stays ? char : String.fromCharCode(PERSIAN[0] + value);
  };
}
