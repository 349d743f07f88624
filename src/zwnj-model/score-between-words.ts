import type { WordId } from '../core/number-kinds.js';
import {
  betweenContext,
  bothFeatures,
  leftFeatures,
  NO_OUTER,
  outerLeft,
  outerRight,
  rightFeatures,
  type Surroundings,
  type WordPair,
} from './between-features.js';
import type { GapSide } from './chunk.js';
import { createFeatures, type Features, oddsOf, scoreOfFeatures, sumOf } from './classifier.js';
import { valueIn } from './counts.js';
import type { Lexicon } from './lexicon.js';
import type { HalfSpaceModel } from './model.js';
import { isCandidate, pairInCounts, pairInLexicon } from './pairs.js';
import { EDGES, Edge, NEVER_SUM, NO_WORD, UNSCORED, type Words } from './word-columns.js';

type Mutable<Thing> = { -readonly [key in keyof Thing]: Thing[key] };

/** Scores half-spaces between words: first independent of their context, which can be cached, then with it. */
export interface BetweenScorer {
  readonly words: Words;
  readonly model: HalfSpaceModel;
  readonly features: Features;
  /** The two words being scored, and the words beside them. */
  readonly left: Mutable<GapSide>;
  readonly right: Mutable<GapSide>;
  readonly pair: Mutable<WordPair>;
  readonly around: Mutable<Surroundings>;
}

const createSide = (): Mutable<GapSide> => ({ letters: new Uint8Array(0), from: 0, to: 0, hash: 0, isKnown: false, after: 0, before: 0 });

export function createBetweenScorer(words: Words, model: HalfSpaceModel): BetweenScorer {
  const [left, right] = [createSide(), createSide()];
  return {
    words,
    model,
    features: createFeatures(),
    left,
    right,
    pair: { left, right, lexicon: 0, zwnjRate: 0 },
    around: { before: 0, zwnjRateBefore: 0, after: 0, zwnjRateAfter: 0 },
  };
}

function fill(side: Mutable<GapSide>, words: Words, id: WordId): void {
  const values = words.values[id] as number;
  side.letters = words.letters;
  side.from = words.starts[id] as number;
  side.to = words.starts[id + 1] as number;
  side.hash = words.hashes[id] as number;
  side.isKnown = words.isKnown[id] === 1;
  side.after = valueIn(values, 1);
  side.before = valueIn(values, 2);
}

/** Returns the sum of weights of the features of both words together; {@link NEVER_SUM} for a pair that is not worth scoring. */
export function sumOfPair(scorer: BetweenScorer, left: WordId, right: WordId, lexicon: number, zwnjRate: number): number {
  const { words, features, pair, model } = scorer;
  fill(scorer.left, words, left);
  fill(scorer.right, words, right);
  if (!isCandidate(scorer.left.after, scorer.right.before, lexicon, zwnjRate)) return NEVER_SUM;
  pair.lexicon = lexicon;
  pair.zwnjRate = zwnjRate;
  bothFeatures(features, pair);
  return sumOf(model.between, features);
}

/**
 * Returns the score of a half-space between two words independent of their context, given {@link sumOfPair}. The sums of each word alone
 * are computed on first use: most words never need them.
 */
export function scoreOfPair(
  { words, features, model, left: leftSide, right: rightSide }: BetweenScorer,
  left: WordId,
  right: WordId,
  sum: number,
): number {
  const { between } = model;
  if (words.sumAfter[left] === UNSCORED) {
    fill(leftSide, words, left);
    leftFeatures(features, leftSide);
    words.sumAfter[left] = sumOf(between, features);
  }
  if (words.sumBefore[right] === UNSCORED) {
    fill(rightSide, words, right);
    rightFeatures(features, rightSide);
    words.sumBefore[right] = sumOf(between, features);
  }
  const { scale } = between;
  // Each sum is scaled before they are added, so the score is equal to the last bit to the scaled sum of all features.
  return (words.sumAfter[left] as number) * scale + (words.sumBefore[right] as number) * scale + sum * scale;
}

/** Returns the ZWNJ rate between two words, as a step of `counts.ts`. */
export function zwnjRateOf({ words, model }: BetweenScorer, left: WordId, right: WordId): number {
  const { letters, starts, zwnjInCounts } = words;
  const length = (starts[left + 1] as number) - (starts[left] as number);
  return pairInCounts(model.counts, zwnjInCounts[left] as number, length, letters, starts[right] as number, starts[right + 1] as number);
}

/** Two words and their cached score. */
export interface ScoredPair {
  readonly left: WordId;
  readonly right: WordId;
  readonly zwnjRate: number;
  /** Score of a half-space between them, independent of their context. */
  readonly score: number;
}

/**
 * Returns the probability, 0–1, of a half-space between two words. `penalty` is the number of logits by which none is likelier than in the
 * training text. `outerBefore` and `outerAfter` are the words beside them, {@link NO_WORD} for none.
 */
export function likelihoodOfPair(
  scorer: BetweenScorer,
  { left, right, zwnjRate, score }: ScoredPair,
  outerBefore: WordId,
  outerAfter: WordId,
  penalty: number,
): number {
  const { words, around, features, model } = scorer;
  const { hashes } = words;
  around.before = outerBefore === NO_WORD ? NO_OUTER : outerLeft(hashes[outerBefore] as number);
  around.zwnjRateBefore = outerBefore === NO_WORD ? 0 : zwnjRateOf(scorer, outerBefore, left);
  around.after = outerAfter === NO_WORD ? NO_OUTER : outerRight(hashes[outerAfter] as number);
  around.zwnjRateAfter = outerAfter === NO_WORD ? 0 : zwnjRateOf(scorer, right, outerAfter);
  betweenContext(features, hashes[left] as number, hashes[right] as number, zwnjRate, around);
  const odds = oddsOf(model.between, score + scoreOfFeatures(model.between, features));
  return odds / (odds + Math.exp(penalty));
}

/**
 * False if lexicon and counts surely have no entry for two words with a half-space between: no entry continues after the left one with the
 * first two letters of the right one. Nine in ten pairs of news without an entry are found so.
 */
export function mayContinue({ edges }: Words, left: WordId, right: WordId): boolean {
  const ofLeft = EDGES * left;
  const ofRight = EDGES * right;
  if (((edges[ofLeft + Edge.follows] as number) & (edges[ofRight + Edge.first] as number)) === 0) return false;
  const second = edges[ofRight + Edge.second] as number;
  return second === 0 || ((edges[ofLeft + Edge.followsSecond] as number) & second) !== 0;
}

/** Returns the entry of the lexicon for two words with a half-space between, see {@link pairInLexicon}. */
export function lexiconOfWords({ letters, starts, zwnjInLexicon }: Words, left: WordId, right: WordId, lexicon: Lexicon): number {
  const length = (starts[left + 1] as number) - (starts[left] as number);
  return pairInLexicon(lexicon, zwnjInLexicon[left] as number, length, letters, starts[right] as number, starts[right + 1] as number);
}
