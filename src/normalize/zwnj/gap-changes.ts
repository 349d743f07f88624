import { doubled } from '../../zwnj-model/word-columns.js';
import type { Sink } from '../sink.js';
import { changeOfKind } from './change-kinds.js';
import type { Line } from './line-columns.js';
import { emitPlainEdits } from './plain-edits.js';

/** Changes of the gaps of a line, in columns by the letter after each gap. A gap has at most one change. */
export interface GapChanges {
  /** Kind of change (`ChangeKind`), with the bit {@link CLOSED}; 0 for none. */
  kinds: Uint8Array;
  confidence: Float64Array;
  /** Letters whose `kinds` were written, unordered, with repetitions. */
  touched: Int32Array;
  count: number;
}

/** The space of the gap was removed; the gap is not opened again. */
const CLOSED = 0x80;
const KIND = CLOSED - 1;

/** Small at first: see `word-columns.ts`. */
const ROOM = 1 << 2;

export function createGapChanges(): GapChanges {
  return { kinds: new Uint8Array(ROOM), confidence: new Float64Array(ROOM), touched: new Int32Array(ROOM), count: 0 };
}

/** Makes room for a line of `letters` letters. */
export function reserveLetters(changes: GapChanges, letters: number): void {
  while (changes.kinds.length < letters) {
    changes.kinds = doubled(changes.kinds);
    changes.confidence = doubled(changes.confidence);
  }
}

/** Sets the change of the gap before letter `at`, a number of `ChangeKind`. */
export function setChange(changes: GapChanges, at: number, kind: number, confidence: number): void {
  changes.kinds[at] = ((changes.kinds[at] as number) & CLOSED) | kind;
  changes.confidence[at] = confidence;
  if (changes.count === changes.touched.length) changes.touched = doubled(changes.touched);
  changes.touched[changes.count++] = at;
}

/** Closes the gap before letter `at`: undoes an inserted space, or removes a space of the text. */
export function closeGap(changes: GapChanges, at: number, kind: number, confidence: number): void {
  if (((changes.kinds[at] as number) & KIND) !== 0) changes.kinds[at] = CLOSED;
  else {
    setChange(changes, at, kind, confidence);
    changes.kinds[at] = (changes.kinds[at] as number) | CLOSED;
  }
}

export function isClosed({ kinds }: GapChanges, at: number): boolean {
  return ((kinds[at] as number) & CLOSED) !== 0;
}

/** Clears all changes. */
export function clearChanges(changes: GapChanges): void {
  for (let i = 0; i < changes.count; i++) changes.kinds[changes.touched[i] as number] = 0;
  changes.count = 0;
}

/**
 * Up to this many numbers are sorted by insertion. They are nearly sorted, and a call of `sort` takes as long as everything else for a
 * line.
 */
const FEW = 32;

function sort(numbers: Int32Array, count: number): void {
  if (count > FEW) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i++) {
    const number = numbers[i] as number;
    let at = i;
    for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number;
    numbers[at] = number;
  }
}

/** Emits all changes of a line and its character edits in order, and clears the changes. */
export function emitChanges(changes: GapChanges, { offsets, edits, farSpaces }: Line, sink: Sink): void {
  const { kinds, confidence, touched, count } = changes;
  let next = 0;
  if (count > 1) sort(touched, count);
  for (let i = 0; i < count; i++) {
    const at = touched[i] as number;
    const change = changeOfKind((kinds[at] as number) & KIND);
    kinds[at] = 0;
    if (change === undefined) continue;
    const end = change.isOfSpace && farSpaces.size > 0 && farSpaces.has(at) ? (farSpaces.get(at) as number) + 1 : (offsets[at] as number);
    const start = change.isOfSpace ? end - 1 : end;
    if (next < edits.count) next = emitPlainEdits(edits, next, start, sink);
    sink.replace(start, end, change.replacement, change.rule, confidence[at] as number);
  }
  changes.count = 0;
  if (next < edits.count) emitPlainEdits(edits, next, Number.POSITIVE_INFINITY, sink);
}
