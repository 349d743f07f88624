import { KASHIDA, ZWNJ } from '../code-points.js';
import { isArabicScriptLetter, isMark } from '../letters.js';

const KASHIDA_CODE = KASHIDA.charCodeAt(0);
export const ZWNJ_CODE = ZWNJ.charCodeAt(0);

/** Letters with what stands on and between them; a ZWNJ ends the word. */
export const isInWord = (code: number): boolean => isArabicScriptLetter(code) || isMark(code) || code === KASHIDA_CODE;
/** The same, ZWNJ and all. */
export const isInUnit = (code: number): boolean => isInWord(code) || code === ZWNJ_CODE;
