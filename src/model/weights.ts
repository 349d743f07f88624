/** A weight is a whole number, from less this to this. */
export const LARGEST_WEIGHT = 31;
/** So many weights there can be. */
export const KINDS_OF_WEIGHT = 2 * LARGEST_WEIGHT + 1;

/** The shares of all weights add up to 2 to the power of it. */
export const SHARE_BITS = 12;
/** Below this the state takes in a byte; it is what the writer began with. */
export const LEAST_STATE = 1 << 23;

const SHARES_LENGTH = 2 * KINDS_OF_WEIGHT;
const STATE_LENGTH = 4;

/**
 * Reads weights, of which most are 0 or small, in hardly more bits than they say (asymmetric numeral systems, Duda 2013, of ranges): how
 * large a share each weight has, from the smallest on, as 16-bit numbers; the last state of the writer in 32 bits; the bytes that it gave out.
 *
 * @throws RangeError for bytes that are not so many weights
 */
export function decodeWeights(bytes: Uint8Array, count: number): Int8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < SHARES_LENGTH + STATE_LENGTH) throw new RangeError(`bytes: expected weights, got ${bytes.length} bytes`);
  const { shares, starts, kindAt } = readShares(view);
  const weights = new Int8Array(count);
  let at = SHARES_LENGTH + STATE_LENGTH;
  let state = view.getUint32(SHARES_LENGTH);
  for (let i = 0; i < count; i++) {
    const slot = state & SLOTS;
    const kind = kindAt[slot] as number;
    weights[i] = kind - LARGEST_WEIGHT;
    state = (shares[kind] as number) * (state >>> SHARE_BITS) + slot - (starts[kind] as number);
    while (state < LEAST_STATE && at < bytes.length) state = (state << 8) | (bytes[at++] as number);
  }
  if (state !== LEAST_STATE || at !== bytes.length) throw new RangeError(`bytes: expected ${count} weights, got others`);
  return weights;
}

const SLOTS = (1 << SHARE_BITS) - 1;

interface Shares {
  shares: Uint16Array;
  /** Where the slots of each kind of weight begin. */
  starts: Uint16Array;
  /** Whose slot it is. */
  kindAt: Uint8Array;
}

function readShares(view: DataView): Shares {
  const shares = new Uint16Array(KINDS_OF_WEIGHT);
  const starts = new Uint16Array(KINDS_OF_WEIGHT);
  const kindAt = new Uint8Array(1 << SHARE_BITS);
  let end = 0;
  for (let kind = 0; kind < KINDS_OF_WEIGHT; kind++) {
    shares[kind] = view.getUint16(2 * kind);
    starts[kind] = end;
    kindAt.fill(kind, end, end + (shares[kind] as number));
    end += shares[kind] as number;
  }
  if (end !== 1 << SHARE_BITS) throw new RangeError(`bytes: expected shares of ${1 << SHARE_BITS}, got ${end}`);
  return { shares, starts, kindAt };
}
