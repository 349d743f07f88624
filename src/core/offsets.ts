import { shown } from './assert.js';

/** Where an offset falls that stands inside or at the edge of a change. */
export type Side = 'before' | 'after';

/** Places where two texts agree: offset `from[i]` of the one is offset `to[i]` of the other. Both ascend. */
interface Anchors {
  from: Uint32Array;
  to: Uint32Array;
}

/** Maps offsets of a text and of what became of it onto each other. */
export interface OffsetMap {
  toOriginal(offset: number, side?: Side): number;
  toNormalized(offset: number, side?: Side): number;
}

/**
 * @param edits in order, not overlapping; `text` stands for `[start, end)` of the original
 * @param originalLength in UTF-16 code units
 */
export function createOffsetMap(edits: readonly { start: number; end: number; text: string }[], originalLength: number): OffsetMap {
  const original = new Uint32Array(2 * edits.length + 2);
  const normalized = new Uint32Array(original.length);
  let shift = 0;
  let count = 1;
  for (const { start, end, text } of edits) {
    original[count] = start;
    normalized[count++] = start + shift;
    shift += text.length - (end - start);
    original[count] = end;
    normalized[count++] = end + shift;
  }
  original[count] = originalLength;
  normalized[count] = originalLength + shift;
  return {
    toOriginal: (offset, side = 'before') => translate(offset, side, { from: normalized, to: original }),
    toNormalized: (offset, side = 'before') => translate(offset, side, { from: original, to: normalized }),
  };
}

/**
 * Anchors come in pairs: [start, end] of unchanged text, [start, end] of an edit, and so on. Inside unchanged text an offset keeps its
 * distance; inside an edit it goes to the edit's beginning or its end. Where several anchors share the offset, the side decides too.
 */
function translate(offset: number, side: Side, { from, to }: Anchors): number {
  const length = from[from.length - 1] as number;
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`offset: expected an integer from 0 to ${length}, got ${shown(offset)}`);
  }
  if (side !== 'before' && side !== 'after') throw new TypeError(`side: expected 'before' or 'after', got ${shown(side)}`);
  const below = side === 'before' ? lastIndexBelow(from, offset) : lastIndexBelow(from, offset + 1);
  const above = below + 1;
  if (side === 'before') {
    if (from[above] === offset) return to[above] as number;
  } else if (from[below] === offset) return to[below] as number;
  const isUnchanged = below % 2 === 0;
  if (isUnchanged) return (to[below] as number) + offset - (from[below] as number);
  return (side === 'before' ? to[below] : to[above]) as number;
}

/** The index of the last number under `limit`; -1 where there is none. */
function lastIndexBelow(ascending: Uint32Array, limit: number): number {
  let low = -1;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle;
    else high = middle;
  }
  return low;
}
