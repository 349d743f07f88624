import type { Span } from '../../api/types.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { FORMS_A, FORMS_B } from '../../generated/characters.js';

/** Bits: the sides on which a presentation form formsJoin, in reading order. */
const JOINS_BEFORE = 1;
const JOINS_AFTER = 2;
const IS_FORM = 4;

const FIRST_OF_A = 0xfb50;
/** The rest of the block is ligatures of words and signs. */
const LAST_OF_A = 0xfbff;
const FIRST_OF_B = 0xfe70;
const FIRST_LETTER_OF_B = 0xfe80;
const SPACE_CODE = 0x20;

const SHAPES = /* @__PURE__ */ shapesOfForms();

/** Unicode lists the forms of a letter as isolated, final, initial, medial; a letter that does not join the next has the first two only. */
function shapesOfForms(): Uint8Array {
  const shapes = new Uint8Array(0x10000);
  const order = [IS_FORM, IS_FORM | JOINS_BEFORE, IS_FORM | JOINS_AFTER, IS_FORM | JOINS_BEFORE | JOINS_AFTER];
  const read = (letters: readonly string[], first: number, from: number, to: number): void => {
    let place = 0;
    for (let code = from; code <= to; code++) {
      const letter = letters[code - first];
      place = letter !== '' && letter !== undefined && letter === letters[code - first - 1] ? place + 1 : 0;
      if (letter) shapes[code] = order[place] ?? 0;
    }
  };
  read(FORMS_A.split(' '), FIRST_OF_A, FIRST_OF_A, LAST_OF_A);
  read(FORMS_B.split(' '), FIRST_OF_B, FIRST_LETTER_OF_B, 0xfefc);
  return shapes;
}

const shapeAt = (text: string, at: number): number => SHAPES[codeUnitAt(text, at)] ?? 0;

/** Returns the end of the run of forms, with single spaces between them, that starts at `start`. */
export function endOfForms(text: string, start: number): number {
  let end = start;
  while (shapeAt(text, end) !== 0 || (codeUnitAt(text, end) === SPACE_CODE && shapeAt(text, end + 1) !== 0)) end++;
  return end;
}

/**
 * True for a run of forms in visual order, the last letter first, as some PDFs have it: «ﻥﺍﺮﻬﺗ». At least one word formsJoin only if read
 * backwards, and no word formsJoin only as it is.
 */
export function isVisual(text: string, { start, end }: Span): boolean {
  let isBackwards = false;
  for (let from = start; from < end; ) {
    const space = text.indexOf(' ', from);
    const to = space < 0 || space > end ? end : space;
    const joinsAsIs = formsJoin(text, from, to, 1);
    if (!joinsAsIs && formsJoin(text, to - 1, from - 1, -1)) isBackwards = true;
    else if (joinsAsIs && !formsJoin(text, to - 1, from - 1, -1)) return false;
    from = to + 1;
  }
  return isBackwards;
}

/**
 * True if every form formsJoin its neighbour on both sides of each boundary, and no form formsJoin beyond the word. `step` is the reading
 * direction.
 */
function formsJoin(text: string, from: number, to: number, step: 1 | -1): boolean {
  let isOpen = false;
  for (let at = from; at !== to; at += step) {
    const shape = shapeAt(text, at);
    if (((shape & JOINS_BEFORE) !== 0) !== isOpen) return false;
    isOpen = (shape & JOINS_AFTER) !== 0;
  }
  return !isOpen;
}

/** Returns a test that is true if the forms show a break between two letters that would join. Offsets must rise; each word is read once. */
export function createBreakTest(text: string): (at: number) => boolean {
  let end = 0;
  let isShaped = false;
  return (at) => {
    if (at >= end) {
      const start = at;
      end = at;
      while (shapeAt(text, end) !== 0) end++;
      isShaped = showsJoins(text, start, end);
    }
    return isShaped && at < end - 1 && (shapeAt(text, at) & JOINS_AFTER) === 0;
  };
}

/**
 * True if a word has its right forms: at each boundary both neighbours join or neither, and some do. False where isolated forms only stand
 * for letters: «ﺱﻝﺍﻡ», «ﺳﻻﻡ».
 */
function showsJoins(text: string, start: number, end: number): boolean {
  let joins = false;
  for (let at = start; at <= end; at++) {
    const joinsBefore = at > start && (shapeAt(text, at - 1) & JOINS_AFTER) !== 0;
    if (joinsBefore !== ((shapeAt(text, at) & JOINS_BEFORE) !== 0)) return false;
    joins ||= joinsBefore;
  }
  return joins;
}
