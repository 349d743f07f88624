import { LIKELY_ARABIC, PERSIAN_WORDS, POSSIBLE_ARABIC, SHARED_WORDS, SURE_ARABIC } from '../../generated/words/arabic.js';
import { PERSIAN_PHRASES } from '../../generated/words/persian-like-arabic.js';
import { hashOfLetters, hasLetters, type ReadWord } from './read-arabic-word.js';

/** Weights of words. A word of weight {@link LEAST_SIGN} or more is a sign of Arabic. */
export const BARRIER = -1;
export const NEUTRAL = 0;
export const LEAST_SIGN = 1;
/** A word of both languages that has letters Persian uses in Arabic words only, or a short word of both. */
export const COMPANION = 0.5;

const ARABIC_WORDS = [
  [3, SURE_ARABIC],
  [2, LIKELY_ARABIC],
  [LEAST_SIGN, POSSIBLE_ARABIC],
] as const;

/** A word of the tables. */
export interface KnownWord {
  readonly letters: string;
  /** Undefined for a word that only begins phrases. */
  weight: number | undefined;
  /** Phrases of Persian that begin with it, the longest first, as words. */
  phrases: readonly (readonly string[])[];
  /** The next word with the same hash. */
  readonly next: KnownWord | undefined;
}

const KNOWN: ReadonlyMap<number, KnownWord> = /* @__PURE__ */ knownWords();

function knownWords(): Map<number, KnownWord> {
  const byHash = new Map<number, KnownWord>();
  const entryOf = (letters: string): KnownWord => {
    const hash = hashOfLetters(letters);
    const next = byHash.get(hash);
    for (let entry = next; entry !== undefined; entry = entry.next) if (entry.letters === letters) return entry;
    const entry: KnownWord = { letters, weight: undefined, phrases: [], next };
    byHash.set(hash, entry);
    return entry;
  };
  for (const word of SHARED_WORDS) entryOf(word).weight = COMPANION;
  for (const [weight, words] of ARABIC_WORDS) for (const word of words) entryOf(word).weight = weight;
  for (const word of PERSIAN_WORDS) entryOf(word).weight = BARRIER;
  for (const phrase of PERSIAN_PHRASES) {
    const words = phrase.split(' ');
    const entry = entryOf(words[0] as string);
    entry.phrases = [...entry.phrases, words].sort((a, b) => b.length - a.length);
  }
  return byHash;
}

/** False for most words: no word of the tables has the same hash. */
export function mayBeListed({ hash }: ReadWord): boolean {
  return KNOWN.has(hash);
}

/** Finds a word in the tables. */
export function findKnownWord({ hash, start, end }: ReadWord, text: string): KnownWord | undefined {
  for (let entry = KNOWN.get(hash); entry !== undefined; entry = entry.next) if (hasLetters(text, start, end, entry.letters)) return entry;
  return undefined;
}
