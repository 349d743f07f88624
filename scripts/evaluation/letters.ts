import { AE, ARABIC_KAF, ARABIC_YEH, HEH, PERSIAN_KAF, PERSIAN_YEH, ZWNJ } from '../../src/core/code-points.js';
import { joinsNext } from '../../src/persian/letters.js';

/** The gap between two letters. `unseen`: a ZWNJ after a letter that does not join; `other`: a mark, a digit or the like. */
export type Gap = 'nothing' | 'half-space' | 'unseen' | 'space' | 'other';

export interface Letters {
  letters: string[];
  /** `gaps[i]` is between letters `i` and `i + 1`. */
  gaps: Gap[];
}

const LETTER = /^\p{L}$/u;
/** Vowel signs and the kashida, which count as no letter. */
const NO_LETTER = /^[\p{M}\p{Lm}]$/u;
const WHITE_SPACE = /^\s$/u;
const FOLDED: Record<string, string> = { [ARABIC_YEH]: PERSIAN_YEH, [ARABIC_KAF]: PERSIAN_KAF, [AE]: HEH };

/** ي → ی, أ → ا: letters as word lists write them. */
function folded(letter: string): string {
  const [bare = letter] = letter.normalize('NFD');
  return FOLDED[bare] ?? bare;
}

export function isLetter(character: string): boolean {
  return LETTER.test(character) && !NO_LETTER.test(character);
}

function halfSpaceAfter(letter: string): Gap {
  return joinsNext(letter.charCodeAt(0)) ? 'half-space' : 'unseen';
}

/** Splits a text into letters and the gaps between them: «می¦رود،» → م ی ر و د. */
export function lettersOf(text: string): Letters {
  const letters: string[] = [];
  const gaps: Gap[] = [];
  let gap: Gap = 'nothing';
  for (const character of text) {
    if (isLetter(character)) {
      if (letters.length > 0) gaps.push(gap);
      letters.push(folded(character));
      gap = 'nothing';
    } else if (character === ZWNJ) {
      if (gap === 'nothing') gap = halfSpaceAfter(letters.at(-1) ?? '');
    } else if (WHITE_SPACE.test(character)) {
      if (gap !== 'other') gap = 'space';
    } else if (!NO_LETTER.test(character)) gap = 'other';
  }
  return { letters, gaps };
}
