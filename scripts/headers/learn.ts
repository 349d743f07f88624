import { NEIGHBOUR_END, NEIGHBOUR_STARTS, WEIGHT_COUNT } from '../../src/article/titles/layout.js';
import { scoreRows } from '../../src/article/titles/readings.js';
import type { Example } from './examples.js';
import { addShares } from './slope.js';

const NEIGHBOUR_START = NEIGHBOUR_STARTS[0]?.[0] as number;

export interface Learning {
  /** Strength of the L2 regularization: half of it times the squared weights is added to the loss. */
  pull: number;
  /** The same for the features of neighbouring lines, which say less than those of the line itself. */
  neighbourPull: number;
  steps: number;
}

/** Tuned on folds of hosts, dealt three times: with half or twice the pull on neighbours, F1 is up to a hundredth lower. */
export const LEARNING: Learning = { pull: 4, neighbourPull: 8, steps: 120 };

/**
 * Learns the weights that make the readings that agree with gold most likely. The loss of a page is −log of their share of all readings,
 * each weighted by e to its score.
 */
export function learn(examples: readonly Example[], { pull, neighbourPull, steps }: Learning): Float64Array {
  return minimize(
    (weights, slope) => {
      let loss = 0;
      for (let at = 0; at < weights.length; at++) {
        const weight = weights[at] as number;
        const isNeighbour = at >= NEIGHBOUR_START && at < NEIGHBOUR_END;
        const strength = isNeighbour ? neighbourPull : pull;
        slope[at] = strength * weight;
        loss += 0.5 * strength * weight * weight;
      }
      for (const example of examples) loss += addLoss(example, weights, slope);
      return loss;
    },
    WEIGHT_COUNT,
    steps,
  );
}

function addLoss({ rows, allowed, weight }: Example, weights: Float64Array, slope: Float64Array): number {
  const scores = scoreRows(rows, weights);
  const right = addShares(rows, scores, allowed, -weight, slope);
  if (right === Number.NEGATIVE_INFINITY) return 0;
  const all = addShares(rows, scores, null, weight, slope);
  return weight * (all - right);
}

type Loss = (weights: Float64Array, slope: Float64Array) => number;

const HISTORY = 8;
const MOST_HALVINGS = 20;
const LEAST_GAIN = 1e-4;

/** L-BFGS with halved steps (Nocedal and Wright, Numerical Optimization, algorithm 7.5). */
function minimize(loss: Loss, size: number, steps: number): Float64Array {
  let weights = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = loss(weights, slope);
  const moves: Float64Array[] = [];
  const turns: Float64Array[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = directionOf(slope, moves, turns);
    const descent = -dot(slope, direction);
    if (descent > -LEAST_GAIN) break;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextValue = value;
    for (let half = 0, length = 1; half < MOST_HALVINGS; half++, length /= 2) {
      for (let at = 0; at < size; at++) next[at] = (weights[at] as number) - length * (direction[at] as number);
      nextValue = loss(next, nextSlope);
      if (nextValue <= value + LEAST_GAIN * length * descent) break;
    }
    const move = next.map((weight, at) => weight - (weights[at] as number));
    const turn = nextSlope.map((one, at) => one - (slope[at] as number));
    if (dot(move, turn) > 1e-10) {
      moves.push(move);
      turns.push(turn);
      if (moves.length > HISTORY) {
        moves.shift();
        turns.shift();
      }
    }
    const isDone = Math.abs(value - nextValue) < LEAST_GAIN * Math.abs(value);
    weights = next;
    slope = nextSlope;
    value = nextValue;
    if (isDone) break;
  }
  return weights;
}

function directionOf(slope: Float64Array, moves: readonly Float64Array[], turns: readonly Float64Array[]): Float64Array {
  const direction = Float64Array.from(slope);
  const parts: number[] = [];
  for (let at = moves.length - 1; at >= 0; at--) {
    const [move, turn] = [moves[at] as Float64Array, turns[at] as Float64Array];
    parts[at] = dot(move, direction) / dot(move, turn);
    addTimes(direction, turn, -(parts[at] as number));
  }
  const [move, turn] = [moves.at(-1), turns.at(-1)];
  const scale = move && turn ? dot(move, turn) / dot(turn, turn) : 1 / Math.sqrt(dot(slope, slope));
  for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) * scale;
  for (const [at, one] of moves.entries()) {
    const other = turns[at] as Float64Array;
    addTimes(direction, one, (parts[at] as number) - dot(other, direction) / dot(one, other));
  }
  return direction;
}

function addTimes(to: Float64Array, from: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + times * (from[at] as number);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
