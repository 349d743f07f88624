import { type Automaton, endsAt, follow, followJoint, JOINT, NOWHERE, nodeAfter } from '../../core/automaton.js';
import { HEH, PERSIAN_YEH } from '../../core/code-points.js';
import type { Letter, Node, WordId, WordKey } from '../../core/number-kinds.js';
import { PLURAL_POSSESSIVES, SPOKEN_POSSESSIVES, VERB_PREFIXES } from '../../persian/affixes.js';
import { letterJoinsNext, letterNumber, lettersOf } from '../../persian/alphabet.js';
import { hasValues, valueAt } from '../../zwnj-model/counts.js';
import { isLexiconWord } from '../../zwnj-model/lexicon.js';
import { namesInRow } from '../../zwnj-model/spelled-acronyms.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { CLITICS_WITH_ALEF, isYeh, keyOfLetters, keyOfWordId, keysOf, keysOfList, suffixRule } from './affixes.js';
import { isCalled, isPluralOfAlef, isWordInAlef } from './final-alef.js';
import { BEFORE_NAMES, SURNAME_ENDS } from './phrase-words.js';
import { isPastStem, isPresentStem, isVerb } from './verb-forms.js';

/*
 * Half-spaces within a word that are never right, whatever their score. A veto depends on letters only, so its result is the same each time
 * a word occurs.
 */

/** Part of the word (ستمگر, هنرور), or «if» (ساقی گر باده داری). */
const AGENTS = /* @__PURE__ */ keysOf('گر', 'ور', 'گری', 'وری', 'گران', 'وران');
/** Or ه and the ا of a call: الها. */
const PLURAL = /* @__PURE__ */ keysOf('ها');
/** Separate words after any other: «also, them», and «that which», which lost a space: قفسه¦م, not قفس¦هم; نهآنچه, but بی¦آنکه. */
const ALSO = /* @__PURE__ */ keysOf('هم', 'آنچه', 'آنکه', 'اینکه');
/** Run-together Arabic, except known words: اناللّه, but آیت¦الله. */
const GOD = /* @__PURE__ */ keysOf('الله');
/** «O» is a separate word, and other words start so: ایاس. Letter names are part of a word: ای¦پی. */
const O = /* @__PURE__ */ keysOf('ای');
/**
 * «This, that», run together with a noun, and «what, who» with a verb, or in a name, lost a space: این|طایفه, چی|شده, کیودو; but این¦که, آن¦ها,
 * کی¦بورد.
 */
const THIS = /* @__PURE__ */ keysOf('این', 'آن', 'چی', 'کی');
/** The conjunctions of «so that, as, that which» are one word with the word before them, as the orthography leaves them: چنانکه. */
const THAT = /* @__PURE__ */ keysOf('که', 'چه');
const SO = /* @__PURE__ */ keysOf('این', 'آن', 'چنان', 'چنین', 'اگر');
/** Pronouns that a word takes without a half-space: پروردگارت. */
const [MEEM, TEH] = /* @__PURE__ */ lettersOf('مت') as unknown as readonly [number, number];
const SHORTEST_WITH_PRONOUN = 5;
const SHORTEST_AFTER_PRONOUN = 3;
/** «To», written with the next word in old spelling, or the ب of a verb: بمسعود, بنمردم. */
const TO = /* @__PURE__ */ letterNumber('ب'.charCodeAt(0));
const SHORTEST_AFTER_TO = 4;
/** «To», or the first syllable of a name: بهنیا, بهپور. */
const PREPOSITION = /* @__PURE__ */ keysOf('به');
/** Many other words start so. The rest must be a word, as in بی¦دغدغه and می¦روم, but not in بیاسای and میسیسیپی. */
const NEEDS_WORD = /* @__PURE__ */ keysOf('بی', 'می', 'نمی');

/** Of these, before verbs. Texts and lexicon have all but rare and old ones, which end as verbs do: می¦گزم; not می¦چی in the name میچی. */
const DURATIVES = /* @__PURE__ */ keysOfList(VERB_PREFIXES);
const ENDS_OF_VERBS = /* @__PURE__ */ ['د', 'م', 'است'].map(lettersOf);
/** "Mind you", after a spoken verb: می¦شیما; or the end of a name, میشیما. */
const MIND_YOU = /* @__PURE__ */ letterNumber(0x627);
/** Of a present stem, if any: of agents («wine-sellers», می¦فروشان), spoken pronouns («he takes it», می¦برش), and «you» (می¦گزی). */
const ENDS_OF_STEMS = /* @__PURE__ */ ['', 'ان', 'ش', 'ت', 'مون', 'تون', 'شون', 'ی'].map(lettersOf);
/** «My …s», or the end of names: اوپنهایم, پکهام. */
const MY = /* @__PURE__ */ keysOf('هایم', 'هامان', 'هام');
/** Letters of the second word of a compound: هم|تیمی. Shorter ones are in any name. */
const SHORTEST_SECOND = 4;
/** «Am, are», or the end of names: ویندهام. */
const AM = /* @__PURE__ */ keysOf('ام', 'ایم', 'اید');
/** «More», or the end of names: گونتر. */
const COMPARATIVES = /* @__PURE__ */ keysOf('تر', 'تری');
const MOST_LETTERS_OF_STEM = 3;
/** A step of `counts.ts`. */
const FREQUENT = 5;

/** Not before a verb: بیارزد is not بی¦ارزد. */
const WITHOUT = /* @__PURE__ */ keysOf('بی');
/** «Doing», after an adjective in ی. */
const DOING = /* @__PURE__ */ keysOf('گری');

const MORE = /* @__PURE__ */ lettersOf('تر');
const HA = /* @__PURE__ */ lettersOf('ها');
const SILENT_HEH = letterNumber(HEH.charCodeAt(0));
const YEH = letterNumber(PERSIAN_YEH.charCodeAt(0));

/**
 * Pronouns that join a consonant, in the Academy's orthography and in ninety-nine of a hundred words of modern texts: نخستینمان, کتابمون. A
 * half-space is before them only after ه and ی: خانه¦مان, روزی¦تان.
 */
const POSSESSIVES = /* @__PURE__ */ keysOfList([...PLURAL_POSSESSIVES, ...SPOKEN_POSSESSIVES]);

/** True if a half-space between `letters[start, at)` and `letters[at, end)` is never right, in any context. */
export function isVetoed(letters: Uint8Array, start: number, at: number, end: number, resources: Resources): boolean {
  const right = keyOfLetters(letters, at, end);
  if (CLITICS_WITH_ALEF.has(right) && namesInRow(letters, start, end, at, -1) <= 0) {
    if (!isHehOrYeh(letters[at - 1] as Letter) || isEndingInAlef(letters, start, at, resources)) return true;
  }
  if (POSSESSIVES.has(right) && !isHehOrYeh(letters[at - 1] as Letter)) return true;
  if (isEndOfName(letters, start, at, end, right, resources)) return true;
  if (PLURAL.has(right) && isCalled(letters, start, at, resources)) return true;
  const left = keyOfLetters(letters, start, at);
  if (THAT.has(right) && SO.has(left)) return true;
  if (PREPOSITION.has(left) && SURNAME_ENDS.has(right)) return true;
  if (isRunTogether(letters, start, at, end, resources)) return true;
  if (letters[start] === TO && isAfterTo(letters, start, at, end, resources)) return true;
  if (isYouCome(letters, start, at, end)) return true;
  const isO = O.has(left) && namesInRow(letters, start, end, at, 1) <= 0;
  const isAgent = AGENTS.has(right) && !isDoing(letters, at, right);
  if (!isO && !isAgent && !ALSO.has(right) && !GOD.has(right) && !THIS.has(left) && !NEEDS_WORD.has(left)) return false;
  if (isPairKnown(letters, start, at, end, resources)) return false;
  if (!NEEDS_WORD.has(left)) return true;
  if (DURATIVES.has(left) && !isRareVerb(letters, at, end, resources)) return true;
  return !isWordOrSplit(letters, at, end, resources) || (WITHOUT.has(left) && isVerb(letters, at, end, resources.lexicon));
}

/** True for a prefix and the letters of a clitic, which are another verb: «you come» (بیای), «I come» (میام). */
export function isYouCome(letters: Uint8Array, start: number, at: number, end: number): boolean {
  const right = keyOfLetters(letters, at, end);
  return NEEDS_WORD.has(keyOfLetters(letters, start, at)) && (CLITICS_WITH_ALEF.has(right) || AM.has(right));
}

/** True for «my …s» after letters that are no noun, and for «am» after letters that are no word: اوپنهایم, ویندهام. */
function isEndOfName(letters: Uint8Array, start: number, at: number, end: number, right: WordKey, resources: Resources): boolean {
  if (!MY.has(right) && !AM.has(right)) return false;
  if (isCompound(letters, start, at, resources)) return false;
  if (MY.has(right)) return !isPrefixOfKnown(letters, start, at, HA, resources);
  if (letters[at - 1] !== SILENT_HEH || isLexiconWord(resources.lexicon, letters, start, at)) return false;
  return !isPairKnown(letters, start, at, end, resources);
}

/** True for letters that two words of the lexicon make: هم|تیمی, درس|خوانده. */
function isCompound(letters: Uint8Array, start: number, at: number, { lexicon }: Resources): boolean {
  for (let cut = start + 2; cut + SHORTEST_SECOND <= at; cut++)
    if (isLexiconWord(lexicon, letters, start, cut) && isLexiconWord(lexicon, letters, cut, at)) return true;
  return false;
}

/**
 * True for a comparative of a short and rare noun: گونتر, فیشتر. The lexicon gives nouns a plural and adjectives a comparative; a longer or frequent
 * noun may be an adjective too, محلی¦تر, انسان¦تر. `start` is the beginning of the whole word: a noun may be the end of an adjective, خوش¦گل¦تر.
 */
export function isNoComparative(letters: Uint8Array, start: number, at: number, end: number, resources: Resources): boolean {
  if (at - start > MOST_LETTERS_OF_STEM || !COMPARATIVES.has(keyOfLetters(letters, at, end))) return false;
  if (at - start === MOST_LETTERS_OF_STEM && isFrequent(letters, start, at, resources)) return false;
  return isPrefixOfKnown(letters, start, at, HA, resources) && !isPrefixOfKnown(letters, start, at, MORE, resources);
}

function isFrequent(letters: Uint8Array, start: number, at: number, { model }: Resources): boolean {
  if (model === null) return false;
  return valueAt(model.counts, nodeAfter(model.counts.words, letters, start, at), 0) >= FREQUENT;
}

/** True if lexicon or counts have words that begin with the letters, a half-space and `rest`. */
function isPrefixOfKnown(
  letters: Uint8Array,
  start: number,
  at: number,
  rest: Uint8Array,
  { lexicon: { forms }, model }: Resources,
): boolean {
  const has = ({ edges }: Automaton, node: Node): boolean => followJoint(edges, node, rest, 0, rest.length) !== NOWHERE;
  if (has(forms, nodeAfter(forms, letters, start, at))) return true;
  return model !== null && has(model.counts.words, nodeAfter(model.counts.words, letters, start, at));
}

function isEndingInAlef(letters: Uint8Array, start: number, at: number, resources: Resources): boolean {
  return isWordInAlef(letters, start, at, resources) || isPluralOfAlef(letters, start, at, resources);
}

/**
 * True for a name after a title or a greeting that begins with «to»: «سلام بهنام», «آقای بهسودی». A phrase such as به¦عنوان is no word of the
 * lexicon, and texts have it.
 */
export function isNameAfterTitle(word: WordId, before: WordId, split: number, resources: Resources): boolean {
  const { words } = resources.cache;
  if (!BEFORE_NAMES.has(keyOfWordId(words, before))) return false;
  const from = words.starts[word] as number;
  const at = from + split + 1;
  if (!PREPOSITION.has(keyOfLetters(words.letters, from, at))) return false;
  if (words.isKnown[word] === 1) return true;
  const end = words.starts[word + 1] as number;
  if (isPairKnown(words.letters, from, at, end, resources)) return false;
  if (!isLexiconWord(resources.lexicon, words.letters, at, end)) return true;
  return words.letters[end - 1] === YEH && !isComparable(words.letters.subarray(at, end - 1), resources);
}

/** True for an adjective that the lexicon has with «more»: «آرام» of the adverb «به آرامی», not the «سود» of a name. */
function isComparable(adjective: Uint8Array, resources: Resources): boolean {
  const comparative = new Uint8Array(adjective.length + MORE.length);
  comparative.set(adjective);
  comparative.set(MORE, adjective.length);
  const { length } = comparative;
  return isLexiconWord(resources.lexicon, comparative, 0, length) || isPairKnown(comparative, 0, adjective.length, length, resources);
}

const isHehOrYeh = (letter: Letter): boolean => letter === SILENT_HEH || letter === YEH;

/** True if a half-space would cut a word that only «to» or the ب of a verb stands before: بمس|عود. */
function isAfterTo(letters: Uint8Array, start: number, at: number, end: number, resources: Resources): boolean {
  if (end - start <= SHORTEST_AFTER_TO || letters[start + 1] === SILENT_HEH || suffixRule(letters, at, end) !== undefined) return false;
  return isLexiconWord(resources.lexicon, letters, start + 1, end) && !isPairKnown(letters, start, at, end, resources);
}

/**
 * True for a word with its pronoun and another word, between which a space was lost: پروردگارت|دیوانه. Nothing is compounded with a word that has
 * one. Words that lexicon or texts have before a half-space only resemble it: خدمت¦گزار.
 */
function isRunTogether(letters: Uint8Array, start: number, at: number, end: number, { lexicon, model }: Resources): boolean {
  const last = letters[at - 1];
  if ((last !== MEEM && last !== TEH) || at - start < SHORTEST_WITH_PRONOUN || end - at < SHORTEST_AFTER_PRONOUN) return false;
  if (suffixRule(letters, at, end) !== undefined || !isLexiconWord(lexicon, letters, at, end)) return false;
  if (!isLexiconWord(lexicon, letters, start, at) || !isLexiconWord(lexicon, letters, start, at - 1)) return false;
  if (hasLaterZwnj(lexicon.forms.edges, nodeAfter(lexicon.forms, letters, start, at))) return false;
  return model === null || !hasLaterZwnj(model.counts.words.edges, nodeAfter(model.counts.words, letters, start, at));
}

/** True for گری after ی, where it is always an ending: مادی¦گری. */
function isDoing(letters: Uint8Array, at: number, right: WordKey): boolean {
  return DOING.has(right) && isYeh(letters[at - 1] as Letter);
}

/** True for letters that end as verbs do, a bare stem of the present («طوف می¦کن»), or that and another ending. */
function isRareVerb(letters: Uint8Array, from: number, to: number, resources: Resources): boolean {
  if (ENDS_OF_VERBS.some((end) => hasAt(letters, to - end.length, end)) || isSplit(letters, from, to, resources)) return true;
  if (isVerbAndMindYou(letters, from, to, resources)) return true;
  return ENDS_OF_STEMS.some((end) => {
    const stem = to - end.length;
    return stem > from && hasAt(letters, stem, end) && isPresentStem(letters, from, stem, resources.lexicon);
  });
}

function isVerbAndMindYou(letters: Uint8Array, from: number, to: number, { lexicon }: Resources): boolean {
  return letters[to - 1] === MIND_YOU && isVerb(letters, from, to - 1, lexicon);
}

/** True for می, a verb and "mind you", which only spoken lines have: می¦شیما. */
export function isSpokenWarning(letters: Uint8Array, start: number, at: number, end: number, resources: Resources): boolean {
  return DURATIVES.has(keyOfLetters(letters, start, at)) && isVerbAndMindYou(letters, at, end, resources);
}

/** True for a word, or a word that continues after a half-space: خیالی¦ام. */
function isWordOrSplit(letters: Uint8Array, from: number, to: number, resources: Resources): boolean {
  return isLexiconWord(resources.lexicon, letters, from, to) || isSplit(letters, from, to, resources);
}

function isSplit(letters: Uint8Array, from: number, to: number, resources: Resources): boolean {
  for (let at = from + 2; at < to; at++)
    if (suffixRule(letters, at, to) !== undefined && isPairKnown(letters, from, at, to, resources)) return true;
  return false;
}

/** True if lexicon or counts have both parts with a half-space between, even if another half-space follows. */
function isPairKnown(letters: Uint8Array, start: number, at: number, end: number, { lexicon: { forms }, model }: Resources): boolean {
  const { edges } = forms;
  const inLexicon = followJoint(edges, nodeAfter(forms, letters, start, at), letters, at, end);
  if (endsAt(edges, inLexicon) || hasLaterZwnj(edges, inLexicon)) return true;
  if (model === null) return false;
  const { words } = model.counts;
  const inCounts = followJoint(words.edges, nodeAfter(words, letters, start, at), letters, at, end);
  return inCounts !== NOWHERE && (hasValues(model.counts, inCounts) || hasLaterZwnj(words.edges, inCounts));
}

const hasLaterZwnj = (edges: Int32Array, node: Node): boolean => node !== NOWHERE && follow(edges, node, JOINT) !== NOWHERE;

/** «از» run together with the word before it: بیشتراز has lost no half-space. */
const FROM = /* @__PURE__ */ lettersOf('از');
/** کمکم کنید is «help me», not «little by little». */
const TO_DO = /* @__PURE__ */ ['کن', 'کرد', 'بکن', 'نکن'].map(lettersOf);

/** «Is» attached to a past verb, as in verse: دیدست, کردست. */
const IS = /* @__PURE__ */ lettersOf('ست');

/** True if a word lost no half-space. `after` is the next word, {@link NO_WORD} for none. */
export function isWholeBefore(word: WordId, after: WordId, words: Words, resources: Resources): boolean {
  const from = words.starts[word] as number;
  const to = words.starts[word + 1] as number;
  if (words.isKnown[word] === 1) return after !== NO_WORD && isTwice(words.letters, from, to) && beginsWithAny(words, after, TO_DO);
  if (hasAt(words.letters, to - IS.length, IS) && isPastStem(words.letters, from, to - IS.length, resources.lexicon)) return true;
  const end = to - FROM.length;
  return (
    end > from + 1 &&
    !letterJoinsNext(words.letters[end - 1] as Letter) &&
    hasAt(words.letters, end, FROM) &&
    isLexiconWord(resources.lexicon, words.letters, from, end)
  );
}

function isTwice(letters: Uint8Array, from: number, to: number): boolean {
  const half = (to - from) / 2;
  if (half < 2 || half % 1 !== 0) return false;
  return hasAt(letters, from, letters.subarray(from + half, to));
}

function beginsWithAny({ letters, starts }: Words, word: WordId, beginnings: readonly Uint8Array[]): boolean {
  const from = starts[word] as number;
  const length = (starts[word + 1] as number) - from;
  return beginnings.some((beginning) => beginning.length <= length && hasAt(letters, from, beginning));
}
