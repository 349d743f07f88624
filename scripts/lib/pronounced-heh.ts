import { readEntries } from './lilak.js';

/** The letter before a ه that is an ending vowel, «خانه», or a consonant, «متوجه»; behind ا (راه) it is a consonant always. */
const HEH = /[^ا]ه$/;
const HEH_YEH = /[^ا]هی$/;
const YEH = 'ی';
const ZWNJ = /\u200c/g;
/** «درباره\u200cی» */
const EZAFE = '\u200cی';
/** A key asks about no shorter words. */
const SHORTEST = 3;

/** The classes of Lilak for words that end in a vowel ه: «خانه\u200cام», «خسته\u200cای». */
const OF_SILENT_HEH: readonly string[] = ['sk', 'sm'];

/**
 * The words in -ه whose ه is a consonant, by the affix classes of Lilak, and those words in -هی that are no word in a
 * vowel ه with an ezafe: «متوجه», «آگهی». Without the ی, and without half-spaces, in order.
 */
function pronouncedHeh(): string[] {
  const silent = new Set<string>();
  const pronounced = new Set<string>();
  const withYeh = new Set<string>();
  for (const { word, classes } of readEntries()) {
    const bare = word.replace(ZWNJ, '');
    if (HEH_YEH.test(bare) && !word.endsWith(EZAFE)) withYeh.add(bare.slice(0, -YEH.length));
    if (!HEH.test(bare) || classes.length === 0) continue;
    (OF_SILENT_HEH.some((name) => classes.includes(name)) ? silent : pronounced).add(bare);
  }
  const all = [...pronounced, ...[...withYeh].filter((word) => !silent.has(word))];
  return [...new Set(all)].filter((word) => word.length >= SHORTEST && !silent.has(word)).sort();
}

/** `src/generated/pronounced-heh.ts`, as text. */
export function pronouncedHehModule(): string {
  return `// Written by scripts/build-pronounced-heh.ts from Lilak (npm dictionary-fa, Apache-2.0).

/** Words whose last ه is a consonant, between commas: «متوجه», «آگه» of «آگهی». */
export const PRONOUNCED_HEH: string = '${pronouncedHeh().join(',')}';
`;
}
