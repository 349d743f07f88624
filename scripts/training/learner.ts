import { createFeatures, type Features } from '../../src/zwnj-model/classifier.js';
import { calibrate, likelihoods, type ScoredCases } from './calibration.js';

/** A learning task: examples with cases, of which one or none is to be chosen. */
export interface Task<Example> {
  examples: Example[];
  /** Weight of an example, 0–1. */
  importanceOf(example: Example): number;
  eachCase(example: Example, visit: (features: Features, isYes: boolean) => void): void;
}

/** The cases of an example. */
interface Lesson {
  features: Features[];
  isYes: boolean[];
  importance: number;
}

/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over hashed features. The cases of an example compete with each other
 * and with the choice of no case. If several cases are right, each of them counts as right (شکست|ه|ای).
 */
interface Learner {
  weights: Float32Array;
  /** Counts the features of an example, before the training: rare ones are skipped. */
  note(lesson: Lesson): void;
  /** Takes one step towards the right answer. */
  learn(lesson: Lesson): void;
  score(features: Features): number;
}

export interface LearningOptions {
  /** Learning rate. */
  step: number;
  /** L1 regularization: every step pulls weights to 0, so that few are left. */
  pull: number;
}

/** There are 2 to this power weights. */
const WEIGHTS_BITS = 19;
/** Rarer features are skipped. */
const LEAST_SIGHTINGS = 6;
const SIGHTING_BITS = 26;
const START = 1e-6;
/** Smaller errors are skipped. */
const LEAST_ERROR = 1e-4;

function createLearner({ step, pull }: LearningOptions): Learner {
  const weights = new Float32Array(1 << WEIGHTS_BITS);
  const squares = new Float32Array(weights.length);
  const mask = weights.length - 1;
  const sightings = new Uint8Array(1 << SIGHTING_BITS);
  const place = (feature: number): number => (feature >>> 0) & (sightings.length - 1);
  const score = ({ numbers, count }: Features): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weights[(numbers[i] as number) & mask] as number;
    return sum;
  };
  const correct = ({ numbers, count }: Features, error: number): void => {
    for (let i = 0; i < count; i++) {
      const feature = numbers[i] as number;
      if ((sightings[place(feature)] as number) < LEAST_SIGHTINGS) continue;
      const at = feature & mask;
      squares[at] = (squares[at] as number) + error * error;
      const rate = step / Math.sqrt((squares[at] as number) + START);
      const moved = (weights[at] as number) - rate * error;
      weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * pull);
    }
  };
  return {
    weights,
    score,
    note({ features }) {
      for (const { numbers, count } of features)
        for (let i = 0; i < count; i++) {
          const at = place(numbers[i] as number);
          if ((sightings[at] as number) < LEAST_SIGHTINGS) sightings[at] = (sightings[at] as number) + 1;
        }
    },
    learn({ features, isYes, importance }) {
      const { given, right } = likelihoods({ scores: features.map(score), isYes });
      features.forEach((one, i) => {
        const error = ((given[i] as number) - (right[i] as number)) * importance;
        if (Math.abs(error) >= LEAST_ERROR) correct(one, error);
      });
    },
  };
}

/** Shuffles in the same order in every run (Fisher–Yates on a linear congruential generator). */
function shuffle<T>(items: T[]): T[] {
  let state = 1;
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    const j = Math.floor(((state >>> 8) / (1 << 24)) * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}

const ROUNDS = 3;
/** Every 20th example is held out of the training, for the calibration. */
const KEPT_OUT = 20;

export interface Trained {
  weights: Float32Array;
  slope: number;
  intercept: number;
}

export function train<Example>(task: Task<Example>, options: LearningOptions): Trained {
  const learner = createLearner(options);
  const order = shuffle(task.examples);
  const used = order.filter((_, i) => i % KEPT_OUT !== 0);
  const giveLesson = lessonsOf(task);
  for (const one of used) learner.note(giveLesson(one));
  for (let round = 0; round < ROUNDS; round++) for (const one of used) learner.learn(giveLesson(one));
  const keptOut = order
    .filter((_, i) => i % KEPT_OUT === 0)
    .map((one): ScoredCases => {
      const { features, isYes } = giveLesson(one);
      return { scores: features.map(learner.score), isYes: [...isYes] };
    });
  return { weights: learner.weights, ...calibrate(keptOut) };
}

/** Makes lessons of examples. A lesson is valid until the next one: its object is reused for millions of them. */
function lessonsOf<Example>({ eachCase, importanceOf }: Task<Example>): (example: Example) => Lesson {
  const store: Features[] = [];
  return (example) => {
    const lesson: Lesson = { features: [], isYes: [], importance: importanceOf(example) };
    eachCase(example, ({ numbers, count }, isYes) => {
      const index = lesson.features.length;
      store[index] ??= createFeatures();
      const own = store[index] as Features;
      own.numbers.set(numbers.subarray(0, count));
      own.count = count;
      lesson.features.push(own);
      lesson.isYes.push(isYes);
    });
    return lesson;
  };
}
