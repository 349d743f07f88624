import { readEntries } from './lilak.js';

/** Letters before a final ه that is a vowel, «خانه», or a consonant, «متوجه». After ا (راه) it is always a consonant. */
const HEH = /[^ا]ه$/;
const HEH_YEH = /[^ا]هی$/;
const YEH = 'ی';
const ZWNJ = /\u200c/g;
/** «درباره\u200cی» */
const EZAFE = '\u200cی';
/** Search keys look up no shorter words. */
const SHORTEST = 3;

/** Affix classes of Lilak for words that end in a vowel ه: «خانه\u200cام», «خسته\u200cای». */
const OF_SILENT_HEH: readonly string[] = ['sk', 'sm'];

/**
 * Returns the words in -ه whose ه is a consonant by the affix classes of Lilak, «متوجه», and the words in -هی that are no word in a vowel ه
 * with an ezafe, «آگهی». Sorted, without the ی and without half-spaces.
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

/** Returns the text of `src/generated/pronounced-heh.ts`. */
export function pronouncedHehModule(): string {
  return `// Written by scripts/build-pronounced-heh.ts from Lilak (npm dictionary-fa, Apache-2.0).

/** Words whose last ه is a consonant, between commas: «متوجه», «آگه» of «آگهی». */
export const PRONOUNCED_HEH: string = '${pronouncedHeh().join(',')}';
`;
}
