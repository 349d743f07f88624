import { fold } from '../persian/fold.js';

/** In letters: shorter words join others, longer ones are compared by their beginnings, since their endings differ. */
const SHORTEST_WORD = 3;
const LONGEST_STEM = 4;
const BETWEEN_WORDS = /[^\p{L}\p{Nd}]+/u;

function stemsOf(text: string): string[] {
  return fold(text)
    .text.split(BETWEEN_WORDS)
    .filter(({ length }) => length >= SHORTEST_WORD)
    .map((word) => word.slice(0, LONGEST_STEM));
}

/** Returns the words of texts, to measure what share of the words of a title come back in them. */
export function wordsOfText(text: string): ReadonlySet<string> {
  return new Set(stemsOf(text));
}

/** Returns the share of the words of a title that are in a text, from 0 to 1. */
export function shareOfWords(title: string, words: ReadonlySet<string>): number {
  const stems = new Set(stemsOf(title));
  let found = 0;
  for (const stem of stems) if (words.has(stem)) found++;
  return stems.size === 0 ? 0 : found / stems.size;
}

/** In letters: shorter words are mostly particles. */
const SHORTEST_STEM = 4;
const FEWEST_SPOKEN = 2;
const SHARE_SPOKEN = 0.2;

/** True if a text speaks of the same things: some of its longer words are among those of another text. */
export function isSpoken(text: string, words: ReadonlySet<string>): boolean {
  const stems = [...wordsOfText(text)].filter(({ length }) => length >= SHORTEST_STEM);
  const found = stems.filter((stem) => words.has(stem)).length;
  return found > 0 && found >= Math.min(FEWEST_SPOKEN, stems.length) && found >= SHARE_SPOKEN * stems.length;
}
