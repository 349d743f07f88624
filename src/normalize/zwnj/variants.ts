import type { WordId } from '../../core/number-kinds.js';
import {
  COMPARATIVE_ENDINGS,
  PLURAL,
  PLURAL_VARIANTS,
  PREVERBS,
  PREVERBS_BEFORE_NEGATION,
  PREVERBS_OF_NOUNS,
  WORDS_OF_COMPARATIVES,
} from '../../persian/affixes.js';
import { lettersOf } from '../../persian/alphabet.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import type { Words } from '../../zwnj-model/word-columns.js';
import { keyOfLetters, keyOfText, keyOfWordId, keysOf, keysOfList } from './affixes.js';

/*
 * Affixes that texts seldom have after a half-space, so that no score is to be had for them. Each is decided as a common affix that stands
 * beside the same words: دست هامان as دست هایمان, قوی ترند as قوی تر, برمی گردد as می گردد.
 */

/** A rarer form of an affix. */
export interface Variant {
  readonly isSuffix: boolean;
  /** The letters of the affix as which it is decided. */
  readonly common: Uint8Array;
  /** True if the letters are also a word: ترم, درمی. Then the lexicon must have them with their neighbour. */
  readonly isWordToo: boolean;
}

const variant = (common: string, isSuffix: boolean, isWordToo: boolean): Variant => ({ common: lettersOf(common), isSuffix, isWordToo });

const prefixed = (preverbs: readonly string[], prefix: string, isWordToo: boolean) =>
  preverbs.map((preverb) => [keyOfText(preverb + prefix), variant(prefix, false, isWordToo)] as const);

/** Variants of six letters or fewer, except comparatives. */
const VARIANTS = /* @__PURE__ */ new Map([
  ...PLURAL_VARIANTS.map(([letters, common]) => [keyOfText(letters), variant(common, true, false)] as const),
  ...prefixed(PREVERBS, 'می', false),
  ...prefixed(PREVERBS_OF_NOUNS, 'می', true),
  ...prefixed(PREVERBS_BEFORE_NEGATION, 'نمی', false),
]);

const MORE = 'تر';
const [MORE_LETTERS, MOST_LETTERS] = /* @__PURE__ */ [MORE, 'ترین'].map(lettersOf) as unknown as readonly [Uint8Array, Uint8Array];
const AS_MORE = /* @__PURE__ */ variant(MORE, true, false);
const AS_WORD = /* @__PURE__ */ variant(MORE, true, true);
const ENDINGS = /* @__PURE__ */ keysOfList([...PLURAL, ...COMPARATIVE_ENDINGS]);
const OF_WORDS = /* @__PURE__ */ keysOfList(WORDS_OF_COMPARATIVES);
/** The suffix itself, which is no variant: تری. */
const YEH = /* @__PURE__ */ keyOfText('ی');

/** The variant that `letters[from, to)` is; null for any other word. */
export function variantOf(letters: Uint8Array, from: number, to: number): Variant | null {
  return VARIANTS.get(keyOfLetters(letters, from, to)) ?? comparativeOf(letters, from, to);
}

/** ترینشان, ترها, ترند */
function comparativeOf(letters: Uint8Array, from: number, to: number): Variant | null {
  if (!hasAt(letters, from, MORE_LETTERS)) return null;
  if (hasAt(letters, from, MOST_LETTERS) && ENDINGS.has(keyOfLetters(letters, from + MOST_LETTERS.length, to))) return AS_MORE;
  const ending = keyOfLetters(letters, from + MORE_LETTERS.length, to);
  if (!ENDINGS.has(ending) || ending === YEH) return null;
  return OF_WORDS.has(ending) ? AS_WORD : AS_MORE;
}

/** Words that take no suffix: «به هامان گفت» has a name. As nouns they mean a quince, a door, a fruit. */
const NO_STEMS = /* @__PURE__ */ keysOf('به', 'از', 'با', 'در', 'بر', 'و', 'یا', 'تا', 'که', 'را', 'ای', 'هم', 'نه', 'این', 'آن');

/** False before a suffix for a preposition and the like. */
export function mayBeStem(words: Words, word: WordId): boolean {
  return !NO_STEMS.has(keyOfWordId(words, word));
}

const HAMAN = /* @__PURE__ */ keyOfText('هامان');

/** True for هامان, which is also the name of a minister in scripture and tales: «داستان هامان». */
export function isNameToo(words: Words, word: WordId): boolean {
  return keyOfWordId(words, word) === HAMAN;
}

/** {@link variantOf} for a word of the table. */
export function variantOfWord({ letters, starts }: Words, word: WordId): Variant | null {
  return variantOf(letters, starts[word] as number, starts[word + 1] as number);
}
