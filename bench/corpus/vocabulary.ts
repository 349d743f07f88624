import { inflect, readEntries } from '../../scripts/lib/lilak.js';
import { pick } from './random.js';

/**
 * Number of different words in news of n words: about 2,300 + 10 · ((n + 20,000)^0.6 − 20,000^0.6), Heaps' law: 9,700 in a megabyte,
 * 39,000 in ten. The first 2,300 are those of the sentences; all others are drawn from the lexicon, one by one.
 */
const HEAPS = { factor: 10, exponent: 0.6, offset: 20_000 };
/** Share of words that repeat an earlier draw; frequent words are more likely. It is smaller while few words were drawn. */
const REPEATED = 0.3;
const FEW = 2_000;
/** Shares of new words that are an inflected form, and that are in no lexicon, as names are. */
const INFLECTED = 0.25;
const UNKNOWN = 0.25;
/** Number of drawn words that are kept for repetition. */
const MOST_KEPT = 1_000_000;

/** Returns a word to replace another, or null to keep it. */
export type Vocabulary = () => string | null;

/** Creates a vocabulary that grows with the text as that of news does. */
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
    if (spoken.length < MOST_KEPT) spoken.push(word);
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
