import type { Letter, WordFlags, WordId } from '../../core/number-kinds.js';
import { INFLECTIONAL_SUFFIXES } from '../../persian/affixes.js';
import { letterJoinsNext, lettersOf } from '../../persian/alphabet.js';
import { isMostly, isReliable, isUsual, valueIn } from '../../zwnj-model/counts.js';
import { hasPair, isHopeless, knownOfPair, markHopeless, placeOfPair, setPair } from '../../zwnj-model/pair-cache.js';
import { lexiconOfWords, likelihoodOfPair, mayContinue, scoreOfPair, sumOfPair, zwnjRateOf } from '../../zwnj-model/score-between-words.js';
import { LEAST_SCORE, NEVER } from '../../zwnj-model/score-within-word.js';
import { hasAt, joinLetters, splitOfSpokenVerb } from '../../zwnj-model/spoken-verbs.js';
import { NEVER_SUM, NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { ChangeKind } from './change-kinds.js';
import { lowered, NO_CHANGE, NO_PROBABILITY } from './confidence.js';
import { isFirstPart, isGapVetoed, isPluralAndWord } from './gap-vetoes.js';
import { isSpacedName } from './habits.js';
import { MOST_PENALTY_EXPECTED, MOST_PENALTY_LONG_PLURAL, penaltyOfOldCompound, penaltyOfOldText, type SpacePrior } from './line-prior.js';
import type { ZwnjOptions } from './options.js';
import { isPhrase } from './phrase-vetoes.js';
import { isBelowThreshold } from './threshold.js';
import { WordFlag } from './word-flags.js';

/*
 * Scores of decisions. Each depends on words and their neighbours only, not on other decisions. Words are ids, {@link NO_WORD} if there is
 * none. `penalty` is the prior of the line for the kind of damage, see `line-prior.ts`.
 */

/** Gain of a pair that neither lexicon nor counts have: most pairs that are two words were seen. Applies only if both words were seen. */
const NEW = 0.8;
/** Gain of a pair that the lexicon has as one word: not all training texts are careful. */
const LISTED = 0.15;

/** The pair being scored, with its gain. Overwritten by the next pair. */
const pair = { left: NO_WORD, right: NO_WORD, lexicon: 0, zwnjRate: 0, score: NEVER, gain: 0 };

/** Fills {@link pair}. The sum of both words is cached. */
function scorePair(left: WordId, right: WordId, resources: Resources): void {
  const { pairs, between, cache } = resources;
  if (between === null) return;
  const place = placeOfPair(left, right);
  if (!hasPair(pairs, place, left, right)) {
    const lexicon = lexiconOfWords(cache.words, left, right, resources.lexicon);
    const zwnjRate = zwnjRateOf(between, left, right);
    setPair(pairs, place, left, right, sumOfPair(between, left, right, lexicon, zwnjRate), 4 * zwnjRate + lexicon);
  }
  const sum = pairs.entries[place + 2] as number;
  const known = knownOfPair(pairs, place);
  pair.left = left;
  pair.right = right;
  pair.lexicon = known & 3;
  pair.zwnjRate = known >> 2;
  pair.score = sum === NEVER_SUM ? NEVER : scoreOfPair(between, left, right, sum);
  pair.gain = gainOf(left, right, known, cache.words);
}

/** Endings of words that do not change whether a word belongs to the one before. */
const ENDINGS = /* @__PURE__ */ INFLECTIONAL_SUFFIXES.map(lettersOf);
const SHORTEST_STEM = 2;

/** Scores a pair that was not seen as the pair without its ending, if that usually has a half-space: خنده دارتر as خنده دار. */
function scorePairOfStem(left: WordId, right: WordId, resources: Resources): void {
  const { letters, starts } = resources.cache.words;
  const from = starts[right] as number;
  const to = starts[right + 1] as number;
  for (const ending of ENDINGS) {
    const at = to - ending.length;
    if (at - from < SHORTEST_STEM || letterJoinsNext(letters[at - 1] as Letter) || !hasAt(letters, at, ending)) continue;
    scorePair(left, resources.cache.idOf(letters, from, at), resources);
    if (isUsual(pair.zwnjRate)) return;
    scorePair(left, right, resources);
  }
}

function gainOf(left: WordId, right: WordId, known: number, { values }: Words): number {
  if ((known & 3) === 2) return LISTED;
  return known === 0 && valueIn(values[left] as number, 0) > 0 && valueIn(values[right] as number, 0) > 0 ? NEW : 0;
}

/** The kind of change (`ChangeKind`) of a space between words with these flags. */
export function kindOfGap(left: WordFlags, right: WordFlags): number {
  if (right & WordFlag.plural) return ChangeKind.joinPlural;
  if (right & WordFlag.comparative) return ChangeKind.joinComparative;
  if (right & WordFlag.suffix) return ChangeKind.joinEnclitic;
  return left & WordFlag.prefix ? ChangeKind.joinPrefix : ChangeKind.joinCompound;
}

/** True if a half-space between two words is out of the question, whatever their context and line. Most pairs end here. */
function isOutOfQuestion(left: WordId, right: WordId, { between, pairs, cache: { words } }: Resources): boolean {
  if (between === null) return false;
  // A pair that was never seen is a candidate only if one word is strong.
  const { flags } = words;
  const isStrong = (((flags[left] as number) & WordFlag.strongAfter) | ((flags[right] as number) & WordFlag.strongBefore)) !== 0;
  return (!isStrong && !mayContinue(words, left, right)) || isHopeless(pairs, left, right);
}

/**
 * Probability, 0–1, that a space between two words should be a half-space (می شود → می¦شود, رئیس جمهور → رئیس¦جمهور); {@link NO_CHANGE} if not,
 * {@link NO_PROBABILITY} if the lexicon alone decides. `outerLeft` and `outerRight` are their neighbours;
 * `isAttached`: a half-space stands before the second of these.
 */
export function scoreGap(
  outerLeft: WordId,
  left: WordId,
  right: WordId,
  outerRight: WordId,
  isAttached: boolean,
  prior: SpacePrior,
  options: ZwnjOptions,
): number {
  const { resources } = options;
  if (isOutOfQuestion(left, right, resources)) return NO_CHANGE;
  const { words } = resources.cache;
  const leftFlags = words.flags[left] as number;
  const rightFlags = words.flags[right] as number;
  const kind = kindOfGap(leftFlags, rightFlags);
  if (((options.kinds >> kind) & 1) === 0) return NO_CHANGE;
  const isAffixed = kind !== ChangeKind.joinCompound;
  if ((isPluralAndWord(rightFlags) && !prior.isSpoken) || (isAttached && isFirstPart(right, outerRight, words))) return NO_CHANGE;
  const isYeh = (rightFlags & WordFlag.loneYeh) !== 0;
  if (isYeh && !(leftFlags & WordFlag.takesYeh)) return NO_CHANGE;
  if (resources.between === null) {
    const isWord = isAffixed && (leftFlags & WordFlag.endsJoining) !== 0 && lexiconOfWords(words, left, right, resources.lexicon) === 2;
    return isWord ? NO_PROBABILITY : NO_CHANGE;
  }
  scorePair(left, right, resources);
  if (!isAffixed && pair.lexicon !== 2 && pair.zwnjRate === 0) scorePairOfStem(left, right, resources);
  if (pair.score < LEAST_SCORE) {
    markHopeless(resources.pairs, left, right);
    return NO_CHANGE;
  }
  // «من الناس»: only lexicon and counts have compounds with an article, «بین¦المللی».
  if (rightFlags & WordFlag.article && !isAffixed && pair.lexicon !== 2 && !isReliable(pair.zwnjRate)) return NO_CHANGE;
  const isExpected = isUsuallyJoined(leftFlags, kind);
  const pairPenalty = penaltyOfGap(right, isExpected, isAffixed, prior, words) - pair.gain;
  if (isBelowThreshold(pair.score, pairPenalty, options)) return NO_CHANGE;
  const affix = rightFlags & WordFlag.suffix ? rightFlags : leftFlags;
  const isMore = (rightFlags & WordFlag.comparative) !== 0 && (leftFlags & WordFlag.endsInYeh) !== 0;
  const mayBeWord = isAffixed && !isMore && (leftFlags & WordFlag.suffix || affix & WordFlag.wordToo);
  if (mayBeWord && isTwoWords(leftFlags, resources)) return NO_CHANGE;
  const likelihood = likelihoodOfPair(resources.between, pair, outerLeft, outerRight, pairPenalty);
  if (likelihood < options.confidence) return NO_CHANGE;
  const confidence = isExpected && !isYeh ? lowered(likelihood, penaltyOfOldText(prior, resources)) : likelihood;
  if (confidence < options.confidence) return NO_CHANGE;
  const evidence = { isListed: pair.lexicon === 2, wasSeen: pair.zwnjRate > 0 };
  if (isGapVetoed(outerLeft, left, right, outerRight, evidence, resources)) return NO_CHANGE;
  if (isAffixed) return confidence;
  if (isSpacedName(right, pair.zwnjRate, prior, resources)) return NO_CHANGE;
  const ofCompound = lowered(confidence, penaltyOfOldCompound(prior, resources));
  if (ofCompound < options.compoundConfidence) return NO_CHANGE;
  const inLine = { zwnjRate: pair.zwnjRate, outerLeft, left, right, outerRight, line: prior.line };
  return isPhrase(inLine, resources) ? NO_CHANGE : ofCompound;
}

/** Letters of the shortest plural that is no other word: هایی, هایش. */
const SHORTEST_LONG_PLURAL = 4;

/** Penalty of the line for a half-space in the place of a space. */
function penaltyOfGap(right: WordId, isExpected: boolean, isAffixed: boolean, prior: SpacePrior, { flags, starts }: Words): number {
  const rightFlags = flags[right] as number;
  const ofKind = isExpected ? (isAffixed ? prior.expected : prior.expectedCompound) : isAffixed ? prior.affix : prior.compound;
  // A single ی has lost its half-space, whatever the prior of the line.
  if (rightFlags & WordFlag.loneYeh) return Math.min(ofKind, 0);
  const isLongPlural =
    (rightFlags & WordFlag.plural) !== 0 && (starts[right + 1] as number) - (starts[right] as number) >= SHORTEST_LONG_PLURAL;
  if (isLongPlural) return Math.min(ofKind, MOST_PENALTY_LONG_PLURAL);
  // «روبه رو» does not make its line spoken.
  return isExpected && rightFlags & WordFlag.spoken ? Math.min(ofKind, MOST_PENALTY_EXPECTED) : ofKind;
}

/**
 * True if a half-space is usual in modern text (بین¦المللی), or by agreement of lexicon and texts (بی¦سابقه); or for خانه¦ای
 * or گفته¦اند, if the lexicon has the form.
 */
function isUsuallyJoined(leftFlags: WordFlags, kind: number): boolean {
  if (isUsual(pair.zwnjRate)) return true;
  return pair.lexicon === 2 && (isMostly(pair.zwnjRate) || (kind === ChangeKind.joinEnclitic && (leftFlags & WordFlag.takesYeh) !== 0));
}

/**
 * True if an affix that is also a word, or follows another affix, is a separate word: the pair is not known as one: «ماه می روز کارگر», «ها
 * ها».
 */
function isTwoWords(leftFlags: WordFlags, { cache: { words }, lexicon }: Resources): boolean {
  const { left, right } = pair;
  if (!words.isKnown[left] || !words.isKnown[right] || pair.lexicon === 2 || pair.zwnjRate > 0) return false;
  if (!(leftFlags & WordFlag.prefix)) return true;
  const letters = joinLetters(words.letters, words.starts, left, right);
  return splitOfSpokenVerb(lexicon.forms.edges, letters, 0, letters.length) === 0;
}
