import { AE, ALEF_MAKSURA, ARABIC_YEH, HEH, HEH_DOACHASHMEE, HEH_GOAL, NOT_SIGN_CODE, PERSIAN_YEH } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { isInvisible } from '../../core/invisible.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isMarkOrKashida } from '../../persian/letters.js';
import { endOfReference, startOfReference } from '../../persian/references.js';
import { endsMarkup } from '../protect/markup-edges.js';
import { neighbourAfter, neighbourBefore } from './clean-neighbours.js';
import type { Invisible } from './invisible.js';

/**
 * True if a run has a ¬ or a reference that stands for a ZWNJ although no Persian letter is on one of its sides. A reference has to touch a
 * Persian letter: «کتاب&zwnj; را», `PDF&zwnj;ها`. A ¬ before a letter may be the sign of negation, «گزارهٔ ¬الف», so it needs a character
 * that a ZWNJ could follow, or an affix: `PDF¬ها`, «می ¬رود», «کتاب ¬ها». The character before the run ends at `base`.
 */
export function standForZwnj(text: string, run: readonly Invisible[], base: number): boolean {
  const visible = run.filter(({ kind }) => kind === 'visible');
  if (visible.length === 0) return false;
  const end = run.at(-1)?.end ?? base;
  const before = neighbourBefore(text, base);
  if (before === 'persian') return true;
  if (neighbourAfter(text, end) !== 'persian') return false;
  if (visible.some((one) => codeUnitAt(text, one.start) !== NOT_SIGN_CODE)) return true;
  return before === 'letter' || before === 'script' || before === 'digit' || followsMarkup(text, base) || isBesideAffix(text, base, end);
}

/** False after a guillemet: a straight quotation mark may become one, and then a second call would find it. */
function followsMarkup(text: string, base: number): boolean {
  return text.charAt(base - 1) !== GUILLEMET && endsMarkup(text, base);
}

const GUILLEMET = '»';
const YEHS = PERSIAN_YEH + ARABIC_YEH + ALEF_MAKSURA;
const HEHS = HEH + HEH_GOAL + HEH_DOACHASHMEE + AE;
/** The letters of می, from the last one, each with its look-alikes: another stage may replace them. */
const PREFIX: readonly string[] = [YEHS, 'م'];
/** The first letters of ها, های … and تر, ترین. */
const SUFFIXES: readonly (readonly string[])[] = [
  [HEHS, 'ا'],
  ['ت', 'ر'],
];

function isBesideAffix(text: string, base: number, end: number): boolean {
  if (codeUnitAt(text, base - 1) !== SPACE_CODE) return false;
  const gap = startOfGap(text, base);
  return (
    neighbourBefore(text, gap) === 'persian' &&
    (hasLetters(text, gap, -1, PREFIX) || SUFFIXES.some((suffix) => hasLetters(text, end, 1, suffix)))
  );
}

/** Returns the end of the last letter before a gap. */
function startOfGap(text: string, base: number): number {
  let start = base;
  for (let next = beforeGap(text, start); next < start; next = beforeGap(text, start)) start = next;
  return start;
}

/** True if the letters from `at` in a direction are these. Later stages may change the gaps between them. */
function hasLetters(text: string, at: number, step: 1 | -1, letters: readonly string[]): boolean {
  const skip = step === 1 ? afterGap : beforeGap;
  let next = at;
  for (const alternatives of letters) {
    for (let skipped = skip(text, next); skipped !== next; skipped = skip(text, next)) next = skipped;
    if (!alternatives.includes(text.charAt(step === 1 ? next : next - 1) || SPACE)) return false;
    next += step;
  }
  return true;
}

const SPACE = ' ';
const SPACE_CODE = 0x20;

/** Returns the offset before the character or reference of a gap that ends at `end`; `end` if there is none. */
function beforeGap(text: string, end: number): number {
  return mayBeInGap(codeUnitAt(text, end - 1)) ? end - 1 : startOfReference(text, end);
}

/** The same in the other direction. */
function afterGap(text: string, start: number): number {
  return mayBeInGap(codeUnitAt(text, start)) ? start + 1 : endOfReference(text, start);
}

function mayBeInGap(code: CodeUnit): boolean {
  return code === SPACE_CODE || isMarkOrKashida(code) || isInvisible(code) || code === NOT_SIGN_CODE;
}
