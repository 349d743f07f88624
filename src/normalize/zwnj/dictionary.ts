import { joinsNext } from '../../model/alphabet.js';
import { type Chunk, describeChunk, MOST_LETTERS } from '../../model/chunk.js';
import { isMarked } from '../../model/counts.js';
import { HOPELESS, type Scorer } from '../../model/half-spaces.js';
import type { Lexicon } from '../../model/lexicon.js';
import type { HalfSpaceModel } from '../../model/model.js';
import { type AffixRule, prefixRule, suffixRule } from './affixes.js';
import { createWordTable, doubled } from './word-table.js';

/** A chunk, and what the rules want to know of it at every step. */
export interface Word extends Chunk {
  /** Its number in the dictionary. */
  readonly number: number;
  readonly suffix: AffixRule | undefined;
  readonly prefix: AffixRule | undefined;
  /** What a half-space behind each of its letters scores wherever it stands; null where none is weighed. */
  readonly scores: Float64Array | null;
  /** The bits of {@link Trait}. */
  readonly traits: number;
}

/** What a look at a word tells before anything is weighed. */
export const Trait = {
  /** A half-space or a space may have been lost in it. */
  asks: 1,
  /** No word, but for one way to split it: a half-space was surely lost in it. */
  sureLoss: 2,
  /** A half-space behind it can be seen. */
  endsJoining: 4,
  /** It is known for a half-space behind it, or before it … */
  leansBehind: 8,
  leansBefore: 16,
  /** … or was seen with one at least. */
  seenBehind: 32,
  seenBefore: 64,
  affix: 128,
  /** Too rare to know whether a half-space never stands beside it. */
  rare: 256,
} as const;

/** Words described once, however often they stand in a text. What it says does not depend on what it was asked before. */
export interface Dictionary {
  /** The number of the word that is letters[from, to). */
  numberOf(letters: Uint8Array, from: number, to: number): number;
  wordOf(number: number): Word;
  traitsOf(number: number): number;
  isLarge(): boolean;
  forget(): void;
}

/** Words, and letters of them, from which on a dictionary is large: with their descriptions they take some 10 MB. */
const MANY = 1 << 15;
const MANY_LETTERS = 8 * MANY;

export function createDictionary(lexicon: Lexicon, model: HalfSpaceModel | null, scorer: Scorer | null): Dictionary {
  let table = createWordTable(MANY);
  let words: Word[] = [];
  let traits = new Uint16Array(MANY);
  return {
    numberOf(letters, from, to) {
      const number = table.numberOf(letters, from, to);
      if (words[number] !== undefined) return number;
      const word = describeWord(letters.slice(from, to), number, lexicon, model, scorer);
      words[number] = word;
      if (number === traits.length) traits = doubled(traits, Uint16Array);
      traits[number] = word.traits;
      return number;
    },
    wordOf: (number) => words[number] as Word,
    traitsOf: (number) => traits[number] as number,
    isLarge: () => words.length >= MANY || table.letterCount() >= MANY_LETTERS,
    forget() {
      words = [];
      traits = new Uint16Array(MANY);
      table = createWordTable(MANY);
    },
  };
}

/** A step of `counts.ts`: under a hundred sightings. */
const RARE = 4;

function describeWord(letters: Uint8Array, number: number, lexicon: Lexicon, model: HalfSpaceModel | null, scorer: Scorer | null): Word {
  const chunk = describeChunk(letters, lexicon, model?.counts ?? null);
  const suffix = suffixRule(letters, 0, letters.length);
  const prefix = prefixRule(letters, 0, letters.length);
  const isSettled = letters.length > MOST_LETTERS || (chunk.isKnown && chunk.lexical.length === 0 && chunk.counted.length === 0);
  const scores = isSettled || scorer === null ? null : scorer.scoreInside(chunk);
  const asks = !isSettled && (scores === null || !chunk.isKnown || Math.max(...scores) >= HOPELESS);
  const traits =
    (asks ? Trait.asks : 0) |
    (!chunk.isKnown && chunk.lexical.length === 1 ? Trait.sureLoss : 0) |
    (joinsNext(letters[letters.length - 1] as number) ? Trait.endsJoining : 0) |
    (isMarked(chunk.behind) ? Trait.leansBehind : 0) |
    (isMarked(chunk.before) ? Trait.leansBefore : 0) |
    (chunk.behind > 0 ? Trait.seenBehind : 0) |
    (chunk.before > 0 ? Trait.seenBefore : 0) |
    (suffix || prefix ? Trait.affix : 0) |
    (chunk.frequency <= RARE ? Trait.rare : 0);
  const { hash, starts, ends, inLexicon, inCounts, isKnown, lexical, counted, frequency, behind, before } = chunk;
  // Written out: spreading so many fields takes longer than all the above.
  return {
    letters,
    hash,
    starts,
    ends,
    inLexicon,
    inCounts,
    isKnown,
    lexical,
    counted,
    frequency,
    behind,
    before,
    number,
    suffix,
    prefix,
    scores,
    traits,
  };
}
