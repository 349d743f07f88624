import { letterBit, lettersAfter, secondLettersAfter } from '../../core/automaton.js';
import type { Letter, WordId } from '../../core/number-kinds.js';
import {
  type Chunk,
  createPrefixes,
  describeChunk,
  hashLetters,
  MOST_LETTERS,
  type Prefixes,
  type Reading,
} from '../../zwnj-model/chunk.js';
import { type Counts, packValues } from '../../zwnj-model/counts.js';
import type { Lexicon } from '../../zwnj-model/lexicon.js';
import type { HalfSpaceModel } from '../../zwnj-model/model.js';
import { createWithinScorer, LEAST_SCORE, NEVER, scoreWord, type WithinScorer } from '../../zwnj-model/score-within-word.js';
import {
  createWords,
  EDGES,
  Edge,
  evictWords,
  findWord,
  insertWord,
  NO_SUMS,
  NO_WORD,
  UNSCORED,
  type Words,
} from '../../zwnj-model/word-columns.js';
import { arabicWeight, isArabicSign } from './arabic-hint.js';
import { derivedSplit } from './derived-splits.js';
import { flagsOf, sureSplits, WordFlag } from './word-flags.js';

/** Words, each described once. The description of a word does not depend on the words before it. */
export interface WordCache {
  readonly words: Words;
  /** Scores half-spaces within words; null without a model. */
  readonly within: WithinScorer | null;
  /** Id of the word `letters[from, to)`. */
  idOf(letters: Uint8Array, from: number, to: number): WordId;
  /** As {@link idOf}, given the hash of the word. */
  idOfHash(letters: Uint8Array, from: number, to: number, hash: number): WordId;
  /** Evicts words if there are many. Returns true if so; ids are invalid after that. Called between lines. */
  evictIfFull(): boolean;
  /** Number of evictions so far. */
  evictions: number;
}

/** Numbers of words and of letters at which words are evicted. Five megabytes of news have half as many different words. */
const MANY = 1 << 17;
const MANY_LETTERS = 8 * MANY;
/** Largest share that is kept, to leave room for new words. */
const MOST_KEPT = 0.75;

export function createWordCache(lexicon: Lexicon, model: HalfSpaceModel | null): WordCache {
  const words = createWords();
  const counts = model?.counts ?? null;
  const prefixes = createPrefixes();
  const idOfHash = (letters: Uint8Array, from: number, to: number, hash: number): WordId => {
    const known = findWord(words, letters, from, to, hash);
    if (known !== NO_WORD) {
      words.wasSeenAgain[known] = 1;
      return known;
    }
    const id = insertWord(words, letters, from, to, hash);
    describeWord(words, id, lexicon, counts, within, prefixes);
    return id;
  };
  const idOf = (letters: Uint8Array, from: number, to: number): WordId => idOfHash(letters, from, to, hashLetters(letters, from, to));
  const within = model && createWithinScorer(words, lexicon, model, idOf);
  const cache: WordCache = {
    words,
    within,
    idOf,
    idOfHash,
    evictions: 0,
    evictIfFull() {
      if (words.count < MANY && (words.starts[words.count] as number) < MANY_LETTERS) return false;
      evictWords(words, MOST_KEPT * MANY, MOST_KEPT * MANY_LETTERS);
      cache.evictions++;
      return true;
    },
  };
  return cache;
}

/** Fills the row of a new word. */
function describeWord(
  words: Words,
  id: WordId,
  lexicon: Lexicon,
  counts: Counts | null,
  within: WithinScorer | null,
  prefixes: Prefixes,
): void {
  const from = words.starts[id] as number;
  const to = words.starts[id + 1] as number;
  const chunk = describeChunk(words.letters, from, to, lexicon, counts, prefixes);
  const { isKnown, isWhole, lexical, counted } = chunk;
  const sure = sureSplits(chunk) || derivedSplit(chunk, lexicon, counts);
  const isSettled = to - from > MOST_LETTERS || isWhole || (isKnown && lexical.length === 0 && counted.length === 0);
  words.isKnown[id] = isKnown ? 1 : 0;
  words.inLexicon[id] = chunk.inLexicon;
  words.inCounts[id] = chunk.inCounts;
  words.zwnjInLexicon[id] = chunk.zwnjInLexicon;
  words.zwnjInCounts[id] = chunk.zwnjInCounts;
  describeEdges(words, id, chunk, lexicon, counts);
  words.values[id] = packValues(chunk.frequency, chunk.after, chunk.before);
  words.reading[id] = sure !== 0 ? sure : ((within === null ? simplestReading(chunk) : lexical[0])?.splits ?? 0);
  words.sumAfter[id] = UNSCORED;
  words.sumBefore[id] = UNSCORED;
  words.sumsAt[id] = NO_SUMS;
  const best = isSettled || within === null ? NEVER : scoreWord(within, id, chunk, prefixes);
  words.best[id] = best;
  const isCandidate = sure !== 0 || (!isSettled && (within === null || !isKnown || best >= LEAST_SCORE));
  const weight = arabicWeight(words.letters, from, to);
  words.arabic[id] = weight;
  words.flags[id] = flagsOf(chunk, sure) | (isCandidate ? WordFlag.candidate : 0) | (isArabicSign(weight) ? WordFlag.mayBeArabic : 0);
}

function describeEdges({ edges, letters }: Words, id: WordId, chunk: Chunk, lexicon: Lexicon, counts: Counts | null): void {
  const { from, to, zwnjInLexicon, zwnjInCounts } = chunk;
  const inLexicon = lexicon.forms.edges;
  const at = EDGES * id;
  edges[at + Edge.first] = letterBit(letters[from] as Letter);
  edges[at + Edge.second] = to - from > 1 ? letterBit(letters[from + 1] as Letter) : 0;
  edges[at + Edge.follows] =
    lettersAfter(inLexicon, zwnjInLexicon) | (counts === null ? 0 : lettersAfter(counts.words.edges, zwnjInCounts));
  edges[at + Edge.followsSecond] =
    secondLettersAfter(inLexicon, zwnjInLexicon) | (counts === null ? 0 : secondLettersAfter(counts.words.edges, zwnjInCounts));
}

/** The only reading, or the one that all others split further: همکاری¦ها beside هم¦کاری¦ها. Only for words outside the lexicon. */
function simplestReading({ isKnown, lexical }: Chunk): Reading | undefined {
  if (isKnown) return undefined;
  return lexical.find(({ splits }) => lexical.every((other) => (other.splits & splits) === splits));
}
