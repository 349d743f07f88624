import { endsAt, follow, followWord, JOINT, NOWHERE, nodeAfter } from '../../core/automaton.js';
import { HEH } from '../../core/code-points.js';
import type { Letter } from '../../core/number-kinds.js';
import { PLURAL_POSSESSIVES, PLURAL_VARIANTS, PREVERBS, PREVERBS_BEFORE_NEGATION, VERB_PREFIXES } from '../../persian/affixes.js';
import { letterJoinsNext, letterNumber, lettersOf } from '../../persian/alphabet.js';
import type { Chunk } from '../../zwnj-model/chunk.js';
import { type Counts, valueAt } from '../../zwnj-model/counts.js';
import { isLexiconWord, type Lexicon } from '../../zwnj-model/lexicon.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import { stepOfEndings } from './stems.js';
import { isPastStem, isVerb } from './verb-forms.js';

/*
 * Half-spaces that follow from the forms of a word, where neither lexicon nor counts have the word with its ending. A derived split depends on
 * the letters of the word only.
 */

const SILENT_HEH = /* @__PURE__ */ letterNumber(HEH.charCodeAt(0));
/** «Is», which texts also write with a half-space after a silent ه: رسیده¦است. */
const IS = /* @__PURE__ */ lettersOf('است');
/** Endings that the Academy's orthography separates after a silent ه. The shorter forms come last. */
const AFTER_SILENT_HEH = /* @__PURE__ */ ['ای', 'ایم', 'اید', 'اند', 'ام', 'اش', 'ی'].map(lettersOf);
const ENDINGS = /* @__PURE__ */ [IS, ...AFTER_SILENT_HEH];
/** «Are», after a consonant, too (the Academy's orthography): مهم¦اند. */
const ARE = /* @__PURE__ */ lettersOf('اند');
/** Of these, with the ه before them, no written plural has the letters: هام, هاند, هاید. */
const NO_PLURALS = /* @__PURE__ */ ['ام', 'اند', 'اید'].map(lettersOf);
const SHORTEST_STEM = 3;
/** Shorter words before it: «his friends are these». */
const PRONOUNS = /* @__PURE__ */ ['این', 'آن', 'همین', 'همان'].map(lettersOf);
/** A noun that ends in the letter before the ه has these plurals: گشت¦های beside گشته¦ای. */
const PLURALS = /* @__PURE__ */ ['ها', 'های'].map(lettersOf);
/** «Doing», after the present stem: داننده. */
const AGENT = /* @__PURE__ */ lettersOf('نده');
/** The present, third person, has this in the place of {@link AGENT}: داند. */
const DOES = /* @__PURE__ */ lettersOf('د');
/** «Un-», before a participle: ناسفته. */
const UN = /* @__PURE__ */ lettersOf('نا');

/** Prefixes of the durative (Lazard, § 118). */
const DURATIVES = /* @__PURE__ */ VERB_PREFIXES.map(lettersOf);
/** The older form of the prefix: همی¦رفت. */
const OLD_DURATIVE = /* @__PURE__ */ lettersOf('همی');
/** «Not», and the ب of old prose, between prefix and verb: می¦نبینم, می¦بباید. */
const INNER = /* @__PURE__ */ ['ن', 'ب'].map(lettersOf);
const [YEH, ALEF, ALEF_MADDA, MEEM] = /* @__PURE__ */ lettersOf('یاآم') as unknown as readonly [number, number, number, number];
/** Habit in old prose, after «they» and «I» of the past: می¦شنیدندی, می¦رفتمی. */
const HABIT = YEH;
const PERSONS = /* @__PURE__ */ ['ند', 'م'].map(lettersOf);

/** The variants of plurals, each with the common plural of the lexicon. */
const SUFFIX_VARIANTS = /* @__PURE__ */ PLURAL_VARIANTS.map(([suffix, common]) => ({
  suffix: lettersOf(suffix),
  common: lettersOf(common),
}));
/** Of preverbs with می, those that are no nouns. Longer ones first. */
const PREFIX_VARIANTS = /* @__PURE__ */ [
  ...PREVERBS_BEFORE_NEGATION.map((preverb) => `${preverb}نمی`),
  ...PREVERBS.map((preverb) => `${preverb}می`),
].map(lettersOf);
/** «Your», or an Arabic plural: آزادیات, ادبیات. */
const ARABIC_PLURAL = /* @__PURE__ */ lettersOf('ات');
/** Pronouns that the Academy's orthography separates after ی. */
const AFTER_YEH = /* @__PURE__ */ [...PLURAL_POSSESSIVES.map(lettersOf), ARABIC_PLURAL];
/** The plural of persons, which has the last letters of مان, تان and شان. */
const PEOPLE = /* @__PURE__ */ lettersOf('ان');
const MORE = /* @__PURE__ */ lettersOf('تر');
const SHORTEST_IN_YEH = 4;
/** «And», between two words that are one: گل¦ولای. */
const AND = /* @__PURE__ */ letterNumber('و'.charCodeAt(0));

/** A word with an ending is derived from one that texts have this many steps of `counts.ts` more often than the other reading. */
const STEPS_OF_OTHER = 3;

/** The split of a chunk, as bits, that its forms leave no doubt of; 0 if there is none. */
export function derivedSplit(chunk: Chunk, lexicon: Lexicon, counts: Counts | null): number {
  if (chunk.frequency > 0 || chunk.isWhole) return 0;
  return (
    splitBeforeVariant(chunk, lexicon) ||
    splitAfterHeh(chunk, lexicon, counts) ||
    splitOfOldVerb(chunk, lexicon) ||
    splitAfterPreverb(chunk, lexicon) ||
    splitBeforeAre(chunk, lexicon) ||
    splitAfterYeh(chunk, lexicon) ||
    splitAtAnd(chunk, lexicon)
  );
}

/** کتابهامان → کتاب¦هامان, as the lexicon has کتاب¦هایمان. */
function splitBeforeVariant({ letters, from, to, isKnown, lexical }: Chunk, { forms }: Lexicon): number {
  if (isKnown) return 0;
  for (const { suffix, common } of SUFFIX_VARIANTS) {
    const at = to - suffix.length;
    if (at - from < 2 || !hasAt(letters, at, suffix) || !letterJoinsNext(letters[at - 1] as Letter)) continue;
    const split = 1 << (at - from - 1);
    if (lexical.some(({ splits }) => splits !== split)) return 0;
    return hasEnding(letters, from, at, common, forms) ? split : 0;
  }
  return 0;
}

/** فرانمیرسد → فرانمی¦رسد */
function splitAfterPreverb({ letters, from, to, isKnown, lexical, counted }: Chunk, lexicon: Lexicon): number {
  if (isKnown || counted.length > 0) return 0;
  const prefix = PREFIX_VARIANTS.find((here) => hasAt(letters, from, here));
  if (prefix === undefined || from + prefix.length + 1 >= to) return 0;
  const split = 1 << (prefix.length - 1);
  if (lexical.some(({ splits }) => splits !== split)) return 0;
  return isVerb(letters, from + prefix.length, to, lexicon) ? split : 0;
}

/** دوستیشان → دوستی¦شان: the lexicon has no other reading. */
function splitAfterYeh({ letters, from, to, isKnown, lexical, counted }: Chunk, lexicon: Lexicon): number {
  if (isKnown || lexical.length !== 1) return 0;
  const ending = AFTER_YEH.find((here) => hasAt(letters, to - here.length, here));
  if (ending === undefined) return 0;
  const at = to - ending.length;
  const split = 1 << (at - from - 1);
  if (at - from < SHORTEST_IN_YEH || letters[at - 1] !== YEH || lexical[0]?.splits !== split) return 0;
  if (counted.some(({ splits }) => splits !== split)) return 0;
  if (ending === ARABIC_PLURAL) {
    // With ی an adjective is a quality, which has no Arabic plural; «عرفانیات» may be a new word.
    return hasEnding(letters, from, at - 1, MORE, lexicon.forms) ? split : 0;
  }
  return takesEndings(letters, from, to - PEOPLE.length, lexicon) ? 0 : split;
}

/** True for «generous», of which کریمان is the plural; a word with its pronoun takes no more endings: دوستیش. */
function takesEndings(letters: Uint8Array, from: number, to: number, { forms }: Lexicon): boolean {
  const stem = nodeAfter(forms, letters, from, to);
  return endsAt(forms.edges, stem) && follow(forms.edges, stem, JOINT) !== NOWHERE;
}

/** رسیدهاست → رسیده¦است, دانندهی → داننده¦ی */
function splitAfterHeh(chunk: Chunk, lexicon: Lexicon, counts: Counts | null): number {
  const { letters, from, to } = chunk;
  const ending = ENDINGS.find((end) => to - end.length - from > 2 && isHehBefore(letters, to - end.length, end));
  if (ending === undefined) return 0;
  const at = to - ending.length;
  const split = 1 << (at - from - 1);
  if (chunk.counted.some(({ splits }) => splits !== split)) return 0;
  const isDerived = ending === IS ? isBeforeIs(chunk, at, lexicon, counts) : isBeforeEnding(chunk, at, split, lexicon, counts);
  return isDerived ? split : 0;
}

/** True if «is» after `letters[from, at)` cannot be the plural of the letters before the ه: رسیده¦است, درجه¦است, but حرف¦هاست. */
function isBeforeIs({ letters, from, lexical }: Chunk, at: number, lexicon: Lexicon, counts: Counts | null): boolean {
  if (!isLexiconWord(lexicon, letters, from, at) && !isPrefixedOrAgent(letters, from, at, lexicon)) return false;
  if (counts === null) return lexical.length === 0;
  const least = isPastStem(letters, from, at - 1, lexicon) ? 1 : STEPS_OF_OTHER;
  return isCommoner(letters, from, at, lexical.length > 0, least, counts);
}

/** True for a word with its ending that neither lexicon nor counts read otherwise: زواره¦ای, داننده¦ی. */
function isBeforeEnding(chunk: Chunk, at: number, split: number, lexicon: Lexicon, counts: Counts | null): boolean {
  const { letters, from, to, isKnown, lexical, counted } = chunk;
  // The lexicon has a spoken plural of these letters: کارهام is «my works», but دادهام is داده¦ام.
  if (isKnown && (counts === null || !isCommoner(letters, from, at, true, 1, counts))) return false;
  if (lexical.some(({ splits }) => splits !== split)) return false;
  if (isPrefixedOrAgent(letters, from, at, lexicon)) return true;
  const isParticiple = isPastStem(letters, from, at - 1, lexicon);
  // A single ی also ends names: نودهی.
  if (letters[at] === YEH || !(isParticiple || isLexiconWord(lexicon, letters, from, at))) return false;
  if (mayBePlural(letters, from, at, to, lexicon)) return false;
  return isParticiple || (lexical.length === 1 && counted.length === 0);
}

/** True if ه and the ending after it may be a plural, not visible after a letter that does not join: آوازه¦ای is also آوازهای. */
function mayBePlural(letters: Uint8Array, from: number, at: number, to: number, lexicon: Lexicon): boolean {
  if (letterJoinsNext(letters[at - 2] as Letter) || NO_PLURALS.some((ending) => ending.length === to - at && hasAt(letters, at, ending)))
    return false;
  return at - 1 - from < SHORTEST_STEM || isLexiconWord(lexicon, letters, from, at + 1);
}

function isHehBefore(letters: Uint8Array, at: number, ending: Uint8Array): boolean {
  return letters[at - 1] === SILENT_HEH && hasAt(letters, at, ending);
}

/** True for a participle with a prefix, or an agent: ناسفته, بنموده, داننده. Lexica lack many of them. */
function isPrefixedOrAgent(letters: Uint8Array, from: number, to: number, lexicon: Lexicon): boolean {
  if ([UN, ...INNER].some((prefix) => hasAt(letters, from, prefix) && isPastStem(letters, from + prefix.length, to - 1, lexicon)))
    return true;
  const stemEnd = to - AGENT.length;
  if (stemEnd - from < 2 || !hasAt(letters, stemEnd, AGENT)) return false;
  return isVerb(Uint8Array.from([...letters.subarray(from, stemEnd), ...DOES]), 0, stemEnd - from + DOES.length, lexicon);
}

/**
 * True if texts have the word in ه this much more often than a plural of the letters before the ه: گشته and گشت¦ها. After a letter that does
 * not join, the plural has no visible half-space: مردها.
 */
function isCommoner(letters: Uint8Array, from: number, at: number, hasPlural: boolean, steps: number, counts: Counts): boolean {
  const own = stepOf(counts, nodeAfter(counts.words, letters, from, at));
  const other = letterJoinsNext(letters[at - 2] as Letter)
    ? stepOfEndings(counts, nodeAfter(counts.words, letters, from, at - 1), PLURALS)
    : stepOf(counts, nodeAfter(counts.words, letters, from, at + 1));
  return other > 0 || hasPlural ? own >= other + steps : true;
}

/** Frequency of a chunk, as a step. */
const stepOf = (counts: Counts, node: number): number => valueAt(counts, node, 0);

/** همیرفت → همی¦رفت, مینبینم → می¦نبینم, میشنیدندی → می¦شنیدندی */
function splitOfOldVerb({ letters, from, to, isKnown, lexical, counted }: Chunk, lexicon: Lexicon): number {
  if (isKnown || counted.length > 0) return 0;
  const old = from + OLD_DURATIVE.length;
  const isOld = hasAt(letters, from, OLD_DURATIVE) && isVerb(letters, old, to, lexicon);
  const prefix = isOld ? OLD_DURATIVE : DURATIVES.find((here) => hasAt(letters, from, here));
  if (prefix === undefined) return 0;
  const start = from + prefix.length;
  const split = 1 << (prefix.length - 1);
  if (start + 1 >= to || lexical.some(({ splits }) => splits !== split)) return 0;
  return isOld || hasOldForm(letters, start, to, lexicon) ? split : 0;
}

/** True for a verb with a prefix or an ending that only old texts have beside می. */
function hasOldForm(letters: Uint8Array, from: number, to: number, lexicon: Lexicon): boolean {
  if (INNER.some((prefix) => hasAt(letters, from, prefix)) && isVerbAfterInner(letters.subarray(from + 1, to), lexicon)) return true;
  return letters[to - 1] === HABIT && isPastForm(letters, from, to - 1, lexicon);
}

/** True for a verb after ن or ب, which put a ی before a vowel: نیامد has آمد, نیفتاد has افتاد. */
function isVerbAfterInner(verb: Uint8Array, lexicon: Lexicon): boolean {
  if (isVerb(verb, 0, verb.length, lexicon)) return true;
  if (verb[0] !== YEH) return false;
  const written = verb[1] === ALEF ? [ALEF_MADDA, ...verb.subarray(2)] : [ALEF, ...verb.subarray(1)];
  return isVerb(Uint8Array.from(written), 0, written.length, lexicon);
}

/** True for «they» or «I» of the past: شنیدند, رفتم. */
function isPastForm(letters: Uint8Array, from: number, to: number, lexicon: Lexicon): boolean {
  return PERSONS.some((person) => hasAt(letters, to - person.length, person) && isPastStem(letters, from, to - person.length, lexicon));
}

/** مرسلیناند → مرسلین¦اند, ایناند → این¦اند */
function splitBeforeAre({ letters, from, to, isKnown, lexical, counted }: Chunk, lexicon: Lexicon): number {
  const at = to - ARE.length;
  if (isKnown || lexical.length > 0 || counted.length > 0 || !hasAt(letters, at, ARE)) return 0;
  if (at - from <= SHORTEST_STEM) return isPronoun(letters, from, at) ? 1 << (at - from - 1) : 0;
  // After م it may be «stayed»: جاماند.
  if (letters[at - 1] === MEEM || !letterJoinsNext(letters[at - 1] as Letter) || !isLexiconWord(lexicon, letters, from, at)) return 0;
  return 1 << (at - from - 1);
}

function isPronoun(letters: Uint8Array, from: number, to: number): boolean {
  return PRONOUNS.some((pronoun) => pronoun.length === to - from && hasAt(letters, from, pronoun));
}

/** گلولای → گل¦ولای: the lexicon has no other reading, and both words. */
function splitAtAnd({ letters, from, to, isKnown, lexical, counted }: Chunk, lexicon: Lexicon): number {
  const splits = lexical[0]?.splits ?? 0;
  if (isKnown || lexical.length !== 1 || counted.some((reading) => reading.splits !== splits)) return 0;
  const at = from + 32 - Math.clz32(splits);
  if (splits !== 1 << (at - from - 1) || letters[at] !== AND || to - at < SHORTEST_STEM) return 0;
  return isLexiconWord(lexicon, letters, from, at) && isLexiconWord(lexicon, letters, at + 1, to) ? splits : 0;
}

/** True if the lexicon has the word with this ending, after a half-space where it is visible. */
function hasEnding(letters: Uint8Array, from: number, to: number, ending: Uint8Array, forms: Lexicon['forms']): boolean {
  const stem = nodeAfter(forms, letters, from, to);
  if (stem === NOWHERE) return false;
  const end = letterJoinsNext(letters[to - 1] as Letter) ? follow(forms.edges, stem, JOINT) : stem;
  return end !== NOWHERE && endsAt(forms.edges, followWord(forms.edges, end, ending, 0, ending.length, 0));
}
