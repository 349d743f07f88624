import { codeUnitAt } from '../core/code-unit.js';
import { PRONOUNCED_HEH } from '../generated/pronounced-heh.js';

/*
 * «خانه¦ی ما» and «خانهٔ ما» are one: behind a ه that is a vowel, ی is an ezafe and goes. Behind ا a ه is a consonant (راهی), and so it is in
 * the words of a table (کوهی, متوجهی, آگهی).
 */

const HEH = 0x647;
const YEH = 0x6cc;
const ALEF = 0x627;
/** «تهی», «دهی», «الهی»: shorter words have no ezafe that could be told. */
const SHORTEST_STEM = 3;

/** True if the last word of a key, from `start` on, ends in «هی». */
export function endsInHehYeh(codes: Uint16Array, start: number, end: number): boolean {
  return codes[end - 1] === YEH && codes[end - 2] === HEH && end - start > SHORTEST_STEM;
}

/** Words whose last ه is a consonant, spelled as keys are. */
export function readPronouncedHeh(foldLetters: (text: string) => string): ReadonlySet<string> {
  return new Set(PRONOUNCED_HEH.split(',').map(foldLetters));
}

/** True if the ی of a word in «هی», given without it, is an ezafe: خانه and not راه, متوجه. */
export function hasEzafe(stem: string, pronounced: ReadonlySet<string>): boolean {
  return codeUnitAt(stem, stem.length - 2) !== ALEF && !pronounced.has(stem);
}
