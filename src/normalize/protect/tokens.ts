import { codeUnitAt } from '../../core/code-unit.js';
import { isAlphanumeric, isDigit, isLatinLetter, isLetterOrDigit } from '../../persian/code-unit-kinds.js';
import { isLetterOrMark } from '../../persian/letters.js';
import { endAfterScheme, endOfPath, isTagUnit } from './addresses.js';
import { codesOf, DIGITS, matchEnd } from './expressions.js';
import { type ProtectedSpan, verbatim } from './span.js';
import { endsVariable } from './variables.js';

/** Connect letters and digits: kayhan.ir, info@kayhan.ir, COVID-19, 21:58, ۱۴۰۰/۱۰/۰۱. */
const CONNECTORS = /* @__PURE__ */ codesOf('.-_/:@+~=');
/** Connect digits only: 1,234.5 · ۱٬۲۳۴٫۵ · ۱،۲۳۴. */
const DIGIT_CONNECTORS = /* @__PURE__ */ codesOf(',،٬٫');
const HYPHEN = 0x2d;
const PERCENT_SIGNS = new Set('%٪‰');

interface Token {
  end: number;
  hasLatin: boolean;
  hasDigit: boolean;
  hasConnector: boolean;
  hasDot: boolean;
  /** True if a mark other than a hyphen is beside a letter: a.ir, x+2, but not v2.0, F-35. */
  connectsLetters: boolean;
}

/**
 * Returns a token of Latin letters and digits: an address or a name such as F-35, H2O, Node.js, C++ (`verbatim`), or a `number`. A word of
 * Latin letters alone is not protected.
 */
export function nameOrNumber(text: string, at: number): ProtectedSpan | null {
  if (at > 0 && isAlphanumeric(codeUnitAt(text, at - 1))) return null;
  const read = scanToken(text, at);
  if (!read.hasLatin) return { start: at, end: PERCENT_SIGNS.has(text.charAt(read.end)) ? read.end + 1 : read.end, kind: 'number' };
  const end = isWww(text, at, read.end) ? endAfterScheme(text, read.end + 1) : endOfElement(text, at, tokenEnd(text, read));
  if (end === read.end && read.hasDigit && !read.connectsLetters) return { ...verbatim(at, end), isName: true };
  return read.hasConnector || read.hasDigit || end > read.end ? verbatim(at, end) : null;
}

function endOfElement(text: string, start: number, end: number): number {
  return text[end] === '[' && BEGINS_VARIABLE.test(text.charAt(start)) && endsVariable(text, end)
    ? Math.max(end, matchEnd(ELEMENT, text, end))
    : end;
}

const WWW = /^www$/i;

/** True before a host of Persian letters: www▲.مرکز.ایران */
function isWww(text: string, start: number, end: number): boolean {
  return text[end] === '.' && isLetterOrMark(codeUnitAt(text, end + 1)) && WWW.test(text.slice(start, end));
}

/** Reads «fa.wikipedia.org», «۲۱:۵۸», «H2O»: letters and digits with single marks between them. */
function scanToken(text: string, at: number): Token {
  const read: Token = { end: at, hasLatin: false, hasDigit: false, hasConnector: false, hasDot: false, connectsLetters: false };
  const { length } = text;
  for (; read.end < length; read.end++) {
    const code = codeUnitAt(text, read.end);
    if (isDigit(code)) read.hasDigit = true;
    else if (isLatinLetter(code)) read.hasLatin = true;
    else if (!connects(text, read.end, code)) break;
    else {
      read.hasConnector = true;
      read.connectsLetters ||= code !== HYPHEN && !isBetweenDigits(text, read.end);
      read.hasDot ||= text[read.end] === '.';
    }
  }
  return read;
}

/** True if the mark at `at` connects the letters or digits on both sides. */
function connects(text: string, at: number, mark: number): boolean {
  const connectsLetters = CONNECTORS.has(mark);
  if (!connectsLetters && !DIGIT_CONNECTORS.has(mark)) return false;
  if (isBetweenDigits(text, at)) return true;
  return connectsLetters && isAlphanumeric(codeUnitAt(text, at - 1)) && isAlphanumeric(codeUnitAt(text, at + 1));
}

function isBetweenDigits(text: string, at: number): boolean {
  return isDigit(codeUnitAt(text, at - 1)) && isDigit(codeUnitAt(text, at + 1));
}

const POWER = new RegExp(`\\^[${DIGITS}]+`, 'y');

/** The element of an array, not a note after a name: a[0], rows[i][12], but not «Google[1]», «iOS[12]». */
const ELEMENT = new RegExp(`(?:\\[[${DIGITS}]{1,9}\\])+`, 'y');
const BEGINS_VARIABLE = /^[a-z_]/;

/** Returns the end of a token with its continuation: https▲://…, kayhan.ir▲/…, C▲++, C▲#, x▲^2. */
function tokenEnd(text: string, { end, hasDot }: Token): number {
  if (text.startsWith('://', end)) return endAfterScheme(text, end + 3);
  if (hasDot) return endOfPath(text, end);
  if (text.startsWith('++', end)) return end + 2;
  const power = matchEnd(POWER, text, end);
  if (power > 0) return power;
  return text[end] === '#' && !isTagUnit(codeUnitAt(text, end + 1)) ? end + 1 : end;
}

/** .NET: the dot is part of the name. */
export function dottedName(text: string, at: number): ProtectedSpan | null {
  return isLatinLetter(codeUnitAt(text, at + 1)) ? verbatim(at, tokenEnd(text, scanToken(text, at + 1))) : null;
}

/** +98, -5, ٪۵۰: a sign with no letter or digit before it. */
export function signedNumber(text: string, at: number): ProtectedSpan | null {
  if (!isDigit(codeUnitAt(text, at + 1)) || (at > 0 && isLetterOrDigit(codeUnitAt(text, at - 1)))) return null;
  const span = nameOrNumber(text, at + 1);
  return span && { ...span, start: at };
}
