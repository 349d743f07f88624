import type { Segment } from '../api/types.js';
import { assertText } from '../core/assert.js';
import { codeUnitAt } from '../core/code-unit.js';
import { runEnd } from '../core/code-unit-set.js';
import { emoticon } from '../normalize/protect/emoji.js';
import { isLetterOrLetterName } from '../persian/letter-names.js';
import { shortWordAfter, shortWordBefore } from './letters-around.js';
import { endOfDotted, endOfKeycap, endOfName, endOfToken } from './shapes.js';
import {
  DIGIT,
  DOT,
  endOfAstralLetter,
  FACE_SIGN,
  HIDDEN,
  LATIN,
  LETTER,
  LINK,
  NAME_SIGN,
  STRETCH,
  SURROGATE,
  unitKind,
} from './unit-kinds.js';

/**
 * The words of a text, in order. A word is letters and digits of any script with the marks on them; a ZWNJ, an apostrophe or hyphen
 * between Latin letters, and the dots of ق.م and سی.ان.ان stand inside it. Numbers with their separators, times, URLs, e-mail addresses,
 * `@names` and `#hashtags` are one word each. Punctuation, emoji and faces are none.
 *
 * @param text any string
 * @returns `text.slice(start, end)` and its UTF-16 offsets, the end exclusive
 * @throws TypeError where `text` is no string
 * @example
 * words('کتاب\u200cها ۳٫۵ درصد گران شد.').map(({ text }) => text); // ['کتاب\u200cها', '۳٫۵', 'درصد', 'گران', 'شد']
 */
export function words(text: string): Segment[] {
  assertText(text);
  const found: Segment[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const start = nextStart(text, at);
    const end = endOfWord(text, start);
    if (end > start) found.push({ text: text.slice(start, end), start, end });
    at = Math.max(end, start + 1);
  }
  return found;
}

const isStretch = (code: number): boolean => unitKind(code) === STRETCH;
const isLetter = (code: number): boolean => isWordKind(unitKind(code));
const isWordKind = (kind: number): boolean => kind === LETTER || kind === LATIN || kind === DIGIT;

/** The offset at or behind `from` of the next unit that a word may begin with. */
function nextStart(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; at++) {
    switch (unitKind(codeUnitAt(text, at))) {
      case LETTER:
      case LATIN:
      case SURROGATE:
      case NAME_SIGN:
        return at;
      case DIGIT: {
        const end = endOfKeycap(text, at);
        if (end === at) return at;
        at = end - 1;
        break;
      }
      case DOT:
        if (endOfDotted(text, at) > at) return at;
        break;
      case FACE_SIGN:
        at = (emoticon(text, at)?.end ?? at + 1) - 1;
        break;
      case STRETCH: {
        const end = runEnd(text, at, isStretch);
        if (end < length && isLetter(codeUnitAt(text, end))) return at;
        at = end - 1;
      }
    }
  }
  return text.length;
}

/** The end of the word that begins at `start`; `start` where none does. */
function endOfWord(text: string, start: number): number {
  let end = endOfSign(text, start);
  let partStart = end;
  const { length } = text;
  for (let at = end; at < length; ) {
    const kind = unitKind(codeUnitAt(text, at));
    if (kind <= STRETCH) end = ++at;
    else if (kind === HIDDEN) at++;
    else if (kind === LATIN || kind === DIGIT) at = end = endOfToken(text, at);
    else if (kind === SURROGATE) {
      const next = endOfAstralLetter(text, at);
      if (next === at) break;
      at = end = next;
    } else if (at === end && at > start && links(text, at, kind, partStart)) partStart = ++at;
    else break;
  }
  return end;
}

/** The end of .NET, @kayhan, #هشتگ or /usr/bin, up to where letters may go on; `start` where letters begin at once. */
function endOfSign(text: string, start: number): number {
  const kind = unitKind(codeUnitAt(text, start));
  if (kind === NAME_SIGN) return endOfName(text, start);
  return kind === DOT ? endOfDotted(text, start) : start;
}

/** Whether the mark at `at`, directly behind a part of a word, joins the next part to it. */
function links(text: string, at: number, kind: number, partStart: number): boolean {
  if (kind === DOT) return abbreviates(text, at, partStart);
  if (kind !== LINK || !isLetter(codeUnitAt(text, at + 1))) return false;
  return text[at] === '_' || (unitKind(codeUnitAt(text, at - 1)) === LATIN && unitKind(codeUnitAt(text, at + 1)) === LATIN);
}

/** ق.م, ه.ش, الف.م, سی.ان.ان, a.b; not «رفت.بعد», «vitamin a.د». */
function abbreviates(text: string, at: number, partStart: number): boolean {
  const before = shortWordBefore(text, at);
  if (before.edge !== partStart || !isLetterOrLetterName(before.letters)) return false;
  const after = shortWordAfter(text, at + 1);
  return isLetterOrLetterName(after.letters) && (!beginsInLatin(before.letters) || beginsInLatin(after.letters));
}

const beginsInLatin = (letters: string): boolean => unitKind(codeUnitAt(letters, 0)) === LATIN;
