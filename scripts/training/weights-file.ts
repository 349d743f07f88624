import { KINDS_OF_WEIGHT, LARGEST_WEIGHT, LEAST_STATE, SHARE_BITS } from '../../src/model/weights.js';

/** As `src/model/weights.ts` reads it: whole numbers that are no larger than {@link LARGEST_WEIGHT}. */
export function encodeWeights(weights: Int8Array): Uint8Array {
  const shares = sharesOf(weights);
  const starts = shares.map((_, kind) => shares.slice(0, kind).reduce((sum, share) => sum + share, 0));
  // The reader begins where the writer ended.
  const given: number[] = [];
  let state = LEAST_STATE;
  for (const weight of weights.toReversed()) {
    const share = shares[weight + LARGEST_WEIGHT] as number;
    while (state >= (LEAST_STATE >> SHARE_BITS) * 256 * share) {
      given.push(state & 255);
      state >>>= 8;
    }
    state = (Math.floor(state / share) << SHARE_BITS) + (state % share) + (starts[weight + LARGEST_WEIGHT] as number);
  }
  const bytes = new Uint8Array(2 * KINDS_OF_WEIGHT + 4 + given.length);
  const view = new DataView(bytes.buffer);
  shares.forEach((share, kind) => {
    view.setUint16(2 * kind, share);
  });
  view.setUint32(2 * KINDS_OF_WEIGHT, state);
  bytes.set(given.reverse(), 2 * KINDS_OF_WEIGHT + 4);
  return bytes;
}

/** Each kind of weight that there is has a share; what is left over goes to the commonest. */
function sharesOf(weights: Int8Array): number[] {
  const counts: number[] = new Array(KINDS_OF_WEIGHT).fill(0);
  for (const weight of weights) counts[weight + LARGEST_WEIGHT] = (counts[weight + LARGEST_WEIGHT] as number) + 1;
  const all = 1 << SHARE_BITS;
  const shares = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.floor((count * all) / weights.length))));
  const commonest = counts.indexOf(Math.max(...counts));
  shares[commonest] = (shares[commonest] as number) + all - shares.reduce((sum, share) => sum + share, 0);
  return shares;
}
