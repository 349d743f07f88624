import { codeUnitAt } from '../core/code-unit.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { isWhiteSpace } from '../core/white-space.js';
import { matchEnd } from '../normalize/protect/expressions.js';
import { digitValue } from '../persian/digits.js';
import { isLetterOrLetterName, LETTER_NAMES } from '../persian/letter-names.js';
import { ABBREVIATIONS, ALSO_WORDS } from './abbreviations.js';
import { skipWhiteSpace, skipWhiteSpaceBack, wordFrom } from './around.js';
import { CONTINUES } from './continuations.js';
import { beginsInLatin, type ShortWord, shortWordAfter, shortWordBefore } from './letters-around.js';
import { endOfEmoticon, isStopKind, type Stop } from './stops.js';
import { DIGIT, DOT, OPENER, unitKind } from './unit-kinds.js';

/** Marks that continue a sentence after its final mark: SContinue of UAX #29 without the hyphens, which begin a line of dialogue. */
const LISTING = new Set('،,؛;:');
/** «۱۲.», «۳.۲.» before a title. */
const LONGEST_NUMBER = 5;
const LONGEST_NUMBER_AFTER_COLON = 2;

export const isListing = (text: string, at: number): boolean => LISTING.has(text.charAt(at)) && endOfEmoticon(text, at) === at;

/**
 * True if marks with text after them on their line end the sentence that began at `start`. `item` is the number of the last list item
 * read.
 */
export function endsSentence(text: string, stop: Stop, start: number, lineEnd: number, item: number): boolean {
  if (stop.kind === 'ellipsis' || isAside(text, stop)) return false;
  const next = skipWhiteSpace(text, stop.end, lineEnd);
  if (next === lineEnd) return true;
  if (isListing(text, next) || isStopKind(unitKind(codeUnitAt(text, stop.end)))) return false;
  if (stop.kind === 'dot' && isDotOfWord(text, stop, start, next, lineEnd, item)) return false;
  return !stop.isClosed || !CONTINUES.has(wordFrom(text, next));
}

/** True if a dot belongs to the word or number before it: ۱. · م. · approx. nine, but not «آمد. iPhone». */
function isDotOfWord(text: string, stop: Stop, start: number, next: number, lineEnd: number, item: number): boolean {
  const isInLatin = beginsInLatin(text.charAt(stop.start - 1)) && isLowerCase(text.charAt(next));
  return (
    isInLatin ||
    isNumbering(text, start, stop.start) ||
    isBeforeExtension(text, stop, next) ||
    (item > 0 && numberBefore(text, stop.start) === item + 1) ||
    isAbbreviation(text, stop, lineEnd)
  );
}

/** A short word in small Latin letters, with digits perhaps. */
const EXTENSION = /(?=\d*[a-z])[a-z\d]{2,5}(?![\p{L}\p{Nd}])/uy;

/** True for the dot of a file name or address: «گزارش.pdf», «نمونه.com». */
function isBeforeExtension(text: string, stop: Stop, next: number): boolean {
  if (next !== stop.start + 1 || isWhiteSpace(codeUnitAt(text, stop.start - 1))) return false;
  return matchEnd(EXTENSION, text, next) >= 0;
}

/** True for a mark alone in brackets, which comments on a word: «رایگان (!) است». */
function isAside(text: string, { start, marksEnd, end }: Stop): boolean {
  return end > marksEnd && start > 0 && unitKind(codeUnitAt(text, start - 1)) === OPENER;
}

const isLowerCase = (char: string): boolean => beginsInLatin(char) && char !== char.toUpperCase();

/** True for the number of a list item or title, at the start of a sentence or after a colon: «۱. نان ۲. شیر». A time is none: «۱۸:۳۰.» */
function isNumbering(text: string, start: number, dot: number): boolean {
  let at = dot;
  while (at > start && dot - at <= LONGEST_NUMBER && isNumberUnit(codeUnitAt(text, at - 1))) at--;
  const length = dot - at;
  if (length === 0) return false;
  if (at === start) return length <= LONGEST_NUMBER;
  const before = skipWhiteSpaceBack(text, at - 1, start);
  const isPair = before === at - 1 && digitValue(codeUnitAt(text, before - 1)) >= 0;
  return length <= LONGEST_NUMBER_AFTER_COLON && text[before] === ':' && !isPair;
}

/** Returns the number of a list item, of up to two digits, before a dot: «۲. پنیر»; 0 if there is none. */
export function numberBefore(text: string, dot: number): number {
  let value = 0;
  let at = dot - 1;
  for (let place = 1; dot - at <= LONGEST_NUMBER_AFTER_COLON; at--, place *= 10) {
    const digit = digitValue(codeUnitAt(text, at));
    if (digit < 0) break;
    value += digit * place;
  }
  return isWhiteSpace(codeUnitAt(text, at)) || at < 0 ? value : 0;
}

function isNumberUnit(code: CodeUnit): boolean {
  const kind = unitKind(code);
  return kind === DIGIT || kind === DOT;
}

/** True if the word before a dot is an abbreviation: م. الف. · ق.م. · صص. ۲ · جی. دی. ونس · J. K. Rowling. */
function isAbbreviation(text: string, { start: dot, marksEnd }: Stop, lineEnd: number): boolean {
  const before = shortWordBefore(text, dot);
  const { letters } = before;
  if (letters === '') return false;
  if (isInAcronym(text, before, dot)) return true;
  if (ABBREVIATIONS.has(letters.toLowerCase())) return true;
  const nextStart = skipWhiteSpace(text, marksEnd, lineEnd);
  const next = shortWordAfter(text, nextStart);
  if (letters.length === 1) return !beginsInLatin(letters) || beginsInLatin(next.letters) || text[before.edge - 1] === '.';
  if (!LETTER_NAMES.has(letters)) return false;
  if (!ALSO_WORDS.has(letters) || followsInitial(text, before.edge)) return true;
  return isLetterOrLetterName(next.letters) && (nextStart === marksEnd || text[next.edge] === '.');
}

/** Upper bound for the parts of an acronym whose letters have unusual names. */
const LONGEST_PART = 3;

/** True within بی.بی.سی., جی.دی., کا.گ.ب.: the name of a letter after another one, or a short part before two of them, without spaces. */
function isInAcronym(text: string, { letters, edge }: ShortWord, dot: number): boolean {
  if (isLetterOrLetterName(letters) && text[edge - 1] === '.' && isLetterOrLetterName(shortWordBefore(text, edge - 1).letters)) return true;
  const next = shortWordAfter(text, dot + 1);
  if (letters.length > LONGEST_PART || !isLetterOrLetterName(next.letters) || text[next.edge] !== '.') return false;
  return isLetterOrLetterName(shortWordAfter(text, next.edge + 1).letters);
}

/** True for دی in «جی. دی. ونس». */
function followsInitial(text: string, start: number): boolean {
  return text[start - 1] === ' ' && text[start - 2] === '.' && isLetterOrLetterName(shortWordBefore(text, start - 2).letters);
}
