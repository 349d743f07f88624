import type { Letter, WordId } from '../core/number-kinds.js';
import { letterJoinsNext } from '../persian/alphabet.js';
import { type Chunk, MOST_LETTERS, NO_NEIGHBOUR, type Prefixes } from './chunk.js';
import { createFeatures, type Features, mix, oddsOf, scoreOfFeatures, sumOf } from './classifier.js';
import { insideContext, insideFeatures, type Neighbours, type PartEvidence, startHash } from './inside-features.js';
import type { Lexicon } from './lexicon.js';
import type { HalfSpaceModel } from './model.js';
import { createPartEvidence, readPartEvidence } from './pairs.js';
import { NEVER_SUM, NO_WORD, reserveSums, type Words } from './word-columns.js';

/** Half-spaces of a word above the threshold, in order: the letters before them, and their probabilities, 0–1. */
export interface Splits {
  count: number;
  readonly at: Uint8Array;
  readonly confidence: Float64Array;
}

/** Scores half-spaces within words. */
export interface WithinScorer {
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly model: HalfSpaceModel;
  /** Returns the id of the word `letters[from, to)`. */
  readonly idOf: (letters: Uint8Array, from: number, to: number) => WordId;
  readonly features: Features;
  readonly parts: PartEvidence;
  readonly around: Neighbours;
  /** By letter, one row for each depth of parts: odds, then probabilities. A part has at least one letter fewer than its whole. */
  readonly odds: Float64Array;
  /** By letter: probability that a half-space comes after it, over all ways to split the word. */
  readonly total: Float64Array;
  readonly splits: Splits;
}

/** Below this score no context makes a half-space likely. */
export const LEAST_SCORE = -4;
/** Score of an impossible half-space. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** If the likeliest half-space is at least this probable … */
const SURE = 0.97;
/** … or less than this, it decides alone; otherwise the parts are scored as well. */
const UNLIKELY = 0.1;
/** Parts with a smaller probability are not scored, which bounds the work for a word of any length. */
const LEAST_SHARE = 0.1;
/** One half: of two half-spaces that exclude each other at most one is likelier. */
const LIKELIER_THAN_NOT = 0.5;

export function createWithinScorer(words: Words, lexicon: Lexicon, model: HalfSpaceModel, idOf: WithinScorer['idOf']): WithinScorer {
  return {
    words,
    lexicon,
    model,
    idOf,
    features: createFeatures(),
    parts: createPartEvidence(),
    around: { before: 0, after: 0, startAfter: 0 },
    odds: new Float64Array(MOST_LETTERS * (MOST_LETTERS + 1)),
    total: new Float64Array(MOST_LETTERS),
    splits: { count: 0, at: new Uint8Array(MOST_LETTERS), confidence: new Float64Array(MOST_LETTERS) },
  };
}

/** Stores the sums of weights of the half-spaces of a new word in {@link Words}, and returns the highest score. */
export function scoreWord(scorer: WithinScorer, id: WordId, chunk: Chunk, prefixes: Prefixes): number {
  const { words, lexicon, model, features, parts } = scorer;
  const { scale } = model.inside;
  const length = chunk.to - chunk.from;
  reserveSums(words, length);
  const sumsAt = words.sumCount;
  words.sumsAt[id] = sumsAt;
  words.sumCount = sumsAt + length;
  let best = NEVER;
  for (let at = 0; at < length; at++) {
    let sum = NEVER_SUM;
    if (at < length - 1 && letterJoinsNext(chunk.letters[chunk.from + at] as Letter)) {
      readPartEvidence(parts, chunk, at + 1, prefixes, lexicon, model.counts);
      insideFeatures(features, chunk, at, parts);
      sum = sumOf(model.inside, features);
      best = Math.max(best, sum * scale);
    }
    words.sums[sumsAt + at] = sum;
  }
  return best;
}

/**
 * Finds the half-spaces of a word with a probability of at least `threshold`. `before` and `after` are its neighbours, {@link NO_WORD} for
 * none. `penalty` is the number of logits by which none is likelier than in the training text. The result is overwritten by the next call.
 */
export function findSplits(scorer: WithinScorer, id: WordId, before: WordId, after: WordId, penalty: number, threshold: number): Splits {
  const { splits, odds, total } = scorer;
  const length = letterCount(scorer.words, id);
  const all = scoreInContext(scorer, 0, id, before, after, penalty);
  const best = largestOf(odds, length);
  const most = (odds[best] as number) / all;
  splits.count = 0;
  if (most >= SURE || most < UNLIKELY) {
    if (most > 0 && most >= threshold) addSplit(splits, best, most);
    return splits;
  }
  toLikelihoods(odds, 0, length, all);
  total.fill(0, 0, length);
  addPartTotals(scorer, 0, 0, 1, id, before, after, penalty);
  addLikely(splits, total, length, threshold);
  return splits;
}

function letterCount({ starts }: Words, id: WordId): number {
  return (starts[id + 1] as number) - (starts[id] as number);
}

/** Computes the odds of the places of a word against no half-space, which compete with each other (حرف|های, حرفه|ای); returns their sum. */
function scoreInContext(scorer: WithinScorer, depth: number, id: WordId, before: WordId, after: WordId, penalty: number): number {
  const { words, odds, around, features, model } = scorer;
  const { letters, sums, hashes, starts } = words;
  const { inside } = model;
  const from = starts[id] as number;
  const to = starts[id + 1] as number;
  const sumsAt = words.sumsAt[id] as number;
  const place = depth * MOST_LETTERS;
  around.before = before === NO_WORD ? NO_NEIGHBOUR : mix(hashes[before] as number, 1);
  around.after = after === NO_WORD ? NO_NEIGHBOUR : mix(hashes[after] as number, 2);
  around.startAfter = after === NO_WORD ? NO_NEIGHBOUR : startHash(letters, starts[after] as number, starts[after + 1] as number);
  let all = Math.exp(penalty);
  for (let at = 0; at < to - from; at++) {
    const sum = sums[sumsAt + at] as number;
    odds[place + at] = 0;
    if (sum === NEVER_SUM || sum * inside.scale < LEAST_SCORE) continue;
    insideContext(features, letters, from, to, at, around);
    const here = oddsOf(inside, sum * inside.scale + scoreOfFeatures(inside, features));
    odds[place + at] = here;
    all += here;
  }
  return all;
}

function toLikelihoods(odds: Float64Array, place: number, length: number, all: number): void {
  for (let i = place; i < place + length; i++) odds[i] = (odds[i] as number) / all;
}

/**
 * Adds up, by letter, the probability of a half-space after it, first or in a part that another one left. In هفتهنامهای either هفته|نامهای
 * or هفتهنامه|ای may come first, and each takes likelihood from the other; but both lead to هفته¦نامه¦ای.
 */
function addPartTotals(
  scorer: WithinScorer,
  depth: number,
  from: number,
  share: number,
  id: WordId,
  before: WordId,
  after: WordId,
  penalty: number,
): void {
  const { words, odds, total, idOf } = scorer;
  const length = letterCount(words, id);
  for (let at = 0; at < length; at++) {
    const likelihood = share * (odds[depth * MOST_LETTERS + at] as number);
    total[from + at] = (total[from + at] as number) + likelihood;
    if (likelihood < LEAST_SHARE) continue;
    const start = words.starts[id] as number;
    const left = idOf(words.letters, start, start + at + 1);
    const right = idOf(words.letters, start + at + 1, start + length);
    addTotalsOfPart(scorer, depth + 1, from, likelihood, left, before, right, penalty);
    addTotalsOfPart(scorer, depth + 1, from + at + 1, likelihood, right, left, after, penalty);
  }
}

function addTotalsOfPart(
  scorer: WithinScorer,
  depth: number,
  from: number,
  share: number,
  id: WordId,
  before: WordId,
  after: WordId,
  penalty: number,
): void {
  const { words, odds } = scorer;
  if ((words.sumsAt[id] as number) < 0) return;
  const all = scoreInContext(scorer, depth, id, before, after, penalty);
  toLikelihoods(odds, depth * MOST_LETTERS, letterCount(words, id), all);
  addPartTotals(scorer, depth, from, share, id, before, after, penalty);
}

function addSplit(splits: Splits, at: number, confidence: number): void {
  splits.at[splits.count] = at;
  splits.confidence[splits.count++] = confidence;
}

/** Returns the index of the largest of the first `length` numbers. */
function largestOf(numbers: Float64Array, length: number): number {
  let at = 0;
  for (let i = 1; i < length; i++) if ((numbers[i] as number) > (numbers[at] as number)) at = i;
  return at;
}

/** Adds all half-spaces above the threshold that can be combined. */
function addLikely(splits: Splits, likelihoods: Float64Array, length: number, threshold: number): void {
  for (let at = 0; at < length; at++) {
    // A half-space that needed its parts to be scored does not get a higher confidence than a sure one.
    const confidence = Math.min(likelihoods[at] as number, SURE);
    if (confidence > LIKELIER_THAN_NOT && confidence >= threshold) addSplit(splits, at, confidence);
  }
  if (splits.count > 0 || threshold > LIKELIER_THAN_NOT) return;
  const at = largestOf(likelihoods, length);
  if ((likelihoods[at] as number) >= threshold) addSplit(splits, at, likelihoods[at] as number);
}
