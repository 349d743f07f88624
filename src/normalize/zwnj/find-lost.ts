import type { WordId } from '../../core/number-kinds.js';
import { findSplits, type Splits } from '../../zwnj-model/score-within-word.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import { prefixRule, suffixRule } from './affixes.js';
import { SURE } from './confidence.js';
import { isHabit, isJoinedAfterYeh } from './habits.js';
import { isJoinedPlural } from './joined-plurals.js';
import type { LossPrior } from './line-prior.js';
import type { ZwnjOptions } from './options.js';
import { takeSilentHeh } from './silent-heh.js';
import { isBelowThreshold } from './threshold.js';
import { isNameAfterTitle, isNoComparative, isSpokenWarning, isVetoed, isWholeBefore, isYouCome } from './vetoes.js';
import { firstSplitOf, WordFlag } from './word-flags.js';

/*
 * Scores of decisions. Each depends on words and their neighbours only, not on other decisions. Words are ids, {@link NO_WORD} if there is
 * none. `penalty` is the prior of the line for the kind of damage, see `line-prior.ts`.
 */

/** Penalty, in logits, for a word that the lexicon has without a half-space, unless texts mostly split it: تفاهمنامه. */
const KNOWN = 0.5;
/** Gain of a verb that the lexicon has only with a half-space after می, and that was never seen joined. */
const JOINED_VERB = 3;
/** Largest penalty for a loss in letters that are no word and were often seen with a half-space. */
const MOST_PENALTY_OF_LOSS = 3;

/** Shared: most words have lost no half-space. */
const NO_SPLITS: Splits = { count: 0, at: new Uint8Array(0), confidence: new Float64Array(0) };
const LEXICAL: Splits = { count: 1, at: new Uint8Array(1), confidence: new Float64Array([SURE]) };

/**
 * Finds half-spaces that were lost in a word, in order: همکاریها → همکاری¦ها, هفتهنامهای → هفته¦نامه¦ای. The result is overwritten by the
 * next call.
 */
export function findLost(word: WordId, before: WordId, after: WordId, prior: LossPrior, options: ZwnjOptions): Splits {
  const { resources } = options;
  const { words, within } = resources.cache;
  const flags = words.flags[word] as number;
  if (!(flags & WordFlag.candidate) || !options.restoresLost) return NO_SPLITS;
  if (flags & WordFlag.endsInHa && isBesideArticle(before, after, words)) return NO_SPLITS;
  const { penalty } = prior;
  if (flags & WordFlag.surelySplit) {
    const split = firstSplit(words.reading[word] as number);
    if (within === null || !isJoinedAfterYeh(word, split, prior, resources)) return split;
  }
  if (within === null) return firstAllowedSplit(word, words);
  const isVerb = (flags & WordFlag.joinedVerb) !== 0;
  const isExpected = (flags & WordFlag.expectsLoss) !== 0;
  const linePenalty = isExpected ? Math.min(penalty, MOST_PENALTY_OF_LOSS) : penalty;
  const knownPenalty = isExpected ? penalty : penalty + KNOWN;
  const wordPenalty = words.isKnown[word] === 1 ? knownPenalty : isVerb ? penalty - JOINED_VERB : linePenalty;
  if (isBelowThreshold(words.best[word] as number, wordPenalty, options)) return NO_SPLITS;
  const splits = findSplits(within, word, before, after, wordPenalty, options.confidence);
  if (splits.count === 0) return splits;
  if (isWholeBefore(word, after, words, resources) || isHabit(word, splits, prior, options)) return NO_SPLITS;
  if (isJoinedPlural(word, splits, resources)) return NO_SPLITS;
  if (isNameAfterTitle(word, before, splits.at[0] as number, resources)) return NO_SPLITS;
  takeSilentHeh(splits, word, before, after, prior.isSpoken, resources);
  keepAllowed(splits, word, before, isVerb, prior.isSpoken, options);
  return splits;
}

/** True for Arabic: «الاسماء کلها», «ارسلها الله». A Persian plural would have an ezafe there, «های». */
function isBesideArticle(before: WordId, after: WordId, { flags }: Words): boolean {
  const flagsOf = (word: WordId): number => (word === NO_WORD ? 0 : (flags[word] as number));
  return ((flagsOf(before) | flagsOf(after)) & WordFlag.article) !== 0;
}

/** Keeps splits without a veto that give a verb only one می (می¦میریم, not می¦می¦ریم), and for a joined verb those of the lexicon. */
function keepAllowed(
  splits: Splits,
  word: WordId,
  before: WordId,
  isVerb: boolean,
  isSpoken: boolean,
  { resources, compoundConfidence }: ZwnjOptions,
): void {
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
    if (start === from && isNoComparative(letters, start, end, next, resources)) continue;
    if (!isSpoken && isSpokenWarning(letters, start, end, next, resources)) continue;
    follows = isPrefix;
    start = end;
    splits.at[kept] = at;
    splits.confidence[kept++] = splits.confidence[i] as number;
  }
  splits.count = kept;
}

/** The split of the lexicon, without a model. */
function firstAllowedSplit(word: WordId, { letters, starts, reading }: Words): Splits {
  const splits = reading[word] as number;
  const from = starts[word] as number;
  return isYouCome(letters, from, from + firstSplitOf(splits) + 1, starts[word + 1] as number) ? NO_SPLITS : firstSplit(splits);
}

function firstSplit(splits: number): Splits {
  if (splits === 0) return NO_SPLITS;
  LEXICAL.at[0] = firstSplitOf(splits);
  return LEXICAL;
}
