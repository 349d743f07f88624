import { PERSIAN_YEH, ZWNJ } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { codeUnitSet, indexOfAny, runEnd } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { spanAt } from '../../core/spans.js';
import { PLURAL } from '../../persian/affixes.js';
import { isAlphanumeric, isLatinLetter } from '../../persian/code-unit-kinds.js';
import { isArabicScriptLetter, isWordPart } from '../../persian/letters.js';
import type { Stage } from '../settings.js';
import { replacesSpaces } from '../zwnj-level.js';

/** Not «هاست»: «روی هاست» is a web host. */
const SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ new Set(PLURAL.filter((suffix) => suffix !== 'هاست'));
/** A plain line is read before its letters are normalized. */
const ARABIC_YEHS = /[\u064a\u0649]/g;
const LATIN = /* @__PURE__ */ codeUnitSet([
  [0x41, 0x5a],
  [0x61, 0x7a],
]);
const SPACE_CODE = 0x20;
/** Characters of a name besides letters and digits: F-35, x86_64, C++. */
const IN_NAME: ReadonlySet<number> = /* @__PURE__ */ new Set([...'-_+'].map((sign) => codeUnitAt(sign, 0)));
/** Characters before a word that make it more than a name: a.ir, @name, #tag, /usr, x=1. */
const NO_NAME: ReadonlySet<number> = /* @__PURE__ */ new Set([...'./@#:=&%\\'].map((sign) => codeUnitAt(sign, 0)));

const isInName = (code: CodeUnit): boolean => isAlphanumeric(code) || IN_NAME.has(code);

/**
 * «PDF ها» → «PDF¦ها», «F-35 های» → «F-35¦های»: joins a word in Latin letters and a plural suffix, at the levels `affixes` and `restore`.
 */
export const joinLatinPlurals: Stage = (text, protectedSpans, { zwnj }, sink) => {
  if (!replacesSpaces(zwnj)) return;
  for (let at = spaceBeforePlural(text, 0); at >= 0; at = spaceBeforePlural(text, at + 1))
    if (!spanAt(protectedSpans, at)) sink.replace(at, at + 1, ZWNJ, 'zwnj/plural');
};

/** True if a text has a Latin word with a plural suffix after a space. */
export function holdsLatinPlural(text: string): boolean {
  return spaceBeforePlural(text, 0) >= 0;
}

/** Offset of the next space between a Latin word and a plural suffix; -1 if there is none. */
function spaceBeforePlural(text: string, from: number): number {
  const { length } = text;
  for (let at = indexOfAny(text, LATIN, from); at < length; at = indexOfAny(text, LATIN, at)) {
    const start = at;
    at = runEnd(text, at, isInName);
    if (codeUnitAt(text, at) !== SPACE_CODE || !isName(text, start, at)) continue;
    const end = runEnd(text, at + 1, isWordPart);
    if (SUFFIXES.has(text.slice(at + 1, end).replace(ARABIC_YEHS, PERSIAN_YEH))) return at;
  }
  return -1;
}

function isName(text: string, start: number, end: number): boolean {
  const before = codeUnitAt(text, start - 1);
  const last = codeUnitAt(text, end - 1);
  return !NO_NAME.has(before) && !isArabicScriptLetter(before) && isAlphanumeric(last) && isLatinLetter(codeUnitAt(text, start));
}
