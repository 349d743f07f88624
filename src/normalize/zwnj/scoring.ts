import { isAllButAlways, isMostly, isSettled, valueIn } from '../../zwnj-model/counts.js';
import { type GluedWords, gluedWords } from '../../zwnj-model/glued-words.js';
import { hasPair, placeOfPair, setPair } from '../../zwnj-model/pair-cache.js';
import { lexiconOfWords, likelihoodOfPair, scoreOfPair, sumOfPair, tendencyOf } from '../../zwnj-model/score-between-words.js';
import { findSplits, HOPELESS, NEVER, type Splits } from '../../zwnj-model/score-within-word.js';
import { joinLetters, jointOfSpokenVerb } from '../../zwnj-model/spoken-verbs.js';
import { NEVER_SUM, NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Knowledge } from '../resources.js';
import { prefixRule, suffixRule } from './affixes.js';
import { ChangeKind } from './change-kinds.js';
import { NOT, UNSAID } from './confidence.js';
import { isClosingVetoed, isGapVetoed } from './gap-vetoes.js';
import type { SpacePenalty } from './line-prior.js';
import type { Policy } from './options.js';
import { isStemKnown, wasStemSeen } from './stems.js';
import { isVetoed, isWholeBefore } from './vetoes.js';
import { firstJointOf, WordFlag } from './word-flags.js';

/*
 * Every decision looks at words and their neighbours alone, never at what has been decided elsewhere. Words are numbers, NO_WORD where there
 * is none; `penalty` is what the line says against the kind of damage in question: see `line-prior.ts`.
 */

/** By how much, in logits, a word that the lexicon knows as it stands is less likely damage, unless texts mostly split it: تفاهمنامه. */
const KNOWN = 0.5;
/** By how much a verb that the lexicon only has with a half-space after its می, and that was never seen joined, is likelier damage. */
const JOINED_VERB = 3;
/**
 * By how much a pair of words that neither lexicon nor counts have as one is likelier to be one than it seems: most that are none were
 * seen. It says nothing where one of the words was never seen.
 */
const NEW = 0.8;
/** The same of a pair that the lexicon has as one word: not every text that taught is careful with half-spaces. */
const LISTED = 0.15;

/** No line says more than this against a loss in what is no word, and was seen with a half-space again and again. */
const MOST_AGAINST_LOSS = 3;

/** Most words have lost none. */
const NO_SPLITS: Splits = { count: 0, at: new Uint8Array(0), confidence: new Float64Array(0) };
const LEXICAL: Splits = { count: 1, at: new Uint8Array(1), confidence: new Float64Array([UNSAID]) };

/**
 * Finds half-spaces that were lost in a word, in order: همکاریها → همکاری¦ها, هفتهنامهای → هفته¦نامه¦ای. What it returns is overwritten by the
 * next call.
 */
export function findLost(word: number, before: number, behind: number, penalty: number, policy: Policy): Splits {
  const { words, within } = policy.knowledge.cache;
  const flags = words.flags[word] as number;
  if (!(flags & WordFlag.asks) || !policy.restoresLost) return NO_SPLITS;
  if (flags & WordFlag.endsInHa && isBesideArticle(before, behind, words)) return NO_SPLITS;
  if (within === null || flags & WordFlag.surelySplit) return firstSplit(words.reading[word] as number);
  const isVerb = (flags & WordFlag.joinedVerb) !== 0;
  const isExpected = (flags & WordFlag.expectsLoss) !== 0;
  const linePenalty = isExpected ? Math.min(penalty, MOST_AGAINST_LOSS) : penalty;
  const knownPenalty = isExpected ? penalty : penalty + KNOWN;
  const wordPenalty = words.isKnown[word] === 1 ? knownPenalty : isVerb ? penalty - JOINED_VERB : linePenalty;
  if (isHopeless(words.best[word] as number, wordPenalty, policy)) return NO_SPLITS;
  const splits = findSplits(within, word, before, behind, wordPenalty, policy.confidence);
  if (splits.count === 0) return splits;
  if (isWholeBefore(word, behind, words, policy.knowledge)) return NO_SPLITS;
  keepAllowed(splits, word, before, isVerb, policy);
  return splits;
}

/** «الاسماء کلها», «ارسلها الله»: Arabic. A Persian plural would have its ezafe there, «های». */
function isBesideArticle(before: number, behind: number, { flags }: Words): boolean {
  const flagsOf = (word: number): number => (word === NO_WORD ? 0 : (flags[word] as number));
  return ((flagsOf(before) | flagsOf(behind)) & WordFlag.article) !== 0;
}

/** Keeps those that no veto forbids, that leave a verb one می (می¦میریم, not می¦می¦ریم), and of a joined verb those that the lexicon has. */
function keepAllowed(splits: Splits, word: number, before: number, isVerb: boolean, { knowledge, compoundConfidence }: Policy): void {
  const { letters, starts, flags, reading } = knowledge.cache.words;
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
    if (isVetoed(letters, start, end, next, knowledge)) continue;
    follows = isPrefix;
    start = end;
    splits.at[kept] = at;
    splits.confidence[kept++] = splits.confidence[i] as number;
  }
  splits.count = kept;
}

function firstSplit(joints: number): Splits {
  if (joints === 0) return NO_SPLITS;
  LEXICAL.at[0] = firstJointOf(joints);
  return LEXICAL;
}

/** True if no context could lift a half-space of this score above the threshold, in spite of the penalty. */
function isHopeless(score: number, penalty: number, { leastLogit }: Policy): boolean {
  return score < HOPELESS + Math.max(0, penalty + Math.min(0, leastLogit));
}

/** Two words between which a half-space may stand, and by how much it is likelier than it scores: overwritten by the next pair. */
const pair = { left: NO_WORD, right: NO_WORD, lexicon: 0, tendency: 0, score: NEVER, gain: 0 };

/** Fills {@link pair}; what two words add together is cached. */
function scorePair(left: number, right: number, knowledge: Knowledge): void {
  const { pairs, between, cache } = knowledge;
  if (between === null) return;
  const place = placeOfPair(left, right);
  if (!hasPair(pairs, place, left, right)) {
    const lexicon = lexiconOfWords(cache.words, left, right, knowledge.lexicon);
    const tendency = tendencyOf(between, left, right);
    setPair(pairs, place, left, right, sumOfPair(between, left, right, lexicon, tendency), 4 * tendency + lexicon);
  }
  const sum = pairs.entries[place + 2] as number;
  const known = pairs.entries[place + 3] as number;
  pair.left = left;
  pair.right = right;
  pair.lexicon = known & 3;
  pair.tendency = known >> 2;
  pair.score = sum === NEVER_SUM ? NEVER : scoreOfPair(between, left, right, sum);
  pair.gain = gainOf(left, right, known, cache.words);
}

function gainOf(left: number, right: number, known: number, { values }: Words): number {
  if ((known & 3) === 2) return LISTED;
  return known === 0 && valueIn(values[left] as number, 0) > 0 && valueIn(values[right] as number, 0) > 0 ? NEW : 0;
}

/** What a space between words of these flags may become: a number of `ChangeKind`. */
export function kindOfGap(left: number, right: number): number {
  if (right & WordFlag.plural) return ChangeKind.joinPlural;
  if (right & WordFlag.comparative) return ChangeKind.joinComparative;
  if (right & WordFlag.suffix) return ChangeKind.joinEnclitic;
  return left & WordFlag.prefix ? ChangeKind.joinPrefix : ChangeKind.joinCompound;
}

/**
 * How sure it is that a half-space belongs in the place of a space between two words (می شود → می¦شود, رئیس جمهور → رئیس¦جمهور), 0–1;
 * {@link NOT} if it does not, {@link UNSAID} if the lexicon alone says so. `outerLeft` and `outerRight` are the words on the other sides.
 */
export function scoreGap(
  outerLeft: number,
  left: number,
  right: number,
  outerRight: number,
  penalty: SpacePenalty,
  policy: Policy,
): number {
  const { knowledge } = policy;
  const { words } = knowledge.cache;
  const leftFlags = words.flags[left] as number;
  const rightFlags = words.flags[right] as number;
  const kind = kindOfGap(leftFlags, rightFlags);
  if (((policy.kinds >> kind) & 1) === 0) return NOT;
  const isAffixed = kind !== ChangeKind.joinCompound;
  const isYeh = (rightFlags & WordFlag.loneYeh) !== 0;
  if (isYeh && !(leftFlags & WordFlag.takesYeh)) return NOT;
  if (knowledge.between === null) {
    const isWord = isAffixed && (leftFlags & WordFlag.endsJoining) !== 0 && lexiconOfWords(words, left, right, knowledge.lexicon) === 2;
    return isWord ? UNSAID : NOT;
  }
  scorePair(left, right, knowledge);
  // «من الناس»: only lexicon and counts have compounds with an article, «بین¦المللی».
  if (rightFlags & WordFlag.article && !isAffixed && pair.lexicon !== 2 && !isSettled(pair.tendency)) return NOT;
  // An ی that stands alone has lost its half-space, whatever else the line says.
  const ofKind = isGapExpected(leftFlags, kind) ? penalty.expected : isAffixed ? penalty.affix : penalty.compound;
  const linePenalty = isYeh ? Math.min(ofKind, 0) : ofKind;
  const pairPenalty = linePenalty - pair.gain;
  if (isHopeless(pair.score, pairPenalty, policy)) return NOT;
  const affix = rightFlags & WordFlag.suffix ? rightFlags : leftFlags;
  const isMore = (rightFlags & WordFlag.comparative) !== 0 && (leftFlags & WordFlag.endsInYeh) !== 0;
  const mayBeWord = isAffixed && !isMore && (leftFlags & WordFlag.suffix || affix & WordFlag.wordToo);
  if (mayBeWord && isTwoWords(leftFlags, knowledge)) return NOT;
  const confidence = likelihoodOfPair(knowledge.between, pair, outerLeft, outerRight, pairPenalty);
  if (confidence < (isAffixed ? policy.confidence : policy.compoundConfidence)) return NOT;
  const evidence = { isListed: pair.lexicon === 2, wasSeen: pair.tendency > 0 };
  return isGapVetoed(outerLeft, left, right, outerRight, evidence, knowledge) ? NOT : confidence;
}

/**
 * True of what is written with a half-space in whatever text it stands: all but always (بین¦المللی), or as lexicon and texts agree (بی¦سابقه); and of خانه¦ای or
 * گفته¦اند if the lexicon has them.
 */
function isGapExpected(leftFlags: number, kind: number): boolean {
  if (isAllButAlways(pair.tendency)) return true;
  return pair.lexicon === 2 && (isMostly(pair.tendency) || (kind === ChangeKind.joinEnclitic && (leftFlags & WordFlag.takesYeh) !== 0));
}

/** An affix that is a word as well, or stands after another, decides nothing, unless the two are known as one: «ماه می روز کارگر», «ها ها». */
function isTwoWords(leftFlags: number, { cache: { words }, lexicon }: Knowledge): boolean {
  const { left, right } = pair;
  if (!words.isKnown[left] || !words.isKnown[right] || pair.lexicon === 2 || pair.tendency > 0) return false;
  if (!(leftFlags & WordFlag.prefix)) return true;
  const letters = joinLetters(words.letters, words.starts, left, right);
  return jointOfSpokenVerb(lexicon.forms.edges, letters, 0, letters.length) === 0;
}

/**
 * How a plural or comparative suffix is closed up after a letter that does not join, since no half-space can be seen there: کشور های → کشورهای. A
 * number of `ChangeKind`, 0 if it is not.
 */
export function kindOfClosing(left: number, right: number, policy: Policy): number {
  const { lexicon, model, cache } = policy.knowledge;
  const { flags, letters, starts, inLexicon, inCounts } = cache.words;
  const rightFlags = flags[right] as number;
  if (!(rightFlags & WordFlag.closesUp) || (flags[left] as number) & (WordFlag.endsJoining | WordFlag.oneLetter)) return 0;
  const kind = rightFlags & WordFlag.plural ? ChangeKind.closePlural : ChangeKind.closeComparative;
  if (((policy.kinds >> kind) & 1) === 0 || isClosingVetoed(left, right, policy.knowledge)) return 0;
  const from = starts[right] as number;
  const to = starts[right + 1] as number;
  const isKnown = isStemKnown(lexicon, inLexicon[left] as number, letters, from, to);
  return isKnown || (model !== null && wasStemSeen(model.counts, inCounts[left] as number, letters, from, to)) ? kind : 0;
}

/** هنرخبرگزاری → هنر خبرگزاری */
export function findGlued(word: number, policy: Policy): GluedWords | null {
  const { lexicon, model, cache } = policy.knowledge;
  const { words } = cache;
  if (!policy.partsGlued || model === null || words.isKnown[word] === 1 || (words.flags[word] as number) & WordFlag.splits) return null;
  const from = words.starts[word] as number;
  const to = words.starts[word + 1] as number;
  const glued = gluedWords(words.letters, from, to, valueIn(words.values[word] as number, 0), lexicon, model.counts);
  if (!glued || glued.confidence < policy.confidence) return null;
  const ends = [...glued.cuts.slice(1), to - from];
  return glued.cuts.some((at, k) => suffixRule(words.letters, from + at, from + (ends[k] as number)) !== undefined) ? null : glued;
}
