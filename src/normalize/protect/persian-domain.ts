import { ALEF_MAKSURA, ARABIC_YEH, PERSIAN_YEH } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd, runStart } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isLetterOrDigit } from '../../persian/code-unit-kinds.js';
import { isLetterOrMark, isMark } from '../../persian/letters.js';
import { type ProtectedSpan, verbatim } from './span.js';

/** The top-level domain of Iran in Persian (IANA root zone, xn--mgba3a4f16a). */
const TOP_LEVEL: ReadonlySet<string> = new Set(['ایران']);
/** Last words before an address: «نشانی ثبت.ایران». After others the dot ends a sentence: «رفت.ایران برد». */
const BEFORE_ADDRESS: readonly string[] = ['نشانی', 'آدرس', 'سایت', 'وبگاه', 'تارنما', 'پایگاه', 'درگاه', 'دامنه'];
const LONGEST_WORD = 16;

const DOT = '.'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const SPACE = ' ';

const isInLabel = (code: CodeUnit): boolean => isLetterOrDigit(code) || code === HYPHEN || code === DOT;

/** ثبت.ایران after a word such as «نشانی», called at the last dot. `floor` is the end of the last span. */
export function persianDomain(text: string, at: number, floor = 0): ProtectedSpan | null {
  const end = runEnd(text, at + 1, isLetterOrMark);
  if (end === at + 1 || isLetterOrDigit(codeUnitAt(text, end)) || codeUnitAt(text, end) === HYPHEN) return null;
  if (codeUnitAt(text, end) === DOT && isLetterOrDigit(codeUnitAt(text, end + 1))) return null;
  if (!TOP_LEVEL.has(lettersOf(text.slice(at + 1, end)))) return null;
  const start = runStart(text, at, floor, isInLabel);
  return start < at && text.charAt(start - 1) === SPACE && followsCue(text, start) ? verbatim(start, end) : null;
}

function followsCue(text: string, start: number): boolean {
  let end = start;
  while (text.charAt(end - 1) === SPACE) end--;
  const word = lettersOf(text.slice(runStart(text, end, Math.max(0, end - LONGEST_WORD), isLetterOrMark), end));
  return BEFORE_ADDRESS.some((cue) => word.endsWith(cue));
}

/** Returns a word as later stages write its letters, without marks. */
function lettersOf(word: string): string {
  return Array.from(word, (letter) =>
    isMark(codeUnitAt(letter, 0)) ? '' : letter === ARABIC_YEH || letter === ALEF_MAKSURA ? PERSIAN_YEH : letter,
  ).join('');
}
