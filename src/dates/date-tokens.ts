import { codeUnitAt } from '../core/code-unit.js';
import { isLineBreak } from '../core/white-space.js';
import { isAsciiDigit } from '../persian/digits.js';
import { type FoldedText, isLetter, rawOffset } from '../persian/fold.js';
import { letterRunEnd } from '../persian/phrase-table.js';
import { type DateWord, proseDateWordAt } from './date-lexicon.js';
import { markOf } from './mark-forms.js';

/**
 * A token of a date. Offsets are in the folded text. `spaced`: white space precedes it. `lineStart`: it begins a line (set by {@link
 * tokenizeText} only).
 */
export type DateToken = { start: number; end: number; spaced: boolean; lineStart: boolean } & (
  | { kind: 'number'; value: number; digits: number }
  | { kind: 'word'; word: DateWord }
  | { kind: 'mark'; mark: string }
  | { kind: 'other' }
);

/** The tokens of a text, in order. */
export type DateTokens = readonly DateToken[];

/** Upper bound of the tokens of a date. */
const MOST_TOKENS = 64;

const SPACE = 0x20;

/** Returns the tokens of a folded text from `offset` on. The first token that cannot be part of a date is `other` and the last one. */
export function tokenizeDate(folded: string, offset: number): DateToken[] {
  const tokens: DateToken[] = [];
  let spaced = false;
  const { length } = folded;
  for (let at = offset; at < length && tokens.at(-1)?.kind !== 'other'; ) {
    if (codeUnitAt(folded, at) === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const token = tokens.length < MOST_TOKENS ? readDateToken(folded, at, spaced) : otherToken(at, length, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

/** Returns all tokens of a folded range of a raw text. */
export function tokenizeText(raw: string, folded: FoldedText): DateToken[] {
  const { text } = folded;
  const tokens: DateToken[] = [];
  let spaced = false;
  let lineStart = true;
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (codeUnitAt(text, at) === SPACE) {
      spaced = true;
      lineStart ||= isLineBreak(codeUnitAt(raw, rawOffset(folded, at)));
      at++;
      continue;
    }
    const token = readDateToken(text, at, spaced);
    token.lineStart = lineStart;
    tokens.push(token);
    at = token.end;
    spaced = false;
    lineStart = false;
  }
  return tokens;
}

function readDateToken(folded: string, start: number, spaced: boolean): DateToken {
  const code = codeUnitAt(folded, start);
  if (isAsciiDigit(code)) return readDigits(folded, start, spaced);
  if (!isLetter(code)) return createToken('mark', start, start + 1, spaced, 0, null, markOf(folded.charAt(start)));
  const phrase = proseDateWordAt(folded, start);
  if (phrase) return createToken('word', start, phrase.end, spaced, 0, phrase.value, '');
  return otherToken(start, letterRunEnd(folded, start), spaced);
}

function otherToken(start: number, end: number, spaced: boolean): DateToken {
  return createToken('other', start, end, spaced, 0, null, '');
}

const ZERO = 0x30;

function readDigits(folded: string, start: number, spaced: boolean): DateToken {
  let value = 0;
  let end = start;
  const { length } = folded;
  for (; end < length && isAsciiDigit(codeUnitAt(folded, end)); end++) value = 10 * value + codeUnitAt(folded, end) - ZERO;
  return createToken('number', start, end, spaced, value, null, '');
}

/** Every token has the fields of all kinds in one order, because engines read fields fast if all objects have the same shape. */
function createToken(
  kind: DateToken['kind'],
  start: number,
  end: number,
  spaced: boolean,
  value: number,
  word: DateWord | null,
  mark: string,
): DateToken {
  return { kind, start, end, spaced, lineStart: false, value, digits: end - start, word, mark } as DateToken;
}
