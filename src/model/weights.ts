/** A weight is six bits, from less this to this: one letter of base64, so that what the package holds of them compresses as well as they do. */
export const LARGEST_WEIGHT = 31;

/** Four weights stand in three bytes, the first in the highest bits, negative ones as their two's complement. */
export function decodeWeights(bytes: Uint8Array): Int8Array {
  const weights = new Int8Array((bytes.length / 3) * 4);
  for (let i = 0, at = 0; i < weights.length; i += 4, at += 3) {
    const four = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    weights[i] = (four << 8) >> 26;
    weights[i + 1] = (four << 14) >> 26;
    weights[i + 2] = (four << 20) >> 26;
    weights[i + 3] = (four << 26) >> 26;
  }
  return weights;
}

/** How many bytes so many weights take. */
export const bytesOfWeights = (count: number): number => (count / 4) * 3;
