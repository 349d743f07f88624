import { FATHATAN_CODE, HAMZA_ABOVE, HEH, KASHIDA_CODE, NOT_SIGN_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { codeUnitSet, indexOfAny, runEnd } from '../../core/code-unit-set.js';
import { isInvisible } from '../../core/invisible.js';
import { spanAt } from '../../core/spans.js';
import { isArabicScriptLetter, isLetterOrMark, isWordPart } from '../../persian/letters.js';
import type { Stage } from '../settings.js';
import { replacesSpaces } from '../zwnj-level.js';

const HAMZA_ABOVE_CODE = codeUnitAt(HAMZA_ABOVE, 0);
const HEH_CODE = codeUnitAt(HEH, 0);
const HAMZA_CODE = 0x621;
const SPACE_CODE = 0x20;
const RULE = 'characters/stray-marks';

const MARKS = /* @__PURE__ */ codeUnitSet([
  [HAMZA_CODE, HAMZA_CODE],
  [FATHATAN_CODE, FATHATAN_CODE],
  [HAMZA_ABOVE_CODE, HAMZA_ABOVE_CODE],
]);

/** Removed or replaced between letters, so the next call would find a letter in their place: a kashida, ¬, and the & of `&zwnj;`. */
const REMOVED_BESIDE_LETTERS: ReadonlySet<number> = /* @__PURE__ */ new Set([KASHIDA_CODE, NOT_SIGN_CODE, codeUnitAt('&', 0)]);

/** A word with fewer letters before «ء» has no ezafe. */
const LEAST_LETTERS = 3;

/** «نامه ٔ او» → «نامهٔ او», «بهانهء او» → «بهانهٔ او»; repeated tanwin → one. */
export const repairMarks: Stage = (text, protectedSpans, { zwnj }, sink) => {
  // A search key contains «ء», so the levels that keep words keep it too.
  const writesEzafe = replacesSpaces(zwnj);
  const { length } = text;
  for (let at = indexOfAny(text, MARKS, 0); at < length; at = indexOfAny(text, MARKS, at)) {
    const code = codeUnitAt(text, at);
    const end = runEnd(text, at, (next) => next === code);
    if (!(protectedSpans.length > 0 && spanAt(protectedSpans, at))) {
      if (code === FATHATAN_CODE && end > at + 1) sink.replace(at + 1, end, '', RULE);
      else if (code === HAMZA_CODE && writesEzafe && end === at + 1) writeEzafe(at);
      else if (code === HAMZA_ABOVE_CODE) closeGap(at);
    }
    at = end;
  }

  /** «بهانهء او», «خانه ء ما» */
  function writeEzafe(at: number): void {
    let start = at;
    while (codeUnitAt(text, start - 1) === SPACE_CODE) start--;
    if (start < at && (!precedesWord(text, at + 1) || spanAt(protectedSpans, start - 1))) return;
    if (isEzafeHamza(text, start, at)) sink.replace(start, at + 1, HAMZA_ABOVE, RULE);
  }

  function closeGap(at: number): void {
    let start = at;
    while (codeUnitAt(text, start - 1) === SPACE_CODE) start--;
    const isOfWord = codeUnitAt(text, start - 1) === HEH_CODE && isArabicScriptLetter(codeUnitAt(text, start - 2));
    const next = codeUnitAt(text, at + 1);
    const isLast = !isWordPart(next) && !isInvisible(next) && !REMOVED_BESIDE_LETTERS.has(next);
    if (start < at && isOfWord && isLast && !spanAt(protectedSpans, start - 1)) sink.replace(start, at, '', RULE);
  }
};

/** True for a hamza letter at `at` after the ه that ends a word at `end`. */
function isEzafeHamza(text: string, end: number, at: number): boolean {
  if (codeUnitAt(text, end - 1) !== HEH_CODE || isWordPart(codeUnitAt(text, at + 1))) return false;
  let start = end;
  while (end - start < LEAST_LETTERS && isLetterOrMark(codeUnitAt(text, start - 1))) start--;
  return end - start === LEAST_LETTERS;
}

/** True if spaces and a letter follow: «خانه ء ما», but not «نشانه ء». */
function precedesWord(text: string, at: number): boolean {
  const next = runEnd(text, at, (code) => code === SPACE_CODE);
  return next > at && isArabicScriptLetter(codeUnitAt(text, next));
}
