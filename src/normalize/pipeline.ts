import { composeLetters, normalizeLetters, orderLamAlef, repairMarks, reverseVisualForms, unfoldForms } from './characters.js';
import { normalizePunctuation } from './punctuation.js';
import { normalizeSpacing } from './spacing.js';
import type { Stage } from './stage.js';
import { writeOwnWords } from './words/write-words.js';
import { cleanInvisibles } from './zwnj/clean.js';
import { writeEzafe } from './zwnj/ezafe.js';
import { restoreHalfSpaces } from './zwnj/half-spaces.js';
import { joinLatinPlurals } from './zwnj/latin-plurals.js';
import { addUnseenHalfSpaces } from './zwnj/non-joiner.js';
import { closeWeekdays } from './zwnj/weekdays.js';

/**
 * Run before protected spans are looked for: they are recognized by characters that these stages settle.
 * Forms are unfolded first, so that what stands beside an invisible character is known; letters and marks meet once it is gone.
 */
export const AHEAD_OF_PROTECTION: readonly Stage[] = [reverseVisualForms, unfoldForms, cleanInvisibles, composeLetters];

/**
 * The rest. Letters come first, since all else asks what a letter is; spaces before punctuation, so that a mark meets one space at most;
 * half-spaces last, since they are decided between words that are spelled right and gaps that are single spaces. The caller's
 * own words come before punctuation, which asks for single letters, and before all other half-spaces, which leave them alone.
 */
export const BEHIND_PROTECTION: readonly Stage[] = [
  normalizeLetters,
  orderLamAlef,
  // Look-alikes of ه are ه by now; a space that goes here makes no run.
  repairMarks,
  normalizeSpacing,
  writeOwnWords,
  normalizePunctuation,
  closeWeekdays,
  writeEzafe,
  restoreHalfSpaces,
  // After those between words of Persian: a half-space in a line makes others unlikely.
  joinLatinPlurals,
  addUnseenHalfSpaces,
];

/** Run again until nothing changes, with `ezafe: 'hamza'` only: «خانهی» becomes «خانه¦ی» before it becomes «خانهٔ». */
export const UNTIL_SETTLED: readonly Stage[] = [writeEzafe, restoreHalfSpaces, joinLatinPlurals, addUnseenHalfSpaces];
