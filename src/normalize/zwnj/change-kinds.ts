import { ZWNJ } from '../../core/code-points.js';
import type { RuleName } from '../../generated/rules.js';

/** Changes of a gap, by number; 0 is no change. */
export const ChangeKind = {
  lost: 1,
  glued: 2,
  closePlural: 3,
  closeComparative: 4,
  joinPrefix: 5,
  joinPlural: 6,
  joinComparative: 7,
  joinEnclitic: 8,
  joinCompound: 9,
} as const;

/** A change of a gap: it replaces the space, or inserts text where there is none. */
interface GapChange {
  isOfSpace: boolean;
  replacement: string;
  rule: RuleName;
}

const insert = (rule: RuleName, replacement: string): GapChange => ({ isOfSpace: false, replacement, rule });
const replaceSpace = (rule: RuleName, replacement: string): GapChange => ({ isOfSpace: true, replacement, rule });

/** Indexed by {@link ChangeKind}. */
const CHANGES: readonly (GapChange | undefined)[] = [
  undefined,
  insert('zwnj/lost', ZWNJ),
  insert('zwnj/glued-words', ' '),
  replaceSpace('zwnj/plural', ''),
  replaceSpace('zwnj/comparative', ''),
  replaceSpace('zwnj/verb-prefix', ZWNJ),
  replaceSpace('zwnj/plural', ZWNJ),
  replaceSpace('zwnj/comparative', ZWNJ),
  replaceSpace('zwnj/enclitic', ZWNJ),
  replaceSpace('zwnj/compound', ZWNJ),
];

export function changeOfKind(kind: number): GapChange | undefined {
  return CHANGES[kind];
}

/** Returns the kinds whose rules are on, as bits. */
export function kindsOn(off: ReadonlySet<RuleName>): number {
  let kinds = 0;
  CHANGES.forEach((change, kind) => {
    if (change !== undefined && !off.has(change.rule)) kinds |= 1 << kind;
  });
  return kinds;
}
