import { composeLetters, decomposeForms, normalizeLetters, repairMarks, reverseVisualForms } from './characters.js';
import { halfSpaceStage, lamAlefStage, unseenHalfSpaceStage } from './kernel-stages.js';
import { normalizePunctuation } from './punctuation.js';
import type { Settings, Stage } from './settings.js';
import { normalizeSpacing } from './spacing.js';
import { writeUserWords } from './words/write-words.js';
import { cleanInvisibles } from './zwnj/clean.js';
import { writeEzafe } from './zwnj/ezafe.js';
import { joinLatinPlurals } from './zwnj/latin-plurals.js';
import { closeWeekdays } from './zwnj/weekdays.js';

/**
 * Stages before protection: protected spans are recognized by characters that these stages normalize.
 * Forms are decomposed first, so that the neighbours of an invisible character are known. Letters and marks are composed after it is
 * removed.
 */
export const BEFORE_PROTECTION: readonly Stage[] = [reverseVisualForms, decomposeForms, cleanInvisibles, composeLetters];

/**
 * Stages after protection.
 * Letters first: all other stages classify letters. Spaces before punctuation: a mark then has at most one space. The user dictionary
 * before punctuation, which looks for single letters, and before other half-spaces, which leave its words alone. Half-spaces last: they
 * need normalized words and single spaces.
 */
export const AFTER_PROTECTION: readonly Stage[] = [
  normalizeLetters,
  lamAlefStage,
  // Look-alikes of ه are ه by now. A space that is removed here makes no run of spaces.
  repairMarks,
  normalizeSpacing,
  writeUserWords,
  normalizePunctuation,
  closeWeekdays,
  writeEzafe,
  halfSpaceStage,
  // After half-spaces between Persian words: a ZWNJ in a line makes others less likely.
  joinLatinPlurals,
  unseenHalfSpaceStage,
];

/**
 * True if all stages are repeated until nothing changes: with these settings a stage reads letters that half-spaces split, or joins words
 * that earlier stages read apart. «خانهی» → «خانه¦ی» → «خانهٔ», «خانه یـ» → «خانهٔـ» → «خانهٔ» with `ezafe: 'hamza'`; «اطالعاتها» →
 * «اطالعات¦ها» → «اطلاعات¦ها» with the rule `characters/visual-order`.
 */
export function repeatsStages({ ezafe, off }: Settings): boolean {
  return ezafe === 'hamza' || !off.has('characters/visual-order');
}
