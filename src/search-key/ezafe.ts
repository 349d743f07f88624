import { codeUnitAt } from '../core/code-unit.js';
import { PRONOUNCED_HEH } from '../generated/pronounced-heh.js';

/*
 * «خانه¦ی ما» and «خانهٔ ما» have one key: after a silent ه, ی is an ezafe and is dropped. After ا a ه is a consonant (راهی), and so it
 * is in the words of a table (کوهی, متوجهی, آگهی).
 */

const HEH = 0x647;
const YEH = 0x6cc;
const ALEF = 0x627;
/** «تهی», «دهی», «الهی»: in shorter words the ezafe is ambiguous. */
const SHORTEST_STEM = 3;

/** True if the last word of a key, which begins at `start`, ends in «هی». */
export function endsInHehYeh(codes: Uint16Array, start: number, end: number): boolean {
  return codes[end - 1] === YEH && codes[end - 2] === HEH && end - start > SHORTEST_STEM;
}

/** Returns the words whose last ه is a consonant, spelled as in keys. */
export function readPronouncedHeh(foldLetters: (text: string) => string): ReadonlySet<string> {
  return new Set(PRONOUNCED_HEH.split(',').map(foldLetters));
}

/** True if the ی of a word in «هی» is an ezafe. `stem` is the word without it: true for خانه, false for راه, متوجه. */
export function endsInEzafe(stem: string, pronounced: ReadonlySet<string>): boolean {
  return codeUnitAt(stem, stem.length - 2) !== ALEF && !pronounced.has(stem);
}
