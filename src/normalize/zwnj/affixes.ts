import { HEH, PERSIAN_YEH } from '../../core/code-points.js';
import type { Letter, WordId, WordKey } from '../../core/number-kinds.js';
import type { RuleName } from '../../generated/rules.js';
import { COMPARATIVE, ENCLITICS, PLURAL, VERB_PREFIXES } from '../../persian/affixes.js';
import { letterNumber, lettersOf, packLetters } from '../../persian/alphabet.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';

/** Plurals of spoken Persian. Shorter ones are also words: «تابع هاش», «هات داگ». */
const SPOKEN_PLURAL = ['هاشون', 'هاتون', 'هامون', 'هارو'];
/** After a silent ه: خانه ای, گفته اند, خانه ی. */
const AFTER_SILENT_HEH = [...ENCLITICS, 'ی'];

/**
 * Affixes that are also words: May and wine, wet, wetness, O, rank, and Hamun (a lake, a film, a given name). The lexicon has each as a word, and no more affixes,
 * except {@link MORE_THAN_WORDS}.
 */
export const WORDS_TOO = ['می', 'تر', 'تری', 'ای', 'شان', 'هامون'];
/** Affixes that the lexicon has as words, too, «alas» and «a dampness», but that modern text hardly has as such. */
export const MORE_THAN_WORDS = ['های', 'نمی'];

export type AffixRule = Extract<RuleName, 'zwnj/verb-prefix' | 'zwnj/plural' | 'zwnj/comparative' | 'zwnj/enclitic'>;

/** Number of letters: هایمان. */
export const LONGEST_AFFIX = 6;

const NO_KEY = 0 as WordKey;

/** Returns the letters of a short word as one number, six bits each; 0 for a longer word and for no letters. */
export function keyOfLetters(letters: ArrayLike<number>, from: number, to: number): WordKey {
  return to - from > LONGEST_AFFIX ? NO_KEY : packLetters(letters, from, to);
}

/** {@link keyOfLetters} of a word of the table; 0 for no word. */
export function keyOfWordId({ letters, starts }: Words, word: WordId): WordKey {
  return word === NO_WORD ? NO_KEY : keyOfLetters(letters, starts[word] as number, starts[word + 1] as number);
}

export const keyOfText = (text: string): WordKey => keyOfLetters(lettersOf(text), 0, text.length);

export const keysOfList = (words: readonly string[]): ReadonlySet<WordKey> => new Set(words.map(keyOfText));

export const keysOf = (...words: readonly string[]): ReadonlySet<WordKey> => keysOfList(words);

const keyed = (rule: AffixRule, words: readonly string[]): [WordKey, AffixRule][] => words.map((word) => [keyOfText(word), rule]);

const PREFIX_RULES: ReadonlyMap<WordKey, AffixRule> = new Map(keyed('zwnj/verb-prefix', VERB_PREFIXES));
const SUFFIX_RULES: ReadonlyMap<WordKey, AffixRule> = new Map([
  ...keyed('zwnj/plural', [...PLURAL, ...SPOKEN_PLURAL]),
  ...keyed('zwnj/comparative', COMPARATIVE),
  ...keyed('zwnj/enclitic', AFTER_SILENT_HEH),
]);

/** Returns the rule of the suffix `letters[from, to)`; undefined if it is no suffix. */
export function suffixRule(letters: ArrayLike<number>, from: number, to: number): AffixRule | undefined {
  return SUFFIX_RULES.get(keyOfLetters(letters, from, to));
}

const KEYS_OF_WORDS: ReadonlySet<WordKey> = new Set(WORDS_TOO.map(keyOfText));

/** True if this affix is also a word. */
export function isWordToo(letters: Uint8Array, from: number, to: number): boolean {
  return KEYS_OF_WORDS.has(keyOfLetters(letters, from, to));
}

const YEH = letterNumber(PERSIAN_YEH.charCodeAt(0));
const SILENT_HEH = letterNumber(HEH.charCodeAt(0));

export function isYeh(letter: Letter): boolean {
  return letter === YEH;
}

/** True for a single ی, which is never a word. */
export function isLoneYeh(letters: Uint8Array, from: number, to: number): boolean {
  return to - from === 1 && letters[from] === YEH;
}

/** True if a word can take ی after a half-space: it ends in a silent ه (the Academy's orthography): خانه¦ی, but کتابی. */
export function takesYeh(letters: Uint8Array, from: number, to: number): boolean {
  return to - from > 1 && letters[to - 1] === SILENT_HEH;
}

/** Returns the rule of the verb prefix `letters[from, to)`; undefined if it is no prefix. */
export function prefixRule(letters: ArrayLike<number>, from: number, to: number): AffixRule | undefined {
  return PREFIX_RULES.get(keyOfLetters(letters, from, to));
}

/**
 * Clitics that start with ا follow only a silent ه or ی: خانه¦ای, بازی¦اش. After a consonant the ا is the spoken plural (عکساش, چشمای, کتابامو), or
 * the letters are a name (کوریای). The copula is an exception: مهم¦اند.
 */
export const CLITICS_WITH_ALEF = /* @__PURE__ */ keysOf('ای', 'ام', 'ات', 'اش', 'اشون', 'اتون', 'امون', 'امو', 'اتو', 'اشو');
