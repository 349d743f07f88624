import type { RuleName, Span } from '../../api/types.js';
import * as char from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { endOfReference } from '../../persian/references.js';

/** `soft-break`: soft hyphen or zero-width space; `visible`: ¬ or a reference such as `&zwnj;`, treated as invisible only in the place of a ZWNJ. */
export type InvisibleKind = 'zwnj' | 'zwj' | 'soft-break' | 'rlm' | 'control' | 'visible';

/** An invisible character, and the rule that removes it if no neighbour needs it. */
export interface Invisible extends Span {
  kind: InvisibleKind;
  rule: RuleName;
}

/** Invisible characters: first and last of a range, kind, and the rule that removes them. */
export const INVISIBLES: readonly (readonly [first: string, last: string, kind: InvisibleKind, rule: RuleName])[] = [
  [char.ZWNJ, char.ZWNJ, 'zwnj', 'zwnj/edges'],
  [char.ZWJ, char.ZWJ, 'zwj', 'characters/zwj'],
  [char.SOFT_HYPHEN, char.SOFT_HYPHEN, 'soft-break', 'characters/soft-breaks'],
  [char.ZWSP, char.ZWSP, 'soft-break', 'characters/soft-breaks'],
  [char.RLM, char.RLM, 'rlm', 'characters/bidi-controls'],
  [char.LRM, char.LRM, 'control', 'characters/bidi-controls'],
  [char.ALM, char.ALM, 'control', 'characters/bidi-controls'],
  ['\u202a', '\u202e', 'control', 'characters/bidi-controls'],
  ['\u2066', '\u2069', 'control', 'characters/bidi-controls'],
  [char.BOM, char.BOM, 'control', 'characters/zero-width'],
  [char.WORD_JOINER, char.WORD_JOINER, 'control', 'characters/zero-width'],
  ['\u206a', '\u206f', 'control', 'characters/zero-width'],
];

const KINDS = /* @__PURE__ */ kindsOfCodes();

function kindsOfCodes(): ReadonlyMap<number, Omit<Invisible, keyof Span>> {
  const kinds = new Map<number, Omit<Invisible, keyof Span>>();
  for (const [first, last, kind, rule] of INVISIBLES) {
    for (let code = codeUnitAt(first, 0); code <= codeUnitAt(last, 0); code++) kinds.set(code, { kind, rule });
  }
  return kinds;
}

/** Returns the invisible character at `at`, if any. */
function invisibleAt(text: string, at: number): Invisible | undefined {
  const found = KINDS.get(codeUnitAt(text, at));
  return found && { start: at, end: at + 1, kind: found.kind, rule: found.rule };
}

/** Returns the run of invisible characters that starts at `start`. */
export function invisiblesFrom(text: string, start: number): Invisible[] {
  const run: Invisible[] = [];
  for (let next = invisibleAt(text, start); next; next = invisibleAt(text, next.end)) run.push(next);
  return run;
}

/** Returns the visible text at `at` that replaces a ZWNJ in damaged text, if any. */
function impostorAt(text: string, at: number): Invisible | undefined {
  const end = text.charAt(at) === char.NOT_SIGN ? at + 1 : endOfReference(text, at);
  return end === at ? undefined : { start: at, end, kind: 'visible', rule: 'zwnj/impostors' };
}

/** As {@link invisiblesFrom}, with ¬ and references to invisible characters. */
export function invisiblesAndImpostorsFrom(text: string, start: number): Invisible[] {
  const run: Invisible[] = [];
  let at = start;
  for (let next = invisibleOrImpostorAt(text, at); next; next = invisibleOrImpostorAt(text, at)) {
    run.push(next);
    at = next.end;
  }
  return run;
}

function invisibleOrImpostorAt(text: string, at: number): Invisible | undefined {
  return invisibleAt(text, at) ?? impostorAt(text, at);
}
