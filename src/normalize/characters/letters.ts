import * as char from '../../text/code-points.js';
import { isArabicScriptLetter, isLookAlikeLetter } from '../../text/letters.js';
import type { ProtectedSpan } from '../../text/protect.js';
import { type CodeUnitSet, codeUnitSet, indexOfAny } from '../../text/scan.js';
import type { RuleName, Span } from '../../types.js';
import type { Sink, Stage } from '../rule.js';
import type { Settings } from '../settings.js';
import { createDigitExchange, EXCHANGEABLE } from './digits.js';
import { createForeignLineTest } from './foreign-lines.js';
import { endOfKashidas, stretchesWord } from './kashida.js';
import { createSpanFinder } from './span-finder.js';
import { isForeignWord, wordAround } from './words.js';

const HEH_GOAL_WITH_HAMZA_ABOVE = '\u06c2';

const LETTERS: readonly (readonly [from: string, to: string, rule: RuleName])[] = [
  [char.ARABIC_YEH, char.PERSIAN_YEH, 'characters/arabic-yeh'],
  [char.ALEF_MAKSURA, char.PERSIAN_YEH, 'characters/arabic-yeh'],
  [char.ARABIC_KAF, char.PERSIAN_KAF, 'characters/arabic-kaf'],
  [char.SWASH_KAF, char.PERSIAN_KAF, 'characters/swash-kaf'],
  [char.HEH_DOACHASHMEE, char.HEH, 'characters/heh-look-alikes'],
  [char.HEH_GOAL, char.HEH, 'characters/heh-look-alikes'],
  [HEH_GOAL_WITH_HAMZA_ABOVE, char.HEH + char.HAMZA_ABOVE, 'characters/heh-look-alikes'],
  [char.AE, char.HEH, 'characters/heh-look-alikes'],
];

const KASHIDA_CODE = char.KASHIDA.charCodeAt(0);
const LETTER_RULES = /* @__PURE__ */ new Map(LETTERS.map(([from, to, rule]) => [from.charCodeAt(0), { to, rule }]));

const OF_INTEREST: Record<Settings['digits'], CodeUnitSet> = {
  keep: /* @__PURE__ */ setOfInterest('keep'),
  persian: /* @__PURE__ */ setOfInterest('persian'),
  latin: /* @__PURE__ */ setOfInterest('latin'),
};

function setOfInterest(digits: Settings['digits']): CodeUnitSet {
  const wordCharacters = [KASHIDA_CODE, ...LETTER_RULES.keys()];
  return codeUnitSet([...wordCharacters.map((code) => [code, code] as const), ...EXCHANGEABLE[digits]]);
}

function isWordCharacter(code: number): boolean {
  return code === KASHIDA_CODE || LETTER_RULES.has(code);
}

/** What the steps of the pass share: the text, its protected spans and lines, and where the edits go. */
interface Pass {
  text: string;
  spanAt(at: number): ProtectedSpan | undefined;
  isInForeignLine(at: number): boolean;
  exchangeDigit(at: number): string;
  sink: Sink;
}

/** Arabic letters, look-alikes, kashidas and digits → what Persian writes, outside protected spans. */
export const normalizeLetters: Stage = (text, protectedSpans, settings, sink) => {
  const isInForeignLine = createForeignLineTest(text);
  const exchangeDigit = createDigitExchange(text, settings.digits, isInForeignLine);
  const pass: Pass = { text, spanAt: createSpanFinder(protectedSpans), isInForeignLine, exchangeDigit, sink };
  const set = OF_INTEREST[settings.digits];
  let at = indexOfAny(text, set, 0);
  while (at < text.length) at = indexOfAny(text, set, normalizeAt(pass, at));
};

/** Handles the word or digit at an offset; returns where to go on. */
function normalizeAt(pass: Pass, at: number): number {
  const span = pass.spanAt(at);
  if (span && span.kind !== 'number') return span.end;
  if (!isWordCharacter(pass.text.charCodeAt(at))) return normalizeDigit(pass, at);
  if (span) return at + 1;
  const word = wordAround(pass.text, at);
  if (!isForeignWord(pass.text, word)) normalizeWord(pass, word);
  return word.end;
}

function normalizeDigit({ text, exchangeDigit, sink }: Pass, at: number): number {
  const becomes = exchangeDigit(at);
  if (becomes !== text.charAt(at)) sink.replace(at, at + 1, becomes, 'characters/digits');
  return at + 1;
}

function normalizeWord(pass: Pass, word: Span): void {
  const { text, sink } = pass;
  let letters = 0;
  for (let at = word.start; at < word.end; at++) {
    const code = text.charCodeAt(at);
    if (code === KASHIDA_CODE) {
      const kashidas = { start: at, end: endOfKashidas(text, at) };
      const isFree = !pass.spanAt(at) && !pass.spanAt(kashidas.end - 1);
      if (isFree && stretchesWord(text, word, kashidas, letters)) sink.replace(at, kashidas.end, '', 'characters/kashida');
      at = kashidas.end - 1;
      continue;
    }
    if (isArabicScriptLetter(code)) letters++;
    const change = LETTER_RULES.get(code);
    if (!change || pass.spanAt(at)) continue;
    if (isLookAlikeLetter(code) && pass.isInForeignLine(at)) continue;
    sink.replace(at, at + 1, change.to, change.rule);
  }
}
