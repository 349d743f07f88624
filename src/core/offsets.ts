import { assertOneOf, shown } from './assert.js';

/** Which end of a change an offset within it, or at its edge, maps to. */
export type Side = 'before' | 'after';

const SIDES: readonly Side[] = ['before', 'after'];

/** Offsets at which two texts correspond: `from[i]` in one is `to[i]` in the other. Both ascend. */
interface Anchors {
  from: Uint32Array;
  to: Uint32Array;
}

/** Maps offsets between an original text and its normalized form. */
export interface OffsetMap {
  toOriginal(offset: number, side?: Side): number;
  toNormalized(offset: number, side?: Side): number;
}

/**
 * Creates an offset map from edits.
 *
 * @param edits in order, not overlapping; `text` replaces `[start, end)` of the original
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
    toOriginal: (offset, side = 'before') => mapOffset(offset, side, { from: normalized, to: original }),
    toNormalized: (offset, side = 'before') => mapOffset(offset, side, { from: original, to: normalized }),
  };
}

/**
 * Maps one offset. Anchors come in pairs: [start, end] of unchanged text, [start, end] of an edit, and so on. Within unchanged text an
 * offset keeps its distance; within an edit it maps to the edit's start or end. If several anchors share the offset, `side` chooses.
 *
 * @throws RangeError if the offset is not an integer within the text
 */
function mapOffset(offset: number, side: Side, { from, to }: Anchors): number {
  const length = from[from.length - 1] as number;
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`offset: expected an integer from 0 to ${length}, got ${shown(offset)}`);
  }
  assertOneOf(side, SIDES, 'side');
  const below = side === 'before' ? lastIndexBelow(from, offset) : lastIndexBelow(from, offset + 1);
  const above = below + 1;
  if (side === 'before') {
    if (from[above] === offset) return to[above] as number;
  } else if (from[below] === offset) return to[below] as number;
  const isUnchanged = below % 2 === 0;
  if (isUnchanged) return (to[below] as number) + offset - (from[below] as number);
  return (side === 'before' ? to[below] : to[above]) as number;
}

/** Returns the index of the last number below `limit`, or -1. */
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
