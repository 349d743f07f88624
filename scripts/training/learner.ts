import type { Features } from '../../src/model/classifier.js';

/** What is to be learned: examples, each with one case or more to decide. */
export interface Task<Example> {
  name: string;
  examples: Example[];
  eachCase(example: Example, visit: (features: Features, isYes: boolean, importance: number) => void): void;
}

/** Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over hashed features. */
interface Learner {
  weights: Float32Array;
  /** A sighting of features, ahead of the training: rare ones teach nothing. */
  note(features: Features): void;
  /** One step towards `isYes`. */
  learn(features: Features, isYes: boolean, importance: number): void;
  score(features: Features): number;
}

const STEP = 0.03;
/** Features that are seen less often teach nothing. */
const LEAST_SIGHTINGS = 4;
const SIGHTING_BITS = 26;
const START = 1e-6;
/** Smaller errors teach nothing. */
const LEAST_ERROR = 1e-4;

/** @param bits the number of weights is 2 to the power of it */
function createLearner(bits: number): Learner {
  const weights = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits);
  const mask = weights.length - 1;
  const sightings = new Uint8Array(1 << SIGHTING_BITS);
  const place = (feature: number): number => (feature >>> 0) & (sightings.length - 1);
  const score = ({ numbers, count }: Features): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weights[(numbers[i] as number) & mask] as number;
    return sum;
  };
  return {
    weights,
    score,
    note({ numbers, count }) {
      for (let i = 0; i < count; i++) {
        const at = place(numbers[i] as number);
        if ((sightings[at] as number) < LEAST_SIGHTINGS) sightings[at] = (sightings[at] as number) + 1;
      }
    },
    learn(features, isYes, importance) {
      const error = (1 / (1 + Math.exp(-score(features))) - (isYes ? 1 : 0)) * importance;
      if (Math.abs(error) < LEAST_ERROR) return;
      for (let i = 0; i < features.count; i++) {
        const feature = features.numbers[i] as number;
        if ((sightings[place(feature)] as number) < LEAST_SIGHTINGS) continue;
        const at = feature & mask;
        squares[at] = (squares[at] as number) + error * error;
        weights[at] = (weights[at] as number) - (STEP * error) / Math.sqrt((squares[at] as number) + START);
      }
    },
  };
}

/** The same order in every run: a linear congruential generator feeds Fisher and Yates. */
function shuffle<T>(items: T[]): T[] {
  let state = 1;
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    const j = Math.floor(((state >>> 8) / (1 << 24)) * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}

interface Scored {
  score: number;
  isYes: boolean;
}

/** Slope and intercept that turn scores into probabilities (Platt 1999), by Newton's method. */
function calibrate(scored: readonly Scored[]): { slope: number; intercept: number } {
  let slope = 1;
  let intercept = 0;
  for (let round = 0; round < 30; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, isYes } of scored) {
      const p = 1 / (1 + Math.exp(-(slope * score + intercept)));
      const error = p - (isYes ? 1 : 0);
      const weight = p * (1 - p);
      g0 += error * score;
      g1 += error;
      h00 += weight * score * score;
      h01 += weight * score;
      h11 += weight;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    intercept -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, intercept };
}

const WEIGHTS_BITS = 18;
const ROUNDS = 3;
/** Every so many-eth example is kept out of the training, for the calibration. */
const KEPT_OUT = 20;

export interface Trained {
  weights: Float32Array;
  slope: number;
  intercept: number;
}

export function train<Example>({ examples, eachCase }: Task<Example>): Trained {
  const learner = createLearner(WEIGHTS_BITS);
  const order = shuffle(examples);
  const used = order.filter((_, i) => i % KEPT_OUT !== 0);
  for (const one of used) eachCase(one, learner.note);
  for (let round = 0; round < ROUNDS; round++) for (const one of used) eachCase(one, learner.learn);
  const scored: Scored[] = [];
  for (let i = 0; i < order.length; i += KEPT_OUT)
    eachCase(order[i] as Example, (features, isYes) => scored.push({ score: learner.score(features), isYes }));
  return { weights: learner.weights, ...calibrate(scored) };
}
