import * as char from '../core/code-points.js';
import { codeUnitAt } from '../core/code-unit.js';
import { isInvisible } from '../core/invisible.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { isDigit } from './code-unit-kinds.js';

const AMPERSAND = '&';
/** References by name, after the HTML Standard. */
const NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['zwnj;', char.ZWNJ],
  ['shy;', char.SOFT_HYPHEN],
  ['rlm;', char.RLM],
  ['ZeroWidthSpace;', char.ZWSP],
]);
/** Longer than `&amp;amp;ZeroWidthSpace;`. */
const MOST_CHARACTERS = 32;
const IN_REFERENCE = /[A-Za-z0-9#]/;
const ESCAPED_AMPERSANDS = /^(?:amp;)+/;
/** HTML reads a number without a semicolon, too. */
const NUMERIC = /^#(?:[xX]([0-9A-Fa-f]+)|([0-9]+));?$/;
const DECIMAL = 10;
const HEXADECIMAL = 16;

/** The ZWNJ, and the invisible characters that damaged text has in its place. */
const HALF_SPACES: ReadonlySet<number> = /* @__PURE__ */ new Set(Array.from(NAMES.values(), (character) => codeUnitAt(character, 0)));

/**
 * Returns the end of the reference at `start` to a ZWNJ or a character that damaged text has in its place: `&zwnj;`, `&#8204;`, `&#x200c;`,
 * `&shy;`, and escaped `&amp;zwnj;`, with or without invisible characters inside it. Returns `start` if there is none.
 */
export function endOfReference(text: string, start: number): number {
  if (text.charAt(start) !== AMPERSAND) return start;
  let read = '';
  let end = start + 1;
  let at = end;
  for (; read.length < MOST_CHARACTERS; at++) {
    while (isInvisible(codeUnitAt(text, at))) at++;
    const next = text.charAt(at);
    if (next !== ';' && !IN_REFERENCE.test(next)) break;
    read += next;
    end = at + 1;
    if (next === ';' && !read.endsWith('amp;')) break;
  }
  if (!read.endsWith(';') && goesOn(codeUnitAt(text, at))) return start;
  return HALF_SPACES.has(codeOf(read.replace(ESCAPED_AMPERSANDS, ''))) ? end : start;
}

/** No reference is longer, unless many invisible characters are in it. */
const LONGEST = 2 * MOST_CHARACTERS;

/** Returns the start of the reference that ends at `end`; `end` if there is none. */
export function startOfReference(text: string, end: number): number {
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
    const char = text.charAt(at);
    if (char === AMPERSAND) return endOfReference(text, at) === end ? at : end;
    if (char !== ';' && !IN_REFERENCE.test(char) && !isInvisible(codeUnitAt(text, at))) break;
  }
  return end;
}

/** True for a character after which markup may read a number without a semicolon farther (`protect/markup.ts`). */
function goesOn(code: CodeUnit): boolean {
  return isDigit(code) || code === char.KASHIDA_CODE;
}

/** Code unit of the character that a reference without its & stands for; NaN if it is none. */
function codeOf(reference: string): CodeUnit {
  const [, hexadecimal, decimal] = NUMERIC.exec(reference) ?? [];
  if (hexadecimal !== undefined) return Number.parseInt(hexadecimal, HEXADECIMAL);
  if (decimal !== undefined) return Number.parseInt(decimal, DECIMAL);
  return codeUnitAt(NAMES.get(reference) ?? '', 0);
}
