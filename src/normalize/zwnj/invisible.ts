import type { RuleName, Span } from '../../api/types.js';
import * as char from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isLookAlikeLetter, isMark, isPersianLetter } from '../../persian/letters.js';

/** `soft-break`: soft hyphen or zero-width space; `visible`: ¬ or `&zwnj;`, treated as invisible only in the place of a ZWNJ. */
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

const ENTITY = '&zwnj;';

/** Returns the literal text `&zwnj;` at `start`, with or without invisible characters inside it. */
function entityAt(text: string, start: number): Invisible | undefined {
  let at = start;
  for (const expected of ENTITY) {
    if (at > start) while (KINDS.has(codeUnitAt(text, at))) at++;
    if (text.charAt(at) !== expected) return undefined;
    at++;
  }
  return { start, end: at, kind: 'visible', rule: 'zwnj/impostors' };
}

/**
 * Returns the end of the spaces after a ¬, which some editors insert: «می¬ رود». Returns `at + 1` if no space follows, or no Persian letter
 * is on either side. Other invisible characters are skipped.
 */
function endOfSpaces(text: string, at: number): number {
  let end = at + 1;
  while (text.charAt(end) === ' ' || KINDS.has(codeUnitAt(text, end))) end++;
  // The text after is checked first: in a run of ¬ only the last one has a letter after it, so the run is read back once.
  if (!isPersianUnit(codeUnitAt(text, end)) || !text.slice(at + 1, end).includes(' ')) return at + 1;
  let before = at - 1;
  while (maySeparate(codeUnitAt(text, before))) before--;
  return isPersianUnit(codeUnitAt(text, before)) ? end : at + 1;
}

/** True for a letter of Persian or Arabic, and one that a later stage replaces by one. */
function isPersianUnit(code: CodeUnit): boolean {
  return isPersianLetter(code) || isLookAlikeLetter(code);
}

/** True for a code unit that may separate a ¬ from the letter before it. A later stage removes a kashida there. */
function maySeparate(code: CodeUnit): boolean {
  return KINDS.has(code) || isMark(code) || code === char.KASHIDA_CODE || code === char.NOT_SIGN_CODE;
}

function impostorAt(text: string, at: number, takesSpace: boolean): Invisible | undefined {
  if (text.charAt(at) === char.NOT_SIGN)
    return { start: at, end: takesSpace ? endOfSpaces(text, at) : at + 1, kind: 'visible', rule: 'zwnj/impostors' };
  return entityAt(text, at);
}

/** As {@link invisiblesFrom}, with ¬ and `&zwnj;`, which replace a ZWNJ between two Persian letters. `takesSpace` includes «¬ ». */
export function invisiblesAndImpostorsFrom(text: string, start: number, takesSpace: boolean): Invisible[] {
  const run: Invisible[] = [];
  let at = start;
  for (let next = invisibleOrImpostorAt(text, at, takesSpace); next; next = invisibleOrImpostorAt(text, at, takesSpace)) {
    run.push(next);
    at = next.end;
  }
  return run;
}

function invisibleOrImpostorAt(text: string, at: number, takesSpace: boolean): Invisible | undefined {
  return invisibleAt(text, at) ?? impostorAt(text, at, takesSpace);
}
