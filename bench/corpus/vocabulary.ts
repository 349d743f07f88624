import { inflect, readEntries } from '../../scripts/lib/lilak.js';
import { pick } from './random.js';

/**
 * How many different words news of n words has: about 2,300 + 10 · ((n + 20,000)^0.6 − 20,000^0.6), Heaps' law: 9,700 in a megabyte,
 * 39,000 in ten. The first 2,300 are those of the sentences; all others are drawn from the lexicon, one by one.
 */
const HEAPS = { factor: 10, exponent: 0.6, offset: 20_000 };
/** The share of words that were drawn before, the more often, the likelier again; less where few were. */
const REPEATED = 0.3;
const FEW = 2_000;
/** The shares of new words that are an inflected form, and that no lexicon knows, as names are. */
const INFLECTED = 0.25;
const UNKNOWN = 0.25;
/** What is remembered of the words drawn before. */
const MEMORY = 1_000_000;

/** Gives a word in the place of another, or null where the other is to stay. */
export type Vocabulary = () => string | null;

/** A vocabulary that grows with the text as that of news does. */
export function growingVocabulary(random: () => number): Vocabulary {
  const entries = readEntries().filter(({ word }) => /^[\u0621-\u06cc\u200c]{3,12}$/.test(word));
  const spoken: string[] = [];
  let words = 0;
  return () => {
    words++;
    const rate = HEAPS.factor * HEAPS.exponent * (words + HEAPS.offset) ** (HEAPS.exponent - 1);
    const chance = random();
    if (chance > rate + (REPEATED * spoken.length) / (spoken.length + FEW)) return null;
    const word = chance < rate ? newWord(entries, random) : pick(spoken, random);
    if (spoken.length < MEMORY) spoken.push(word);
    return word;
  };
}

type Entry = ReturnType<typeof readEntries>[number];

function newWord(entries: readonly Entry[], random: () => number): string {
  const { word, classes } = pick(entries, random);
  const chance = random();
  if (chance < UNKNOWN) return word.slice(0, 2) + pick(entries, random).word.slice(-3);
  return chance < UNKNOWN + INFLECTED ? pick([...inflect(word, classes)], random) : word;
}
