import type { Pair } from '../model/between-features.js';
import type { Chunk } from '../model/chunk.js';
import { createScorer, type Scorer } from '../model/half-spaces.js';
import type { Lexicon } from '../model/lexicon.js';
import type { HalfSpaceModel } from '../model/model.js';
import { describePair, pairTendency } from '../model/pairs.js';
import { createDictionary, type Dictionary, type Word } from './zwnj/dictionary.js';
import { createLine, type Line } from './zwnj/line.js';
import { createPairMemory, type PairMemory } from './zwnj/pair-memory.js';

/** What decides where half-spaces stand. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly model: HalfSpaceModel | null;
  /** What both say of single words, remembered from one text to the next; which changes no answer. */
  readonly dictionary: Dictionary;
  /** What a half-space between two words scores wherever they stand, remembered as well. */
  readonly hopes: PairMemory;
  /** Room for the line that is being read, and for a plain one that waits for those before it. */
  readonly line: Line;
  readonly plainLine: Line;
  /** Weighs half-spaces; null without a model. */
  readonly scorer: Scorer | null;
  /** Letters [from, to) of a word, as a word. */
  partOf(word: Chunk, from: number, to: number): Word;
  /** What both say of two words. */
  pairOf(left: Word, right: Word): Pair;
  /** How much a half-space between them is preferred to a space: see `counts.ts`. */
  tendencyOf(left: Word, right: Word): number;
  /** Forgets what is remembered, if it is much: numbers of words are void then. Called between lines. */
  makeRoom(): void;
}

export function assembleKnowledge(lexicon: Lexicon, model: HalfSpaceModel | null): Knowledge {
  const scorer = model && createScorer(lexicon, model);
  const dictionary = createDictionary(lexicon, model, scorer);
  const hopes = createPairMemory();
  const counts = model?.counts ?? null;
  return {
    lexicon,
    model,
    dictionary,
    hopes,
    line: createLine(),
    plainLine: createLine(),
    scorer,
    partOf: ({ letters }, from, to) => dictionary.wordOf(dictionary.numberOf(letters, from, to)),
    pairOf: (left, right) => describePair(left, right, lexicon, counts),
    tendencyOf: (left, right) => pairTendency(left, right, counts),
    makeRoom: () => {
      if (dictionary.makeRoom()) hopes.clear();
    },
  };
}
