import { bytesOfText } from '../../src/core/packed-text.js';
import {
  COUNT_DIGITS,
  DISTANCE_DIGITS,
  LARGEST_COMMON,
  LARGEST_WEIGHT,
  PAIR_DIGITS,
  RARE,
  WEIGHT_DIGITS,
} from '../../src/zwnj-model/weights.js';
import { byFrequency, byteOf, digits } from '../lib/packed-text.js';

/** Encodes weights for `src/zwnj-model/weights.ts`: integers up to {@link LARGEST_WEIGHT}. */
export function encodeWeights(weights: Int8Array): Uint8Array {
  const pairs = Array.from({ length: (weights.length + 1) >> 1 }, (_, at) => pairOf(weights[2 * at] ?? 0, weights[2 * at + 1] ?? 0));
  const list = byFrequency(pairs);
  const values = new Map(list.map((pair, value) => [pair, value]));
  const bytes = pairs.map((pair) => byteOf(values.get(pair) as number));
  const head = digits(list.length, PAIR_DIGITS) + list.map((pair) => digits(pair, PAIR_DIGITS)).join('');
  return bytesOfText(head + bytes.join('') + rareText(weights));
}

const isCommon = (weight: number): boolean => Math.abs(weight) <= LARGEST_COMMON;
const pairOf = (first: number, second: number): number => 16 * commonOf(first) + commonOf(second);
const commonOf = (weight: number): number => (isCommon(weight) ? weight : RARE) + LARGEST_COMMON;

function rareText(weights: Int8Array): string {
  const listed: string[] = [];
  let before = 0;
  weights.forEach((weight, index) => {
    if (isCommon(weight)) return;
    listed.push(digits(index - before, DISTANCE_DIGITS) + digits(weight + LARGEST_WEIGHT, WEIGHT_DIGITS));
    before = index;
  });
  return digits(listed.length, COUNT_DIGITS) + listed.join('');
}
