import type { Segment } from '../api/types.js';
import { assertText } from '../core/assert.js';
import { codeUnitAt } from '../core/code-unit.js';
import { runEnd } from '../core/code-unit-set.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { emoticon } from '../normalize/protect/emoji.js';
import { isLetterOrLetterName } from '../persian/letter-names.js';
import { beginsInLatin, shortWordAfter, shortWordBefore } from './letters-around.js';
import { endOfDotted, endOfKeycap, endOfMentionOrPath, endOfToken } from './shapes.js';
import {
  DIGIT,
  DOT,
  endOfAstralLetter,
  FACE_SIGN,
  HIDDEN,
  INNER_SIGN,
  isWordKind,
  LATIN,
  LETTER,
  NAME_SIGN,
  STRETCH,
  SURROGATE,
  unitKind,
} from './unit-kinds.js';

/**
 * Returns the words of a text, in order.
 *
 * A word is letters and digits of any script with their marks. It may contain a ZWNJ, an apostrophe or hyphen between Latin letters, and
 * the dots of ق.م and سی.ان.ان. Numbers with their separators, times, URLs, e-mail addresses, `@names` and `#hashtags` are one word each.
 * Punctuation, emoji and emoticons are no words.
 *
 * @param text any string
 * @returns each word as `text.slice(start, end)` and its UTF-16 offsets, the end exclusive
 * @throws TypeError if `text` is not a string
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

const isStretch = (code: CodeUnit): boolean => unitKind(code) === STRETCH;

/** Returns the offset of the first unit at or after `from` that may begin a word. */
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
        if (end < length && isWordKind(unitKind(codeUnitAt(text, end)))) return at;
        at = end - 1;
      }
    }
  }
  return text.length;
}

/** Returns the end of the word that begins at `start`, or `start` if there is none. */
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
    } else if (at === end && at > start && joinsParts(text, at, kind, partStart)) partStart = ++at;
    else break;
  }
  return end;
}

/** Returns the end of .NET, @kayhan, #هشتگ or /usr/bin, which letters may continue; `start` if the word begins with a letter. */
function endOfSign(text: string, start: number): number {
  const kind = unitKind(codeUnitAt(text, start));
  if (kind === NAME_SIGN) return endOfMentionOrPath(text, start);
  return kind === DOT ? endOfDotted(text, start) : start;
}

/** True if the mark at `at`, directly after a part of a word, joins the next part to it. */
function joinsParts(text: string, at: number, kind: number, partStart: number): boolean {
  if (kind === DOT) return joinsAbbreviation(text, at, partStart);
  if (kind !== INNER_SIGN || !isWordKind(unitKind(codeUnitAt(text, at + 1)))) return false;
  return text[at] === '_' || (unitKind(codeUnitAt(text, at - 1)) === LATIN && unitKind(codeUnitAt(text, at + 1)) === LATIN);
}

/** True for ق.م, ه.ش, الف.م, سی.ان.ان, a.b; false for «رفت.بعد», «vitamin a.د». */
function joinsAbbreviation(text: string, at: number, partStart: number): boolean {
  const before = shortWordBefore(text, at);
  if (before.edge !== partStart || !isLetterOrLetterName(before.letters)) return false;
  const after = shortWordAfter(text, at + 1);
  return isLetterOrLetterName(after.letters) && (!beginsInLatin(before.letters) || beginsInLatin(after.letters));
}
