import { codeUnitAt } from '../../core/code-unit.js';
import { isLineBreak } from '../../core/white-space.js';
import { isAlphanumeric, isDigit, isLatinLetter } from '../../persian/code-unit-kinds.js';
import { endsVariable } from '../protect/variables.js';
import { isInCall, isInMath } from './formulas.js';

/** Connect a word or a formula: F-35, `x^2=12`, `f(2)`, `a[0]`, `height="200"`, `\\frac{1}{2}`. */
const CONNECTORS = /* @__PURE__ */ new Set('-_/+^=*()[]{}\\$');
/** Open a value: `height="200"`. Elsewhere they quote: «"مدل A"12». */
const QUOTES = /* @__PURE__ */ new Set('"\'');
const OPENERS = /* @__PURE__ */ new Set('([');
/** Of markdown: `[عکس 1](a1.png)` */
const LINK_SEAMS: readonly string[] = ['](', '][', ']:'];
const NUMBER_SEPARATORS = /* @__PURE__ */ new Set('.,:');
/** Connect with a space on either side, too: `x + 12 = 0`. */
const OPERATORS = /* @__PURE__ */ new Set('=+*^<>≤≥≠×÷');
const SPACE = ' ';

/**
 * Returns a test that is true if an offset is in a word or formula with Latin letters, in an account number, in the time of a subtitle or in
 * a line of code: each digit of `H2O`, `F-35`, `v2.0.1`, `x^2 = 12`, no digit of `12/22/2021`. Offsets must rise; each word is read once.
 */
export function createLatinWordTest(text: string, isInCode: (at: number) => boolean): (at: number) => boolean {
  let wordEnd = -1;
  let hasLatin = false;

  function isInWord(at: number): boolean {
    const char = text.charAt(at);
    if (isAlphanumeric(codeUnitAt(text, at))) return true;
    if (QUOTES.has(char)) return text.charAt(at - 1) === '=';
    // A note or an explanation follows a name: BBC[1].
    if (OPENERS.has(char) && isLatinLetter(codeUnitAt(text, at - 1)) && !endsVariable(text, at)) return false;
    if (CONNECTORS.has(char)) return !LINK_SEAMS.includes(text.slice(at, at + 2)) && !LINK_SEAMS.includes(text.slice(at - 1, at + 1));
    if (char === SPACE || OPERATORS.has(char)) return isBesideOperator(at);
    return NUMBER_SEPARATORS.has(char) && isDigit(codeUnitAt(text, at - 1)) && isDigit(codeUnitAt(text, at + 1));
  }

  /** True for the sign and both spaces of `x < 12`. */
  function isBesideOperator(at: number): boolean {
    const sign = text.charAt(at) !== SPACE ? at : OPERATORS.has(text.charAt(at + 1)) ? at + 1 : at - 1;
    if (!OPERATORS.has(text.charAt(sign)) || text.charAt(sign - 1) !== SPACE || text.charAt(sign + 1) !== SPACE) return false;
    return isOperand(operandBefore(text, sign - 1)) && isOperand(operandAfter(text, sign + 2));
  }

  function readWord(at: number): void {
    let wordStart = at;
    while (wordStart > 0 && isInWord(wordStart - 1)) wordStart--;
    hasLatin = false;
    for (wordEnd = wordStart; wordEnd < text.length && isInWord(wordEnd); wordEnd++) hasLatin ||= isLatinLetter(codeUnitAt(text, wordEnd));
  }

  return (at) => {
    if (at >= wordEnd) {
      readWord(at);
      hasLatin ||= followsIban(text, at) || isSubtitleTime(text, at) || isInCall(text, at) || isInMath(text, at) || isInCode(at);
    }
    return hasLatin;
  };
}

/** A longer one is no operand. */
const LONGEST_OPERAND = 32;
/** Of the characters of words, so that a digit of an operand stays with it. */
const BEFORE = /[\w^+*/()[\]{}\\$-]*[\w)\]}$]$/;
const AFTER = /^[\w([{\\$-][\w^+*/()[\]{}\\$-]*/;

function operandBefore(text: string, end: number): string {
  const operand = BEFORE.exec(text.slice(Math.max(0, end - LONGEST_OPERAND), end))?.[0] ?? '';
  return operand.length === 1 && isUnit(text, end - 1) ? '' : operand;
}

/** True for the letter of «1 m = 100 cm». */
function isUnit(text: string, at: number): boolean {
  return isLatinLetter(codeUnitAt(text, at)) && text.charAt(at - 1) === SPACE && isDigit(codeUnitAt(text, at - 2));
}

function operandAfter(text: string, start: number): string {
  return AFTER.exec(text.slice(start, start + LONGEST_OPERAND))?.[0] ?? '';
}

const WORD = /[A-Za-z]{2}/;
const CALL_OR_COMMAND = /\\|\b[a-z]\w*[([]/;

/** True for a number, a variable of one letter, a call or a command, not a word of prose: «PS5 = 500 دلار». */
function isOperand(operand: string): boolean {
  return operand !== '' && (!WORD.test(operand) || CALL_OR_COMMAND.test(operand));
}

/** «IR06 0960 0000 0001 0032 4200 01»: two letters, then groups of at most four digits. */
const GROUP = 4;
const MOST_GROUPS = 9;
const IBAN_START = /^[A-Z]{2}[0-9]{2}$/;

/** True if a group of digits belongs to an account number that begins with letters. */
function followsIban(text: string, at: number): boolean {
  let start = at;
  while (at - start < GROUP && isDigit(codeUnitAt(text, start - 1))) start--;
  for (let groups = 0; groups < MOST_GROUPS && text.charAt(start - 1) === ' '; groups++) {
    start -= GROUP + 1;
    if (start < 0) return false;
    const group = text.slice(start, start + GROUP);
    if (IBAN_START.test(group)) return !isAlphanumeric(codeUnitAt(text, start - 1));
    for (const char of group) if (!isDigit(codeUnitAt(char, 0))) return false;
  }
  return false;
}

/** «00:01:02,500 --> 00:01:05,000»: players read ASCII digits only. */
const ARROW = '-->';
const LONGEST_TIME = 14;

function isSubtitleTime(text: string, at: number): boolean {
  return (
    text.slice(Math.max(0, at - LONGEST_TIME - ARROW.length - 1), at + LONGEST_TIME + ARROW.length + 1).includes(ARROW) &&
    isInTimeLine(text, at)
  );
}

const TIME_LINE = /^\s*(?:[0-9]+:)?[0-9]{1,2}:[0-9]{2}[.,][0-9]{3}\s*-->\s*(?:[0-9]+:)?[0-9]{1,2}:[0-9]{2}[.,][0-9]{3}/;
const LONGEST_TIME_LINE = 64;

function isInTimeLine(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < LONGEST_TIME_LINE && !isLineBreak(codeUnitAt(text, start - 1))) start--;
  return TIME_LINE.test(text.slice(start, start + 2 * LONGEST_TIME_LINE));
}
