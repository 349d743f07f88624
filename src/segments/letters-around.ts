import { codeUnitAt } from '../core/code-unit.js';
import { DIGIT, HIDDEN, INNER_SIGN, LATIN, LETTER, MARK, STRETCH, unitKind } from './unit-kinds.js';

/** Longer words are neither names of letters nor abbreviations. */
const LONGEST = 12;

/** A short word in letters of one script, without marks, kashida and ZWJ: اِن → ان. Empty if there is none. */
export interface ShortWord {
  letters: string;
  /** Offset of the end that is farther from the place of the search. */
  edge: number;
}

export const shortWordBefore = (text: string, end: number): ShortWord => readShortWord(text, end - 1, -1);
export const shortWordAfter = (text: string, start: number): ShortWord => readShortWord(text, start, 1);

/** True if the first letter is a Latin one. */
export const beginsInLatin = (letters: string): boolean => unitKind(codeUnitAt(letters, 0)) === LATIN;

function readShortWord(text: string, from: number, step: 1 | -1): ShortWord {
  const none = { letters: '', edge: from };
  let letters = '';
  let script = 0;
  let at = from;
  for (; ; at += step) {
    const kind = unitKind(codeUnitAt(text, at));
    if (kind === MARK || kind === STRETCH) continue;
    if (kind !== LETTER && kind !== LATIN) {
      if (kind === DIGIT || kind === HIDDEN || kind === INNER_SIGN) return none;
      break;
    }
    script ||= kind;
    if (kind !== script || letters.length === LONGEST) return none;
    letters = step > 0 ? letters + text.charAt(at) : text.charAt(at) + letters;
  }
  return { letters, edge: step > 0 ? at : at + 1 };
}
