import { HEH, PERSIAN_YEH } from '../../core/code-points.js';
import type { RuleName } from '../../generated/rules.js';
import { COMPARATIVE, ENCLITICS, PLURAL, VERB_PREFIXES } from '../../persian/affixes.js';
import { letterNumber, lettersOf } from '../../persian/alphabet.js';

/** Spoken plurals; shorter ones are words too: «تابع هاش», «هات داگ». */
const SPOKEN_PLURAL = ['هاشون', 'هاتون', 'هامون', 'هارو'];
/** After a silent ه: خانه ای, گفته اند, خانه ی. */
const AFTER_SILENT_HEH = [...ENCLITICS, 'ی'];

/** These are words as well: the month of May and wine, wet, wetness, O, rank. */
const WORDS_TOO = ['می', 'تر', 'تری', 'ای', 'شان'];

export type AffixRule = Extract<RuleName, 'zwnj/verb-prefix' | 'zwnj/plural' | 'zwnj/comparative' | 'zwnj/enclitic'>;

/** In letters: هایمان. */
export const LONGEST_AFFIX = 6;

/** A short word as one number, six bits a letter; 0 for a longer one, and for none. */
export function keyOfLetters(letters: ArrayLike<number>, from: number, to: number): number {
  if (to - from > LONGEST_AFFIX) return 0;
  let key = 0;
  for (let i = from; i < to; i++) key = key * 64 + (letters[i] as number);
  return key;
}

export const keyOfText = (text: string): number => keyOfLetters(lettersOf(text), 0, text.length);

const keyed = (rule: AffixRule, words: readonly string[]): [number, AffixRule][] => words.map((word) => [keyOfText(word), rule]);

const PREFIX_RULES: ReadonlyMap<number, AffixRule> = new Map(keyed('zwnj/verb-prefix', VERB_PREFIXES));
const SUFFIX_RULES: ReadonlyMap<number, AffixRule> = new Map([
  ...keyed('zwnj/plural', [...PLURAL, ...SPOKEN_PLURAL]),
  ...keyed('zwnj/comparative', COMPARATIVE),
  ...keyed('zwnj/enclitic', AFTER_SILENT_HEH),
]);

/** The rule for letters[from, to) as a suffix; undefined where it is none. */
export function suffixRule(letters: ArrayLike<number>, from: number, to: number): AffixRule | undefined {
  return SUFFIX_RULES.get(keyOfLetters(letters, from, to));
}

const KEYS_OF_WORDS: ReadonlySet<number> = new Set(WORDS_TOO.map(keyOfText));

/** Is this affix a word, too? */
export function isWordToo(letters: Uint8Array, from: number, to: number): boolean {
  return KEYS_OF_WORDS.has(keyOfLetters(letters, from, to));
}

const YEH = letterNumber(PERSIAN_YEH.charCodeAt(0));
const SILENT_HEH = letterNumber(HEH.charCodeAt(0));

/** True of the letter ی. */
export function isYeh(letter: number): boolean {
  return letter === YEH;
}

/** ی alone is no word. */
export function isLoneYeh(letters: Uint8Array, from: number, to: number): boolean {
  return to - from === 1 && letters[from] === YEH;
}

/** Can a word have an ی behind a half-space? Where it ends in a silent ه (the Academy's orthography): خانه¦ی, but کتابی. */
export function takesYeh(letters: Uint8Array, from: number, to: number): boolean {
  return to - from > 1 && letters[to - 1] === SILENT_HEH;
}

/** The rule for letters[from, to) as a verb's prefix; undefined where it is none. */
export function prefixRule(letters: ArrayLike<number>, from: number, to: number): AffixRule | undefined {
  return PREFIX_RULES.get(keyOfLetters(letters, from, to));
}
