import type { Letter, WordFlags, WordId } from '../../core/number-kinds.js';
import { INFLECTIONAL_SUFFIXES } from '../../persian/affixes.js';
import { letterJoinsNext, lettersOf } from '../../persian/alphabet.js';
import { isMostly, isReliable, isUsual, valueIn } from '../../zwnj-model/counts.js';
import { findGluedWords, type GluedWords } from '../../zwnj-model/glued-words.js';
import { hasPair, isHopeless, knownOfPair, markHopeless, placeOfPair, setPair } from '../../zwnj-model/pair-cache.js';
import { lexiconOfWords, likelihoodOfPair, mayContinue, scoreOfPair, sumOfPair, zwnjRateOf } from '../../zwnj-model/score-between-words.js';
import { findSplits, LEAST_SCORE, NEVER, type Splits } from '../../zwnj-model/score-within-word.js';
import { hasAt, joinLetters, splitOfSpokenVerb } from '../../zwnj-model/spoken-verbs.js';
import { NEVER_SUM, NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { prefixRule, suffixRule } from './affixes.js';
import { ChangeKind } from './change-kinds.js';
import { lowered, NO_CHANGE, NO_PROBABILITY } from './confidence.js';
import { isGapVetoed, isPluralAndWord } from './gap-vetoes.js';
import { isHabit, isSpacedName } from './habits.js';
import { isJoinedPlural } from './joined-plurals.js';
import {
  type LossPrior,
  MOST_PENALTY_EXPECTED,
  MOST_PENALTY_LONG_PLURAL,
  penaltyOfOldCompound,
  penaltyOfOldText,
  type SpacePrior,
} from './line-prior.js';
import type { ZwnjOptions } from './options.js';
import { isPhrase } from './phrase-vetoes.js';
import { takeSilentHeh } from './silent-heh.js';
import { isNameAfterTitle, isVetoed, isWholeBefore } from './vetoes.js';
import { firstSplitOf, WordFlag } from './word-flags.js';

/*
 * Scores of decisions. Each depends on words and their neighbours only, not on other decisions. Words are ids, {@link NO_WORD} if there is
 * none. `penalty` is the prior of the line for the kind of damage, see `line-prior.ts`.
 */

/** Penalty, in logits, for a word that the lexicon has without a half-space, unless texts mostly split it: تفاهمنامه. */
const KNOWN = 0.5;
/** Gain of a verb that the lexicon has only with a half-space after می, and that was never seen joined. */
const JOINED_VERB = 3;
/** Gain of a pair that neither lexicon nor counts have: most pairs that are two words were seen. Applies only if both words were seen. */
const NEW = 0.8;
/** Gain of a pair that the lexicon has as one word: not all training texts are careful. */
const LISTED = 0.15;

/** Largest penalty for a loss in letters that are no word and were often seen with a half-space. */
const MOST_PENALTY_OF_LOSS = 3;

/** Shared: most words have lost no half-space. */
const NO_SPLITS: Splits = { count: 0, at: new Uint8Array(0), confidence: new Float64Array(0) };
const LEXICAL: Splits = { count: 1, at: new Uint8Array(1), confidence: new Float64Array([NO_PROBABILITY]) };

/**
 * Finds half-spaces that were lost in a word, in order: همکاریها → همکاری¦ها, هفتهنامهای → هفته¦نامه¦ای. The result is overwritten by the
 * next call.
 */
export function findLost(word: WordId, before: WordId, after: WordId, prior: LossPrior, options: ZwnjOptions): Splits {
  const { words, within } = options.resources.cache;
  const flags = words.flags[word] as number;
  if (!(flags & WordFlag.candidate) || !options.restoresLost) return NO_SPLITS;
  if (flags & WordFlag.endsInHa && isBesideArticle(before, after, words)) return NO_SPLITS;
  if (within === null || flags & WordFlag.surelySplit) return firstSplit(words.reading[word] as number);
  const { penalty } = prior;
  const isVerb = (flags & WordFlag.joinedVerb) !== 0;
  const isExpected = (flags & WordFlag.expectsLoss) !== 0;
  const linePenalty = isExpected ? Math.min(penalty, MOST_PENALTY_OF_LOSS) : penalty;
  const knownPenalty = isExpected ? penalty : penalty + KNOWN;
  const wordPenalty = words.isKnown[word] === 1 ? knownPenalty : isVerb ? penalty - JOINED_VERB : linePenalty;
  if (isBelowThreshold(words.best[word] as number, wordPenalty, options)) return NO_SPLITS;
  const splits = findSplits(within, word, before, after, wordPenalty, options.confidence);
  if (splits.count === 0) return splits;
  if (isWholeBefore(word, after, words, options.resources) || isHabit(word, splits, prior, options)) return NO_SPLITS;
  if (isJoinedPlural(word, splits, options.resources)) return NO_SPLITS;
  if (isNameAfterTitle(word, before, splits.at[0] as number, options.resources)) return NO_SPLITS;
  takeSilentHeh(splits, word, before, after, options.resources);
  keepAllowed(splits, word, before, isVerb, options);
  return splits;
}

/** True for Arabic: «الاسماء کلها», «ارسلها الله». A Persian plural would have an ezafe there, «های». */
function isBesideArticle(before: WordId, after: WordId, { flags }: Words): boolean {
  const flagsOf = (word: WordId): number => (word === NO_WORD ? 0 : (flags[word] as number));
  return ((flagsOf(before) | flagsOf(after)) & WordFlag.article) !== 0;
}

/** Keeps splits without a veto that give a verb only one می (می¦میریم, not می¦می¦ریم), and for a joined verb those of the lexicon. */
function keepAllowed(splits: Splits, word: WordId, before: WordId, isVerb: boolean, { resources, compoundConfidence }: ZwnjOptions): void {
  const { letters, starts, flags, reading } = resources.cache.words;
  const from = starts[word] as number;
  let follows = before !== NO_WORD && ((flags[before] as number) & WordFlag.prefix) !== 0;
  let start = from;
  let kept = 0;
  for (let i = 0; i < splits.count; i++) {
    const at = splits.at[i] as number;
    if (isVerb && !(((reading[word] as number) >> at) & 1)) continue;
    const end = from + at + 1;
    const isPrefix = prefixRule(letters, start, end) !== undefined;
    if (isPrefix && follows) continue;
    const next = i + 1 < splits.count ? from + (splits.at[i + 1] as number) + 1 : (starts[word + 1] as number);
    const isAffix = isPrefix || suffixRule(letters, end, next) !== undefined;
    if (!isAffix && (splits.confidence[i] as number) < compoundConfidence) continue;
    if (isVetoed(letters, start, end, next, resources)) continue;
    follows = isPrefix;
    start = end;
    splits.at[kept] = at;
    splits.confidence[kept++] = splits.confidence[i] as number;
  }
  splits.count = kept;
}

function firstSplit(splits: number): Splits {
  if (splits === 0) return NO_SPLITS;
  LEXICAL.at[0] = firstSplitOf(splits);
  return LEXICAL;
}

/** True if no context could lift a half-space of this score above the threshold, given the penalty. */
function isBelowThreshold(score: number, penalty: number, { thresholdLogit: leastLogit }: ZwnjOptions): boolean {
  return score < LEAST_SCORE + Math.max(0, penalty + Math.min(0, leastLogit));
}

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
 * {@link NO_PROBABILITY} if the lexicon alone decides. `outerLeft` and `outerRight` are their neighbours.
 */
export function scoreGap(
  outerLeft: WordId,
  left: WordId,
  right: WordId,
  outerRight: WordId,
  prior: SpacePrior,
  options: ZwnjOptions,
): number {
  return isOutOfQuestion(left, right, options.resources) ? NO_CHANGE : scoreCandidate(outerLeft, left, right, outerRight, prior, options);
}

function scoreCandidate(
  outerLeft: WordId,
  left: WordId,
  right: WordId,
  outerRight: WordId,
  prior: SpacePrior,
  options: ZwnjOptions,
): number {
  const { resources } = options;
  const { words } = resources.cache;
  const leftFlags = words.flags[left] as number;
  const rightFlags = words.flags[right] as number;
  const kind = kindOfGap(leftFlags, rightFlags);
  if (((options.kinds >> kind) & 1) === 0) return NO_CHANGE;
  const isAffixed = kind !== ChangeKind.joinCompound;
  if (isPluralAndWord(rightFlags) && !prior.isSpoken) return NO_CHANGE;
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

/** هنرخبرگزاری → هنر خبرگزاری */
export function findGlued(word: WordId, options: ZwnjOptions): GluedWords | null {
  const { lexicon, model, cache } = options.resources;
  const { words } = cache;
  if (!options.splitsRunTogether || model === null || words.isKnown[word] === 1 || (words.flags[word] as number) & WordFlag.splits)
    return null;
  const from = words.starts[word] as number;
  const to = words.starts[word + 1] as number;
  const glued = findGluedWords(words.letters, from, to, valueIn(words.values[word] as number, 0), lexicon, model.counts);
  if (!glued || glued.confidence < options.confidence) return null;
  const ends = [...glued.cuts.slice(1), to - from];
  return glued.cuts.some((at, k) => suffixRule(words.letters, from + at, from + (ends[k] as number)) !== undefined) ? null : glued;
}
