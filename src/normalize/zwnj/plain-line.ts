import { joinsNext } from '../../model/alphabet.js';
import { mix } from '../../model/classifier.js';
import { codeUnitAt } from '../../text/code-unit.js';
import { BREAK, isMarkKind, KIND, letterOf, mayFollow, type Signs, SPACE, ZWNJ_KIND } from '../plain-kinds.js';
import { addWord, Before, clearLine, type Line, MOST_LETTERS, makeRoom } from './line.js';

const NOWHERE = -2;
const TOO_LONG = -1;

/**
 * Reads the words of a line in the one pass that tells whether it is plain (`plain-lines.ts`). It is the hottest loop of the library, so
 * it knows no more than such a line can hold; `lines.ts` reads all others, and finds the same words where a line is plain.
 *
 * @returns the end of the line, its break included; `start`, and a line that is not to be used, where it is not plain, or so long that it is cut: `lines.ts` does that
 */
export function readPlainLine(text: string, start: number, signs: Signs, line: Line): number {
  clearLine(line);
  let before = BREAK;
  /** Where the last word ends, if a half-space may follow it: none follows هٔ or اً. */
  let chainEnd = NOWHERE;
  /** What stands before the letters that come next. */
  let gap: number = Before.other;
  let at = start;
  const unitAt = codeUnitAt;
  const { length } = text;
  while (at < length) {
    const sign = signs[unitAt(text, at)] as number;
    const kind = sign & KIND;
    if (!mayFollow(before, kind)) return start;
    if (sign > KIND) {
      if (before !== ZWNJ_KIND) gap = before === SPACE && at === chainEnd + 1 ? Before.space : Before.other;
      at = readLetters(text, at, length, signs, line);
      if (at === TOO_LONG) return start;
      before = (signs[unitAt(text, at - 1)] as number) & KIND;
      chainEnd = at;
      continue;
    }
    if (kind === ZWNJ_KIND) {
      line.hasHalfSpaces = true;
      // One that cannot be seen parts nothing.
      if (joinsNext(line.letters[line.length - 1] as number)) {
        addWord(line, gap);
        gap = Before.halfSpace;
      }
    } else if (isMarkKind(kind)) chainEnd = NOWHERE;
    else if (line.length > line.from) addWord(line, gap);
    at++;
    if (kind === BREAK) return at;
    before = kind;
  }
  if (line.length > line.from) addWord(line, gap);
  return mayFollow(before, BREAK) ? at : start;
}

/** Adds the letters that begin at `start` and end before `end` to the word that is open; gives their end, or {@link TOO_LONG}. */
function readLetters(text: string, start: number, end: number, signs: Signs, line: Line): number {
  let { letters, offsets, length, hash } = line;
  let room = letters.length;
  const unitAt = codeUnitAt;
  let at = start;
  while (at < end) {
    const letter = letterOf(signs[unitAt(text, at)] as number);
    if (letter === 0) break;
    if (length === room) {
      if (length >= MOST_LETTERS) return TOO_LONG;
      makeRoom(line);
      ({ letters, offsets } = line);
      room = letters.length;
    }
    letters[length] = letter;
    offsets[length++] = at++;
    hash = mix(hash, letter);
  }
  line.length = length;
  line.hash = hash;
  return at;
}
