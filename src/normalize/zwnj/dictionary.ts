import { type Chunk, describeChunk, hashLetters, MOST_LETTERS } from '../../model/chunk.js';
import type { Scorer } from '../../model/half-spaces.js';
import { HOPELESS } from '../../model/inside.js';
import type { Lexicon } from '../../model/lexicon.js';
import type { HalfSpaceModel } from '../../model/model.js';
import { type AffixRule, prefixRule, suffixRule } from './affixes.js';
import { traitsOf } from './traits.js';
import { createWordTable, doubled } from './word-table.js';

/** A chunk, and what the rules want to know of it at every step. */
export interface Word extends Chunk {
  readonly suffix: AffixRule | undefined;
  readonly prefix: AffixRule | undefined;
  /** What a half-space behind each of its letters scores wherever it stands; null where none is weighed. */
  readonly scores: Float64Array | null;
  /** The highest of them. */
  readonly bestScore: number;
  /** What it adds to the score of a half-space behind it, and of one before it. */
  readonly scoreBehind: number;
  readonly scoreBefore: number;
  /** The bits of `Trait`. */
  readonly traits: number;
}

/** Words described once, however often they stand in a text. What it says does not depend on what it was asked before. */
export interface Dictionary {
  /** The number of the word that is letters[from, to). Who knows the hash of these letters already gives it. */
  numberOf(letters: Uint8Array, from: number, to: number, hash?: number): number;
  wordOf(number: number): Word;
  traitsOf(number: number): number;
  /** Once it is large it keeps the words that came again since it last was: then the numbers of words are void, and it says so. */
  makeRoom(): boolean;
}

/** Words, and letters of them, from which on a dictionary is large: with their descriptions they take some 15 MB. */
const MANY = 1 << 15;
const MANY_LETTERS = 8 * MANY;
/** So many words, or letters of them, are kept at the most: new ones need room. */
const MOST_KEPT = 0.75;

export function createDictionary(lexicon: Lexicon, model: HalfSpaceModel | null, scorer: Scorer | null): Dictionary {
  let table = createWordTable(MANY);
  let words: Word[] = [];
  let traits = new Uint16Array(MANY);
  /** By word: 1 where it came again. */
  let cameAgain = new Uint8Array(MANY);
  const add = (word: Word): void => {
    if (words.length === traits.length) {
      traits = doubled(traits, Uint16Array);
      cameAgain = doubled(cameAgain, Uint8Array);
    }
    traits[words.length] = word.traits;
    words.push(word);
  };
  const startOver = (): void => {
    words = [];
    table = createWordTable(MANY);
    cameAgain.fill(0);
  };
  return {
    numberOf(letters, from, to, hash = hashLetters(letters, from, to)) {
      const number = table.numberOf(letters, from, to, hash);
      if (number < words.length) cameAgain[number] = 1;
      else add(describeWord(letters.slice(from, to), lexicon, model, scorer));
      return number;
    },
    wordOf: (number) => words[number] as Word,
    traitsOf: (number) => traits[number] as number,
    makeRoom() {
      if (words.length < MANY && table.letterCount() < MANY_LETTERS) return false;
      const known = words.filter((_, number) => cameAgain[number] === 1);
      startOver();
      for (const word of known) {
        if (words.length >= MOST_KEPT * MANY || table.letterCount() >= MOST_KEPT * MANY_LETTERS) break;
        table.numberOf(word.letters, 0, word.letters.length, word.hash);
        add(word);
      }
      return true;
    },
  };
}

function describeWord(letters: Uint8Array, lexicon: Lexicon, model: HalfSpaceModel | null, scorer: Scorer | null): Word {
  const chunk = describeChunk(letters, lexicon, model?.counts ?? null);
  const suffix = suffixRule(letters, 0, letters.length);
  const prefix = prefixRule(letters, 0, letters.length);
  const isSettled = letters.length > MOST_LETTERS || (chunk.isKnown && chunk.lexical.length === 0 && chunk.counted.length === 0);
  const scores = isSettled || scorer === null ? null : scorer.scoreInside(chunk);
  const bestScore = scores === null ? Number.NEGATIVE_INFINITY : highest(scores);
  const asks = !isSettled && (scores === null || !chunk.isKnown || bestScore >= HOPELESS);
  const { hash, inLexicon, inCounts, jointInLexicon, jointInCounts, isKnown, lexical, counted, frequency, behind, before } = chunk;
  // Written out: spreading so many fields takes longer than all the above.
  return {
    letters,
    hash,
    inLexicon,
    inCounts,
    jointInLexicon,
    jointInCounts,
    isKnown,
    lexical,
    counted,
    frequency,
    behind,
    before,
    suffix,
    prefix,
    scores,
    bestScore,
    scoreBehind: scorer?.scoreBehind(chunk) ?? 0,
    scoreBefore: scorer?.scoreBefore(chunk) ?? 0,
    traits: traitsOf(chunk, { asks, isPrefix: prefix !== undefined, isSuffix: suffix !== undefined }),
  };
}

function highest(scores: Float64Array): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) best = Math.max(best, scores[at] as number);
  return best;
}
