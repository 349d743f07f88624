import { LARGEST_NIBBLE, LARGEST_WEIGHT, RARE } from '../../src/zwnj-model/weights.js';

/** Encodes weights for `src/zwnj-model/weights.ts`: integers up to {@link LARGEST_WEIGHT}. */
export function encodeWeights(weights: Int8Array): Uint8Array {
  const nibbles = new Uint8Array((weights.length + 1) >> 1);
  const rare: number[] = [];
  weights.forEach((weight, index) => {
    const isRare = Math.abs(weight) > LARGEST_NIBBLE;
    if (isRare) rare.push(index, weight + LARGEST_WEIGHT);
    const nibble = isRare ? RARE : weight + LARGEST_NIBBLE;
    nibbles[index >> 1] = (nibbles[index >> 1] as number) | (nibble << (4 * (index & 1)));
  });
  const bytes = new Uint8Array(nibbles.length + 2 * rare.length);
  bytes.set(nibbles);
  const view = new DataView(bytes.buffer, nibbles.length);
  for (let i = 0; i < rare.length; i += 2) view.setUint32(2 * i, ((rare[i] as number) << 8) | (rare[i + 1] as number));
  return bytes;
}
