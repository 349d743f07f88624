import { codeUnitAt } from '../core/code-unit.js';
import { isWhiteSpace } from '../core/white-space.js';
import { digitValue } from '../persian/digits.js';
import { isLetterOrLetterName, LETTER_NAMES } from '../persian/letter-names.js';
import { ABBREVIATIONS, ALSO_WORDS } from './abbreviations.js';
import { skipSpaces, skipSpacesBack, wordFrom } from './around.js';
import { CONTINUES } from './continuations.js';
import { type ShortWord, shortWordAfter, shortWordBefore } from './letters-around.js';
import { endOfFace, isMarkKind, type Stop } from './stops.js';
import { DIGIT, DOT, LATIN, OPENER, unitKind } from './unit-kinds.js';

/** What goes on with a sentence behind its mark, as in UAX #29 (SContinue), without the hyphens that begin a dialogue. */
const LISTING = new Set('،,؛;:');
/** «۱۲.», «۳.۲.» in front of a title. */
const LONGEST_NUMBER = 5;
const LONGEST_NUMBER_BEHIND_COLON = 2;

export const isListing = (text: string, at: number): boolean => LISTING.has(text.charAt(at)) && endOfFace(text, at) === at;

/** Whether marks with text behind them on their line end the sentence that began at `start`; `item` is the number of a list that was read last. */
export function endsSentence(text: string, stop: Stop, start: number, lineEnd: number, item: number): boolean {
  if (stop.kind === 'ellipsis' || isAside(text, stop)) return false;
  const next = skipSpaces(text, stop.end, lineEnd);
  if (next === lineEnd) return true;
  if (isListing(text, next) || isMarkKind(unitKind(codeUnitAt(text, stop.end)))) return false;
  if (stop.kind === 'dot' && isDotOfWord(text, stop, start, next, lineEnd, item)) return false;
  return !stop.isClosed || !CONTINUES.has(wordFrom(text, next));
}

/** Whether a dot belongs to the word or number before it: ۱. · م. · approx. nine, but not «آمد. iPhone». */
function isDotOfWord(text: string, stop: Stop, start: number, next: number, lineEnd: number, item: number): boolean {
  const isInLatin = isLatin(text.charAt(stop.start - 1)) && isLowerCase(text.charAt(next));
  return (
    isInLatin ||
    isNumbering(text, start, stop.start) ||
    (item > 0 && numberBefore(text, stop.start) === item + 1) ||
    abbreviates(text, stop, lineEnd)
  );
}

/** A mark alone in brackets comments a word: «رایگان (!) است». */
function isAside(text: string, { start, marksEnd, end }: Stop): boolean {
  return end > marksEnd && start > 0 && unitKind(codeUnitAt(text, start - 1)) === OPENER;
}

const isLowerCase = (char: string): boolean => isLatin(char) && char !== char.toUpperCase();

/** The number of a list or title, at the beginning of a sentence or behind a colon: «۱. نان ۲. شیر». */
function isNumbering(text: string, start: number, dot: number): boolean {
  let at = dot;
  while (at > start && dot - at <= LONGEST_NUMBER && isNumberUnit(codeUnitAt(text, at - 1))) at--;
  const length = dot - at;
  if (length === 0) return false;
  if (at === start) return length <= LONGEST_NUMBER;
  return length <= LONGEST_NUMBER_BEHIND_COLON && text[skipSpacesBack(text, at - 1, start)] === ':';
}

/** The number of a list item, of up to two digits, before a dot: «۲. پنیر»; 0 where there is none. */
export function numberBefore(text: string, dot: number): number {
  let value = 0;
  let at = dot - 1;
  for (let place = 1; dot - at <= LONGEST_NUMBER_BEHIND_COLON; at--, place *= 10) {
    const digit = digitValue(codeUnitAt(text, at));
    if (digit < 0) break;
    value += digit * place;
  }
  return isWhiteSpace(codeUnitAt(text, at)) || at < 0 ? value : 0;
}

function isNumberUnit(code: number): boolean {
  const kind = unitKind(code);
  return kind === DIGIT || kind === DOT;
}

/** Whether a word before a dot is a short form: م. الف. · ق.م. · صص. ۲ · جی. دی. ونس · J. K. Rowling. */
function abbreviates(text: string, { start: dot, marksEnd }: Stop, lineEnd: number): boolean {
  const before = shortWordBefore(text, dot);
  const { letters } = before;
  if (letters === '') return false;
  if (isInAcronym(text, before, dot)) return true;
  if (ABBREVIATIONS.has(letters.toLowerCase())) return true;
  const nextStart = skipSpaces(text, marksEnd, lineEnd);
  const next = shortWordAfter(text, nextStart);
  if (letters.length === 1) return !isLatin(letters) || isLatin(next.letters) || text[before.edge - 1] === '.';
  if (!LETTER_NAMES.has(letters)) return false;
  if (!ALSO_WORDS.has(letters) || followsInitial(text, before.edge)) return true;
  return isLetterOrLetterName(next.letters) && (nextStart === marksEnd || text[next.edge] === '.');
}

/** The parts of an acronym whose letters have uncommon names. */
const LONGEST_PART = 3;

/** A part of بی.بی.سی., جی.دی., کا.گ.ب.: a name of a letter with another before it, or a short part with two letters behind it, all tight. */
function isInAcronym(text: string, { letters, edge }: ShortWord, dot: number): boolean {
  if (isLetterOrLetterName(letters) && text[edge - 1] === '.' && isLetterOrLetterName(shortWordBefore(text, edge - 1).letters)) return true;
  const next = shortWordAfter(text, dot + 1);
  if (letters.length > LONGEST_PART || !isLetterOrLetterName(next.letters) || text[next.edge] !== '.') return false;
  return isLetterOrLetterName(shortWordAfter(text, next.edge + 1).letters);
}

/** The دی of «جی. دی. ونس». */
function followsInitial(text: string, start: number): boolean {
  return text[start - 1] === ' ' && text[start - 2] === '.' && isLetterOrLetterName(shortWordBefore(text, start - 2).letters);
}

const isLatin = (letters: string): boolean => unitKind(codeUnitAt(letters, 0)) === LATIN;
