import { codeUnitAt } from '../core/code-unit.js';
import type { CodeUnit } from '../core/number-kinds.js';

/** Persian (U+06F0), Arabic-Indic (U+0660) and ASCII digits. */

const PERSIAN_ZERO = 0x6f0;
const ARABIC_INDIC_ZERO = 0x660;
const ASCII_ZERO = 0x30;

/** Returns the value 0–9 of a Persian, Arabic-Indic or ASCII digit given as a UTF-16 code unit; -1 for any other code unit. */
export function digitValue(code: CodeUnit): number {
  if (isAsciiDigit(code)) return code - ASCII_ZERO;
  if (code >= PERSIAN_ZERO && code <= PERSIAN_ZERO + 9) return code - PERSIAN_ZERO;
  if (code >= ARABIC_INDIC_ZERO && code <= ARABIC_INDIC_ZERO + 9) return code - ARABIC_INDIC_ZERO;
  return -1;
}

/** True for 0–9, given as a UTF-16 code unit. */
export function isAsciiDigit(code: CodeUnit): boolean {
  return code >= ASCII_ZERO && code <= ASCII_ZERO + 9;
}

/** Replaces Persian and Arabic-Indic digits by ASCII digits: «۱٤0» → `140`. Offsets stay. */
export function toAsciiDigits(text: string): string {
  let ascii = '';
  for (let at = 0; at < text.length; at++) {
    const value = digitValue(codeUnitAt(text, at));
    ascii += value < 0 ? text.charAt(at) : String.fromCharCode(ASCII_ZERO + value);
  }
  return ascii;
}
