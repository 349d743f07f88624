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
  const slots = readSlots(view);
  const weights = new Int8Array(count);
  const { length } = bytes;
  let at = SHARES_LENGTH + STATE_LENGTH;
  let state = view.getUint32(SHARES_LENGTH);
  for (let i = 0; i < count; i++) {
    const slot = slots[state & LAST_SLOT] as number;
    weights[i] = (slot & WEIGHT) - LARGEST_WEIGHT;
    state = Math.imul(slot >>> SHARE_SHIFT, state >>> SHARE_BITS) + ((slot >>> PLACE_SHIFT) & LAST_SLOT);
    while (state < LEAST_STATE && at < length) state = (state << 8) | (bytes[at++] as number);
  }
  if (state !== LEAST_STATE || at !== bytes.length) throw new RangeError(`bytes: expected ${count} weights, got others`);
  return weights;
}

const LAST_SLOT = (1 << SHARE_BITS) - 1;

/** In a slot: the weight in bits 0–5, the place of the slot among those of its weight, and their number, which is {@link SHARE_BITS} + 1 long. */
const WEIGHT = 0x3f;
const PLACE_SHIFT = 6;
const SHARE_SHIFT = PLACE_SHIFT + SHARE_BITS;

/** By slot all that is needed of it: with one look, not three, reading takes two thirds of the time. */
function readSlots(view: DataView): Int32Array {
  const slots = new Int32Array(1 << SHARE_BITS);
  let end = 0;
  for (let kind = 0; kind < KINDS_OF_WEIGHT; kind++) {
    const share = view.getUint16(2 * kind);
    for (let place = 0; place < share && end < slots.length; place++) slots[end++] = (share << SHARE_SHIFT) | (place << PLACE_SHIFT) | kind;
  }
  const total = totalShare(view);
  if (total !== slots.length) throw new RangeError(`bytes: expected shares of ${slots.length}, got ${total}`);
  return slots;
}

function totalShare(view: DataView): number {
  let total = 0;
  for (let kind = 0; kind < KINDS_OF_WEIGHT; kind++) total += view.getUint16(2 * kind);
  return total;
}
