import type { WordFlags, WordId } from '../../core/number-kinds.js';
import { lexiconOfWords } from '../../zwnj-model/score-between-words.js';
import type { Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfText, keyOfWordId } from './affixes.js';
import { Before, type Line } from './line-columns.js';
import { oddsOfOldText } from './old-text.js';
import { NO_LINK, type WordChain } from './word-chain.js';
import { WordFlag } from './word-flags.js';

/**
 * Evidence of a line about its writer, from which its prior is computed. Half-spaces are rarely lost in one place and not in the next, and
 * rarely both lost and made spaces. So half-spaces that stand speak against damage, and certain damage speaks for more of it.
 */
export interface LineEvidence {
  /** Number of half-spaces that stand. */
  standing: number;
  /** Number of words that surely lost one: همکاریها is not in the lexicon, but exactly one split is. */
  lost: number;
  /** Number of affixes after or before a space: «می شود», «کتاب ها». No more than {@link MOST_SPACED} are counted. */
  spaced: number;
  /** Union of the flags {@link REGISTERS} of all words. */
  registers: number;
  /** True for a line of verse, scripture or old prose, by the share of its archaic words and vocatives. */
  isArchaic: boolean;
}

const REGISTERS = WordFlag.spoken | WordFlag.archaic;
const MOST_SPACED = 4;
/** A line with fewer than one archaic word in this many quotes verse or scripture, or has the word by chance. */
const MOST_WORDS_AN_ARCHAIC = 25;

/** The evidence of a line before decoding. */
export function evidenceOfLine({ words, flags, before, count, hasHalfSpaces }: Line, resources: Resources): LineEvidence {
  let standing = 0;
  let lost = 0;
  let spaced = 0;
  let union = 0;
  let archaic = 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const here = flags[i] as number;
    union |= here;
    if (here & WordFlag.archaic) archaic++;
    if (here & WordFlag.sureLoss) lost++;
    const gap = before[i] as number;
    if (gap === Before.other && isVocative(words[i] as WordId, resources)) archaic++;
    if (gap === Before.halfSpace) standing++;
    else if (gap === Before.space && isAffixed(last, here) && spaced < MOST_SPACED)
      spaced += oneIfSpacedAffix(words[i - 1] as WordId, words[i] as WordId, resources);
    last = here;
  }
  return createEvidence({ standing, lost, spaced, union, archaic, words: count }, hasHalfSpaces);
}

/** The evidence of a line after words were split and joined. */
export function evidenceOfChain(chain: WordChain, hasHalfSpaces: boolean, resources: Resources): LineEvidence {
  const { words, flags, before, isSpaced, isGone, count } = chain;
  let standing = 0;
  let lost = 0;
  let spaced = 0;
  let union = 0;
  let archaic = 0;
  let alive = 0;
  for (let link = 0; link < count; link++) {
    if (isGone[link] === 1) continue;
    alive++;
    const here = flags[link] as number;
    union |= here;
    if (here & WordFlag.archaic) archaic++;
    if (here & WordFlag.sureLoss) lost++;
    const left = before[link] as number;
    if (left === NO_LINK) {
      if (isVocative(words[link] as WordId, resources)) archaic++;
      continue;
    }
    if (isSpaced[link] === 0) standing++;
    else if (isAffixed(flags[left] as number, here) && spaced < MOST_SPACED)
      spaced += oneIfSpacedAffix(words[left] as WordId, words[link] as WordId, resources);
  }
  return createEvidence({ standing, lost, spaced, union, archaic, words: alive }, hasHalfSpaces);
}

/** Counts of a line. `archaic` is the number of its archaic words and vocatives, `union` the union of all flags. */
interface Tally {
  readonly standing: number;
  readonly lost: number;
  readonly spaced: number;
  readonly union: number;
  readonly archaic: number;
  readonly words: number;
}

/** A half-space beside letters that are not Persian stands too: PDF¦ها. */
function createEvidence({ standing, lost, spaced, union, archaic, words }: Tally, hasHalfSpaces: boolean): LineEvidence {
  const isArchaic = archaic > 0 && archaic * MOST_WORDS_AN_ARCHAIC >= words;
  const registers = (union & REGISTERS) | (isArchaic ? WordFlag.archaic : 0);
  return { standing: hasHalfSpaces && standing === 0 ? 1 : standing, lost, spaced, registers, isArchaic };
}

function oneIfSpacedAffix(left: WordId, right: WordId, { cache, lexicon }: Resources): number {
  return lexiconOfWords(cache.words, left, right, lexicon) === 2 ? 1 : 0;
}

/** «O», which begins a clause in verse and scripture: «ای بی خبر». */
const O = /* @__PURE__ */ keyOfText('ای');

function isVocative(word: WordId, { cache }: Resources): boolean {
  return keyOfWordId(cache.words, word) === O;
}

function isAffixed(left: WordFlags, right: WordFlags): boolean {
  return (right & WordFlag.plural) !== 0 || (left & WordFlag.prefix) !== 0;
}

/**
 * Penalties, in logits: a kind of damage is less likely than in the training text, where all half-spaces had it. In a line without
 * half-spaces, the writer may have lost all. Without evidence …
 */
const NO_EVIDENCE = { loss: 0.8, space: 0.3 };
/** … with certain damage of this kind … */
const CERTAIN = { loss: 0.5, space: 0 };
/** … and with damage of the other kind. No more than with one half-space, which is there after the repair. */
const OTHER_DAMAGE = { loss: 4.3, space: 0.7 };

/**
 * In a line with half-spaces, the share that is damaged is estimated from those that stand and those that are certainly damaged. Before
 * any is seen, it is `damaged` of `all` (the mean of a beta distribution). The penalty is its negative logarithm. A repair makes one
 * more stand and one less damaged, so the penalty only rises.
 */
const SHARE_LOST = { damaged: 0.08, all: 5 };
const SHARE_SPACED = { damaged: 0.4, all: 4 };
/** In spoken Persian, a space between the parts of a word is a habit, not damage: the share is this much smaller. */
const OF_SPOKEN = 0.5;

function penaltyOfShare(standing: number, damaged: number, { registers }: LineEvidence, prior: typeof SHARE_LOST): number {
  const expected = registers & WordFlag.spoken ? OF_SPOKEN * prior.damaged : prior.damaged;
  return Math.log((standing + damaged + prior.all) / (damaged + expected));
}

/** Prior of half-spaces lost within words. */
export interface LossPrior {
  readonly penalty: number;
  /** True if half-spaces stand in the line. */
  readonly hasStanding: boolean;
  readonly isSpoken: boolean;
  /** The words of the line. */
  readonly line: Line | WordChain;
  /** See {@link penaltyOfOldSpelling}; computed when first used. */
  old: number | null;
}

function isSpokenLine({ registers }: LineEvidence): boolean {
  return (registers & WordFlag.spoken) !== 0;
}

export function priorOfLosses(evidence: LineEvidence, line: Line | WordChain, old: number | null = null): LossPrior {
  const isSpoken = isSpokenLine(evidence);
  return { penalty: penaltyOfLoss(evidence), hasStanding: evidence.standing > 0, isSpoken, line, old };
}

/** True if no word that a line with this prior leaves as it is would be split or closed up with the other. */
export function isAsStrict(prior: LossPrior, other: LossPrior, resources: Resources): boolean {
  if (prior.penalty < other.penalty || prior.isSpoken !== other.isSpoken) return false;
  return other.old === null || penaltyOfOldSpelling(prior, resources) >= other.old;
}

/** Penalty for half-spaces lost within words. */
function penaltyOfLoss(evidence: LineEvidence): number {
  const { standing, lost, spaced } = evidence;
  if (standing > 0) return Math.max(CERTAIN.loss, penaltyOfShare(standing, lost, evidence, SHARE_LOST));
  if (lost > 0) return CERTAIN.loss;
  return spaced > 0 ? OTHER_DAMAGE.loss : NO_EVIDENCE.loss;
}

function penaltyOfAffix(evidence: LineEvidence): number {
  const { standing, lost, spaced } = evidence;
  if (standing > 0) return Math.max(OTHER_DAMAGE.space, penaltyOfShare(standing, spaced, evidence, SHARE_SPACED));
  if (spaced > 0) return CERTAIN.space;
  return lost > 0 ? OTHER_DAMAGE.space : NO_EVIDENCE.space;
}

/** Penalties for half-spaces that were made spaces. */
export interface SpacePrior {
  /** Before or after an affix. */
  readonly affix: number;
  /** Between two words. */
  readonly compound: number;
  /** Where a half-space is expected: بین¦المللی, خانه¦ای. See {@link penaltyOfOldText}. */
  readonly expected: number;
  /** The same between two words; in an archaic line as for any compound. */
  readonly expectedCompound: number;
  /** True if half-spaces stand in the line. */
  readonly hasStanding: boolean;
  readonly isSpoken: boolean;
  /** The words of the line. */
  readonly line: Line | WordChain;
}

/** Verse has few compounds. */
const ARCHAIC_COMPOUND = 2;
/** Largest penalty for an expected half-space in modern prose. */
export const MOST_PENALTY_EXPECTED = 1.1;
/** The same for a plural that is no other word, «کتاب هایشان»: as in a line with other damage only. */
export const MOST_PENALTY_LONG_PLURAL = OTHER_DAMAGE.space;

export function priorOfSpaces(evidence: LineEvidence, line: Line | WordChain): SpacePrior {
  const affix = penaltyOfAffix(evidence);
  const isSpoken = isSpokenLine(evidence);
  const compound = affix + (evidence.registers & WordFlag.archaic ? ARCHAIC_COMPOUND : 0);
  const expected = evidence.registers === 0 ? Math.min(affix, MOST_PENALTY_EXPECTED) : affix;
  const expectedCompound = evidence.isArchaic ? compound : expected;
  return { affix, compound, expected, expectedCompound, hasStanding: evidence.standing > 0, isSpoken, line };
}

/**
 * Adds to the penalty for an expected half-space as far as the line is old text. Its pair was counted in modern text; the old writes
 * «بی حساب» with a space. Computed only for half-spaces that are likely without it.
 */
export function penaltyOfOldText({ affix, expected, line }: SpacePrior, { cache }: Resources): number {
  if (affix === expected) return 0;
  const odds = oddsOfOldText(line, cache.words);
  return Math.log((1 + odds) / (1 + odds * Math.exp(expected - affix)));
}

/** Largest additional penalty for a habit of old text in a line that has half-spaces. */
const MOST_OF_OLD_HABIT = 3;
/** Odds of old text at which half of that is added. Modern text seldom reaches them. */
const HALF_ODDS = Math.exp(2);

/**
 * Adds to the penalty for a half-space between two words of old text whose writer sets half-spaces. «بی حساب» and «پیام رسانی» are written with
 * a space there by habit, whatever modern text writes; after می or before ها a space is damage in any text.
 */
export function penaltyOfOldCompound({ hasStanding, line }: SpacePrior, { cache }: Resources): number {
  return hasStanding ? penaltyOfHabit(line, cache.words) : 0;
}

/** The same for a half-space within a word that old spelling joins: بیرنگ, فاضلتر. */
export function penaltyOfOldSpelling(prior: LossPrior, { cache }: Resources): number {
  prior.old ??= prior.hasStanding ? penaltyOfHabit(prior.line, cache.words) : 0;
  return prior.old;
}

function penaltyOfHabit(line: Line | WordChain, words: Words): number {
  const odds = oddsOfOldText(line, words);
  return (MOST_OF_OLD_HABIT * odds) / (HALF_ODDS + odds);
}
