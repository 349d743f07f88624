import { digitValue } from '../../text/digits.js';
import type { Settings } from '../settings.js';
import { createLatinWordTest } from './latin-words.js';

const ASCII = [0x30, 0x39] as const;
const ARABIC_INDIC = [0x660, 0x669] as const;
const PERSIAN = [0x6f0, 0x6f9] as const;
const NUMBER_SIGNS = [0x66a, 0x66c] as const;

/** The ranges of characters that the option `digits` may exchange. */
export const EXCHANGEABLE = {
  keep: [ARABIC_INDIC],
  persian: [ASCII, ARABIC_INDIC],
  latin: [ARABIC_INDIC, PERSIAN, NUMBER_SIGNS],
} as const satisfies Record<Settings['digits'], unknown>;

const LATIN_NUMBER_SIGNS = /* @__PURE__ */ new Map([
  ['\u066a', '%'],
  ['\u066b', '.'],
  ['\u066c', ','],
]);

function isDigit(code: number): boolean {
  return digitValue(code) >= 0;
}

/** ٪ ٫ ٬ beside digits go with them: ۱٬۲۳۴٫۵ → 1,234.5, ۵٪ → 5%. */
function latinNumberSign(text: string, at: number): string {
  const sign = text.charAt(at);
  const isAfterDigit = isDigit(text.charCodeAt(at - 1));
  const isBeforeDigit = isDigit(text.charCodeAt(at + 1));
  const belongsToNumber = sign === '\u066a' ? isAfterDigit || isBeforeDigit : isAfterDigit && isBeforeDigit;
  return (belongsToNumber && LATIN_NUMBER_SIGNS.get(sign)) || sign;
}

/**
 * What an exchangeable digit or sign at an offset of the text becomes; itself where it stays.
 * Separators of ASCII digits are left alone: nobody knows of «3.5» whether it is a number or a version.
 */
export function createDigitExchange(
  text: string,
  digits: Settings['digits'],
  isInForeignLine: (at: number) => boolean,
): (at: number) => string {
  const isInLatinWord = createLatinWordTest(text);
  return (at) => {
    const char = text.charAt(at);
    const value = digitValue(char.charCodeAt(0));
    if (digits === 'latin') return value < 0 ? latinNumberSign(text, at) : String(value);
    const stays = digits === 'keep' ? isInForeignLine(at) : isInLatinWord(at);
    return stays ? char : String.fromCharCode(PERSIAN[0] + value);
  };
}
