import { ZWNJ } from '../../src/core/code-points.js';
import { isPersianLetter, joinsNext } from '../../src/persian/letters.js';
import { isLetter, type Letters, lettersOf } from './letters.js';

/**
 * The correct mark between two pieces of a text. `required`: a ZWNJ. `optional`: a ZWNJ, nothing or a space.
 * `not-joined`: a ZWNJ or a space. `space`: a space, which the damage `glued` deletes.
 */
type Mark = 'required' | 'optional' | 'not-joined' | 'space';

/** A correct text: `marks[i]` is between `pieces[i]` and `pieces[i + 1]`. */
export interface Gold extends Letters {
  pieces: string[];
  marks: Mark[];
  /** The marks, by the index of the letter before them. */
  markAfter: Map<number, Mark>;
}

/** Damage of a text: each ZWNJ deleted, each ZWNJ replaced by a space, spaces deleted after letters that do not join, no damage. */
export const DAMAGES = ['joined', 'spaced', 'glued', 'clean'] as const;
export type Damage = (typeof DAMAGES)[number];

const NOTATION: Record<string, Mark> = { '¦': 'required', '~': 'optional', '¦~': 'not-joined', _: 'space' };
/** Of the spaces of plain text that may be deleted, every fifth is. */
const GLUED_EVERY = 5;

function goldOf(pieces: string[], marks: Mark[]): Gold {
  const markAfter = new Map<number, Mark>();
  let letters = 0;
  for (const [i, piece] of pieces.entries()) {
    for (const character of piece) if (isLetter(character)) letters++;
    const mark = marks[i];
    if (mark) markAfter.set(letters - 1, mark);
  }
  const gold = { pieces, marks, markAfter };
  return { ...gold, ...lettersOf(damaged(gold, 'clean')) };
}

/** Parses a sentence of `fixtures/quality`: «می¦رود به~عنوان». */
export function readMarked(sentence: string): Gold {
  const parts = sentence.split(/(¦~|[¦~_])/);
  return goldOf(
    parts.filter((_, i) => i % 2 === 0),
    parts.filter((_, i) => i % 2 === 1).map((mark) => NOTATION[mark] as Mark),
  );
}

/** Parses a paragraph of plain text with correct ZWNJ. */
export function readPlain(paragraph: string): Gold {
  const pieces = [''];
  const marks: Mark[] = [];
  let gluable = 0;
  for (const [i, character] of paragraph.split('').entries()) {
    const mark = character === ZWNJ ? 'required' : isGluable(paragraph, i) && ++gluable % GLUED_EVERY === 0 ? 'space' : null;
    if (mark === null) pieces.push((pieces.pop() ?? '') + character);
    else {
      pieces.push('');
      marks.push(mark);
    }
  }
  return goldOf(pieces, marks);
}

/** True for a space between a letter that does not join and another letter: «از این». */
function isGluable(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return text[at] === ' ' && isPersianLetter(before) && !joinsNext(before) && isPersianLetter(text.charCodeAt(at + 1));
}

/** Returns the damaged text. */
export function damaged({ pieces, marks }: Pick<Gold, 'pieces' | 'marks'>, damage: Damage): string {
  return pieces.map((piece, i) => (i < marks.length ? piece + written(marks[i] as Mark, damage) : piece)).join('');
}

function written(mark: Mark, damage: Damage): string {
  if (mark === 'space') return damage === 'glued' ? '' : ' ';
  if (damage === 'joined') return '';
  return damage === 'spaced' ? ' ' : ZWNJ;
}
