import { MODEL_MAGIC } from '../../src/zwnj-model/model.js';
import { LARGEST_WEIGHT } from '../../src/zwnj-model/weights.js';
import type { Trained } from './learner.js';
import { encodeWeights } from './weights-file.js';

/** Encodes the model for `decodeModel`. */
export function encodeModel({ counts, inside, between }: { counts: Uint8Array; inside: Trained; between: Trained }): Uint8Array {
  return concat([Uint8Array.from(MODEL_MAGIC), ...classifier(inside), ...classifier(between), counts]);
}

/** Larger weights are clipped to this, without a loss. */
const LARGEST = 4;
const SCALE = LARGEST / LARGEST_WEIGHT;

function classifier({ weights, slope, intercept }: Trained): Uint8Array[] {
  const coded = encodeWeights(Int8Array.from(weights, stepsOf));
  return [float32(slope), float32(intercept), float32(SCALE), uint32(weights.length), uint32(coded.length), coded];
}

const stepsOf = (weight: number): number => Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight / SCALE)));

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function float32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value);
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
