import { MODEL_MAGIC } from '../../src/model/model.js';
import type { Trained } from './learner.js';

/** As `decodeModel` reads it. */
export function encodeModel({ counts, inside, between }: { counts: Uint8Array; inside: Trained; between: Trained }): Uint8Array {
  return concat([Uint8Array.from(MODEL_MAGIC), uint32(counts.length), counts, ...classifier(inside), ...classifier(between)]);
}

/** Weights beyond this are as good as it. */
const LARGEST = 4;
const STEPS = 127;

function classifier({ weights, slope, intercept }: Trained): Uint8Array[] {
  const scale = LARGEST / STEPS;
  const steps = Int8Array.from(weights, (weight) => Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale))));
  return [float32(slope), float32(intercept), float32(scale), uint32(steps.length), new Uint8Array(steps.buffer)];
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
