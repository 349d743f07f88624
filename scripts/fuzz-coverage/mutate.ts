import type { Random } from '../lib/random.js';

const LONGEST = 2000;
const MOST_MUTATIONS = 6;
/** Code units that are invisible, or that end something. */
const ODD = [
  '\u200c',
  '\u200d',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u00ad',
  '\u0640',
  '\ufeff',
  '\u00a0',
  '\u0654',
  '\u064b',
  '\u00ac',
  '\u2028',
].concat([
  '\n',
  '\r',
  '\t',
  '\0',
  '\ud83d',
  '\udc4d',
  '`',
  '<',
  '>',
  '&',
  ';',
  '"',
  "'",
  '\\',
  '/',
  '-',
  '=',
  '#',
  '«',
  '»',
  '{',
  '}',
  '[',
]);

/** Sources for the pieces that mutations insert. */
export interface Material {
  /** Texts to splice with. */
  texts: readonly string[];
  /** Short pieces. */
  tokens: readonly string[];
}

/** Returns the text, cut, spliced and damaged at random places. */
export function mutate(text: string, { texts, tokens }: Material, random: Random): string {
  let mutated = text;
  for (let times = 1 + random.below(MOST_MUTATIONS); times > 0; times--) {
    const start = random.below(mutated.length + 1);
    const end = Math.min(mutated.length, start + lengthOf(random));
    const [before, stretch, after] = [mutated.slice(0, start), mutated.slice(start, end), mutated.slice(end)];
    switch (random.below(8)) {
      case 0:
        mutated = before + after;
        break;
      case 1:
        mutated = before + stretch.repeat(1 + random.below(4)) + stretch + after;
        break;
      case 2:
        mutated = before + random.one(tokens) + after;
        break;
      case 3:
        mutated = before + random.one(tokens) + stretch + after;
        break;
      case 4:
        mutated = before + random.one(ODD) + mutated.slice(start + random.below(2));
        break;
      case 5:
        mutated = before + String.fromCharCode(mutated.charCodeAt(start) + random.below(5) - 2) + mutated.slice(start + 1);
        break;
      case 6:
        mutated = before + stretchOf(random.one(texts), random) + after;
        break;
      default:
        mutated = stretch + before + after;
    }
  }
  return mutated.slice(0, LONGEST);
}

/** Returns a random length, mostly short. */
const lengthOf = (random: Random): number => random.below(2 ** random.below(8)) + 1;

function stretchOf(text: string, random: Random): string {
  const start = random.below(text.length);
  return text.slice(start, start + lengthOf(random));
}
