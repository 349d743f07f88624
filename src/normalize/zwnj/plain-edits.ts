import { HAMZA_ABOVE, HEH, PERSIAN_KAF, PERSIAN_YEH } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { textOfUnits } from '../../core/text-of-units.js';
import type { RuleName } from '../../generated/rules.js';
import { letterNumber } from '../../persian/alphabet.js';
import { doubled } from '../../zwnj-model/word-columns.js';
import type { Sink } from '../sink.js';

/** The character edits of a plain line, in order, in columns: offset, and row of {@link EDITS} or digit. */
export interface PlainEdits {
  offsets: Int32Array;
  kinds: Uint8Array;
  count: number;
}

/** Row numbers of {@link EDITS}. */
export const PlainEdit = { yeh: 0, kaf: 1, hehYeh: 2, spaceBeforeStop: 3, digit: 4 } as const;

const EDITS: readonly { replacement: string; rule: RuleName }[] = [
  { replacement: PERSIAN_YEH, rule: 'characters/arabic-yeh' },
  { replacement: PERSIAN_KAF, rule: 'characters/arabic-kaf' },
  { replacement: HEH + HAMZA_ABOVE, rule: 'characters/heh-with-yeh-above' },
  { replacement: '', rule: 'punctuation/space-before-mark' },
];

const KAF = letterNumber(codeUnitAt(PERSIAN_KAF, 0));
const PERSIAN_ZERO = 0x6f0;
/** Small at first: see `word-columns.ts`. */
const ROOM = 1 << 1;

export function createPlainEdits(): PlainEdits {
  return { offsets: new Int32Array(ROOM), kinds: new Uint8Array(ROOM), count: 0 };
}

export function addPlainEdit(edits: PlainEdits, offset: number, kind: number): void {
  if (edits.count === edits.kinds.length) {
    edits.offsets = doubled(edits.offsets);
    edits.kinds = doubled(edits.kinds);
  }
  edits.offsets[edits.count] = offset;
  edits.kinds[edits.count++] = kind;
}

/** Returns the edit that replaces an Arabic letter by this Persian letter. */
export function editOfLetter(letter: number): number {
  return letter === KAF ? PlainEdit.kaf : PlainEdit.yeh;
}

/** Emits the edits from `next` on that start before `limit`; returns the index of the next edit. */
export function emitPlainEdits({ offsets, kinds, count }: PlainEdits, next: number, limit: number, sink: Sink): number {
  let at = next;
  while (at < count && (offsets[at] as number) < limit) {
    const start = offsets[at] as number;
    const edit = EDITS[kinds[at] as number];
    if (edit !== undefined) {
      sink.replace(start, start + 1, edit.replacement, edit.rule);
      at++;
      continue;
    }
    // Adjacent digits make one edit.
    const codes: number[] = [];
    for (; at < count && offsets[at] === start + codes.length && (kinds[at] as number) >= PlainEdit.digit; at++)
      codes.push(PERSIAN_ZERO + (kinds[at] as number) - PlainEdit.digit);
    sink.replace(start, start + codes.length, textOfUnits(codes, 0, codes.length), 'characters/digits');
  }
  return at;
}
