import { decodeBase64 } from '../../core/base64.js';
import { HEADER_WEIGHTS } from '../../generated/header-weights.js';
import { WEIGHT_COUNT } from './layout.js';

let weights: Float32Array | undefined;

/** Learned weights, decoded at the first call. All are zero if the features changed after the last training. */
export function headerWeights(): Float32Array {
  weights ??= decodeHeaderWeights(decodeBase64(HEADER_WEIGHTS));
  return weights;
}

/** Bytes before the weights: their unit, a big-endian float. */
const UNIT_BYTES = 4;
const MOST = 127;

/** Decodes one byte a weight, from -127 to 127 units, in the order of the layout. */
export function decodeHeaderWeights(bytes: Uint8Array): Float32Array {
  const decoded = new Float32Array(WEIGHT_COUNT);
  if (bytes.length !== UNIT_BYTES + WEIGHT_COUNT) return decoded;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unit = view.getFloat32(0);
  for (let at = 0; at < WEIGHT_COUNT; at++) decoded[at] = unit * view.getInt8(UNIT_BYTES + at);
  return decoded;
}

/** Encodes weights for {@link decodeHeaderWeights}. */
export function encodeHeaderWeights(weights: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(UNIT_BYTES + weights.length);
  const view = new DataView(bytes.buffer);
  let most = 0;
  for (let at = 0; at < weights.length; at++) most = Math.max(most, Math.abs(weights[at] as number));
  const unit = Math.fround(most / MOST);
  view.setFloat32(0, unit);
  for (let at = 0; at < weights.length; at++) view.setInt8(UNIT_BYTES + at, unit === 0 ? 0 : Math.round((weights[at] as number) / unit));
  return bytes;
}
