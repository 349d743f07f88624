import { MODEL_MAGIC } from '../../src/model/model.js';
import { LARGEST_WEIGHT } from '../../src/model/weights.js';
import type { Trained } from './learner.js';

/** As `decodeModel` reads it. */
export function encodeModel({ counts, inside, between }: { counts: Uint8Array; inside: Trained; between: Trained }): Uint8Array {
  const heads = [Uint8Array.from(MODEL_MAGIC), ...head(inside), ...head(between)];
  return concat([...heads, encodeWeights(inside.weights), encodeWeights(between.weights), counts]);
}

/** Weights beyond this are as good as it. */
const LARGEST = 4;
const SCALE = LARGEST / LARGEST_WEIGHT;

function head({ weights, slope, intercept }: Trained): Uint8Array[] {
  return [float32(slope), float32(intercept), float32(SCALE), uint32(weights.length)];
}

/** Four weights in three bytes: see `src/model/weights.ts`. */
function encodeWeights(weights: Float32Array): Uint8Array {
  const bytes = new Uint8Array(3 * Math.ceil(weights.length / 4));
  const sixBits = (at: number): number => {
    const steps = Math.round((weights[at] ?? 0) / SCALE);
    return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, steps)) & 63;
  };
  for (let i = 0, at = 0; i < weights.length; i += 4, at += 3) {
    const four = (sixBits(i) << 18) | (sixBits(i + 1) << 12) | (sixBits(i + 2) << 6) | sixBits(i + 3);
    bytes.set([four >> 16, (four >> 8) & 255, four & 255], at);
  }
  return bytes;
}

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
