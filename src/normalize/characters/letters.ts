import * as char from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { type CodeUnitSet, codeUnitSet, indexOfAny, runEnd } from '../../core/code-unit-set.js';
import { createLineTest } from '../../core/line-test.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { spanFrom } from '../../core/spans.js';
import { LETTERS } from '../../generated/rules.js';
import { isArabicScriptLetter, isLookAlikeLetter } from '../../persian/letters.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import { holdsForeignText, isForeignWord, wordAround } from '../protect/foreign-words.js';
import type { Settings, Stage } from '../settings.js';
import type { Sink } from '../sink.js';
import { createDigitReplacer, type DigitPlace, REPLACEABLE_DIGITS } from './digits.js';
import { isKashida, stretchesWord } from './kashida.js';

const LETTER_RULES = /* @__PURE__ */ new Map(LETTERS.map(([from, to, rule]) => [codeUnitAt(from, 0), { to, rule }]));

const REPLACEABLE: Record<Settings['digits'], CodeUnitSet> = {
  keep: /* @__PURE__ */ replaceableSet('keep'),
  persian: /* @__PURE__ */ replaceableSet('persian'),
  latin: /* @__PURE__ */ replaceableSet('latin'),
};

function replaceableSet(digits: Settings['digits']): CodeUnitSet {
  const wordCharacters = [char.KASHIDA_CODE, ...LETTER_RULES.keys()];
  return codeUnitSet([...wordCharacters.map((code) => [code, code] as const), ...REPLACEABLE_DIGITS[digits]]);
}

function isWordCharacter(code: CodeUnit): boolean {
  return isKashida(code) || LETTER_RULES.has(code);
}

/** Shared by the steps of the pass. */
interface Pass {
  text: string;
  protectedSpans: readonly ProtectedSpan[];
  /** The characters to find. */
  set: CodeUnitSet;
  isInForeignLine(at: number): boolean;
  replaceDigit(at: number, place: DigitPlace): string;
  sink: Sink;
}

/** Replaces Arabic letters, look-alikes, kashidas and digits by the Persian ones, outside protected spans. */
export const normalizeLetters: Stage = (text, protectedSpans, settings, sink) => {
  const set = REPLACEABLE[settings.digits];
  const isInForeignLine = createLineTest(text, (start, end) => holdsForeignText(text, { start, end }));
  const replaceDigit = createDigitReplacer(text, protectedSpans, settings.digits, isInForeignLine);
  const pass: Pass = { text, protectedSpans, set, isInForeignLine, replaceDigit, sink };
  let at = indexOfAny(text, set, 0);
  const { length } = text;
  while (at < length) at = indexOfAny(text, set, normalizeAt(pass, at));
};

/** Handles the character at `at`; returns the offset to continue from. */
function normalizeAt(pass: Pass, at: number): number {
  const { text, protectedSpans } = pass;
  const span = spanFrom(protectedSpans, at);
  const isProtected = span !== undefined && span.start <= at;
  if (isProtected && span.kind !== 'number' && !span.isName) return span.end;
  const limit = (isProtected ? span.end : span?.start) ?? text.length;
  const place = !isProtected ? 'text' : span.isName ? 'name' : 'number';
  if (!isWordCharacter(codeUnitAt(text, at))) return normalizeDigits(pass, at, limit, place);
  return isProtected ? at + 1 : normalizeWord(pass, at, limit);
}

/** Adjacent digits make one edit: «٢٠٣٠». */
function normalizeDigits({ text, set, replaceDigit, sink }: Pass, start: number, limit: number, place: DigitPlace): number {
  let becomes = '';
  let end = start;
  for (; end < limit && set[codeUnitAt(text, end)] === 1 && !isWordCharacter(codeUnitAt(text, end)); end++) {
    const digit = replaceDigit(end, place);
    if (digit === text.charAt(end)) break;
    becomes += digit;
  }
  if (end === start) return start + 1;
  sink.replace(start, end, becomes, 'characters/digits');
  return end;
}

/** Normalizes the word around `from`, from there to `limit`. Earlier characters are already normalized or protected. */
function normalizeWord(pass: Pass, from: number, limit: number): number {
  const { text, set, sink } = pass;
  const word = wordAround(text, from);
  if (isForeignWord(text, word)) return word.end;
  const end = Math.min(word.end, limit);
  let letters = countScriptLetters(text, word.start, from);
  for (let at = from; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (isArabicScriptLetter(code)) letters++;
    if (set[code] === 0) continue;
    if (isKashida(code)) {
      const kashidas = { start: at, end: runEnd(text, at, isKashida) };
      if (kashidas.end <= end && stretchesWord(text, word, kashidas, letters)) sink.replace(at, kashidas.end, '', 'characters/kashida');
      at = kashidas.end - 1;
      continue;
    }
    const change = LETTER_RULES.get(code);
    if (!change || (isLookAlikeLetter(code) && pass.isInForeignLine(at))) continue;
    sink.replace(at, at + 1, change.to, change.rule);
  }
  return end;
}

function countScriptLetters(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) if (isArabicScriptLetter(codeUnitAt(text, at))) letters++;
  return letters;
}
