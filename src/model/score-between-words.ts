import {
  betweenContext,
  bothFeatures,
  leftFeatures,
  NO_OUTER,
  outerLeft,
  outerRight,
  type Pair,
  rightFeatures,
} from './between-features.js';
import type { Side } from './chunk.js';
import { createFeatures, oddsOf, scoreOf, sumOf } from './classifier.js';
import { valueIn } from './counts.js';
import type { Lexicon } from './lexicon.js';
import type { HalfSpaceModel } from './model.js';
import { isCandidate, pairInCounts, pairInLexicon } from './pairs.js';
import { NEVER_SUM, NO_WORD, UNSCORED, type Words } from './words.js';

/** Scores half-spaces between words: first wherever the words stand, which is worth caching, then in their surroundings. */
export interface BetweenScorer {
  /** What the two words together add to the sum of weights; {@link NEVER_SUM} for a pair that is not worth scoring. */
  sumOfPair(left: number, right: number, lexicon: number, tendency: number): number;
  /** The score of a half-space between two words wherever they stand, by {@link sumOfPair}. */
  scoreOfPair(left: number, right: number, sum: number): number;
  /** How much a half-space between two words is preferred to a space: see `counts.ts`. */
  tendencyOf(left: number, right: number): number;
  /**
   * How likely it is, 0–1, that a half-space belongs between two words, if none is likelier by so many logits (`penalty`) than in the training
   * text; `outerBefore` and `outerBehind` are the words around them, {@link NO_WORD} for none.
   */
  likelihood(pair: ScoredPair, outerBefore: number, outerBehind: number, penalty: number): number;
}

export interface ScoredPair {
  readonly left: number;
  readonly right: number;
  readonly tendency: number;
  /** Of a half-space between them wherever they stand. */
  readonly score: number;
}

type Mutable<Thing> = { -readonly [key in keyof Thing]: Thing[key] };

const createSide = (): Mutable<Side> => ({ letters: new Uint8Array(0), from: 0, to: 0, hash: 0, isKnown: false, behind: 0, before: 0 });

export function createBetweenScorer(words: Words, { between, counts }: Pick<HalfSpaceModel, 'between' | 'counts'>): BetweenScorer {
  const features = createFeatures();
  const left = createSide();
  const right = createSide();
  const pair: Mutable<Pair> = { left, right, lexicon: 0, tendency: 0 };
  const around = { before: 0, tendencyBefore: 0, behind: 0, tendencyBehind: 0 };

  const fill = (side: Mutable<Side>, number: number): void => {
    const values = words.values[number] as number;
    side.letters = words.letters;
    side.from = words.starts[number] as number;
    side.to = words.starts[number + 1] as number;
    side.hash = words.hashes[number] as number;
    side.isKnown = words.isKnown[number] === 1;
    side.behind = valueIn(values, 1);
    side.before = valueIn(values, 2);
  };
  const sumAfter = (number: number): number => {
    if (words.sumAfter[number] === UNSCORED) {
      fill(left, number);
      leftFeatures(features, left);
      words.sumAfter[number] = sumOf(between, features);
    }
    return words.sumAfter[number] as number;
  };
  const sumBefore = (number: number): number => {
    if (words.sumBefore[number] === UNSCORED) {
      fill(right, number);
      rightFeatures(features, right);
      words.sumBefore[number] = sumOf(between, features);
    }
    return words.sumBefore[number] as number;
  };
  const tendencyOf = (left: number, right: number): number => {
    const joint = words.jointInCounts[left] as number;
    const { letters, starts } = words;
    const length = (starts[left + 1] as number) - (starts[left] as number);
    return pairInCounts(counts, joint, length, letters, starts[right] as number, starts[right + 1] as number);
  };
  return {
    tendencyOf,
    sumOfPair(leftNumber, rightNumber, lexicon, tendency) {
      fill(left, leftNumber);
      fill(right, rightNumber);
      if (!isCandidate(left.behind, right.before, lexicon, tendency)) return NEVER_SUM;
      pair.lexicon = lexicon;
      pair.tendency = tendency;
      bothFeatures(features, pair);
      return sumOf(between, features);
    },
    // The three sums become scores one by one: so they always were added.
    scoreOfPair: (left, right, sum) => sumAfter(left) * between.scale + sumBefore(right) * between.scale + sum * between.scale,
    likelihood({ left, right, tendency, score }, outerBefore, outerBehind, penalty) {
      const { hashes } = words;
      around.before = outerBefore === NO_WORD ? NO_OUTER : outerLeft(hashes[outerBefore] as number);
      around.tendencyBefore = outerBefore === NO_WORD ? 0 : tendencyOf(outerBefore, left);
      around.behind = outerBehind === NO_WORD ? NO_OUTER : outerRight(hashes[outerBehind] as number);
      around.tendencyBehind = outerBehind === NO_WORD ? 0 : tendencyOf(right, outerBehind);
      betweenContext(features, hashes[left] as number, hashes[right] as number, tendency, around);
      const odds = oddsOf(between, score + scoreOf(between, features));
      return odds / (odds + Math.exp(penalty));
    },
  };
}

/** What the lexicon has of two words with a half-space between: see {@link pairInLexicon}. */
export function lexiconOfWords({ letters, starts, jointInLexicon }: Words, left: number, right: number, lexicon: Lexicon): number {
  const length = (starts[left + 1] as number) - (starts[left] as number);
  return pairInLexicon(lexicon, jointInLexicon[left] as number, length, letters, starts[right] as number, starts[right + 1] as number);
}
