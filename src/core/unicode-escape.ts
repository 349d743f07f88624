import type { CodeUnit } from './number-kinds.js';
/** Returns the escape of a UTF-16 code unit in regular expressions and strings: `\\u200c`. */
export const unicodeEscape = (code: CodeUnit): string => `\\u${code.toString(16).padStart(4, '0')}`;
