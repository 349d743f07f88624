import { ZWNJ } from '../../src/core/code-points.js';
import { lettersOf } from '../../src/persian/alphabet.js';
import { type Chunk, createPrefixes, describeChunk, MOST_LETTERS } from '../../src/zwnj-model/chunk.js';
import { frequencyStep, zwnjRateStep } from '../../src/zwnj-model/counts.js';
import type { PartEvidence } from '../../src/zwnj-model/inside-features.js';
import type { Lexicon } from '../../src/zwnj-model/lexicon.js';
import { lexiconOfPair } from '../../src/zwnj-model/pairs.js';
import { encodeWord } from '../lib/automaton.js';
import type { GapCounts, Tally } from './tally.js';

/** One occurrence to leave out of the counts: an example may not be its own evidence. */
export interface Sighting {
  /** The word as it is written, with its half-spaces. */
  word?: string;
  /** The gap beside the chunk, on the right for the left chunk of a pair, else on the left: true for a half-space. */
  after?: boolean;
  before?: boolean;
}

/** Describes chunks as the trained model will, with or without one occurrence. */
export interface Describer {
  describe(chunk: string, without?: Sighting): Chunk;
  pairZwnjRate(left: string, right: string, without?: boolean): number;
  /** Evidence about the parts of a chunk; `isYes`: leave out one half-space between them. */
  partEvidence(left: string, right: string, isYes: boolean): PartEvidence;
}

/** Least number of occurrences for a chunk to be described. */
const LEAST_COUNT = 2;

/** Facts from the lexicon alone. */
export interface Lexical {
  describe(chunk: string): Chunk;
  /** True if two chunks with a half-space between them are a word of the lexicon. */
  isWord(left: string, right: string): boolean;
}

export function createLexical(lexicon: Lexicon): Lexical {
  const prefixes = createPrefixes();
  const described = new Map<string, Chunk>();
  const describe = (chunk: string): Chunk => {
    const known = described.get(chunk) ?? describeChunk(lettersOf(chunk), 0, chunk.length, lexicon, null, prefixes);
    described.set(chunk, known);
    return known;
  };
  return { describe, isWord: (left, right) => lexiconOfPair(describe(left), describe(right), lexicon) === 2 };
}

export function createDescriber(tally: Tally, lexical: Lexical): Describer {
  const ways = waysByLetters(tally);
  return {
    describe(chunk, without = {}) {
      const counted = (ways.get(chunk) ?? [])
        .map(({ word, splits }) => ({
          splits,
          frequency: frequencyStep((tally.words.get(word) ?? 0) - (word === without.word ? 1 : 0)),
        }))
        .filter(({ frequency }) => frequency > 0);
      const after = zwnjRateOf(tally.after.get(chunk), without.after);
      const before = zwnjRateOf(tally.before.get(chunk), without.before);
      const base = lexical.describe(chunk);
      const times = (tally.chunks.get(chunk) ?? 0) - (chunk === without.word ? 1 : 0);
      const isDescribed = counted.length > 0 || base.lexical.length > 0 || after > 0 || before > 0 || times >= LEAST_COUNT;
      const frequency = isDescribed ? frequencyStep(times) : 0;
      return { ...base, counted, after, before, frequency };
    },
    pairZwnjRate: (left, right, without) => zwnjRateOf(tally.pairs.get(left + ZWNJ + right), without),
    partEvidence: (left, right, isYes) => ({
      left: zwnjRateOf(tally.after.get(left), isYes || undefined),
      right: zwnjRateOf(tally.before.get(right), isYes || undefined),
      leftFrequency: frequencyStep(countOrZero((tally.chunks.get(left) ?? 0) - (isYes ? 1 : 0))),
      rightFrequency: frequencyStep(countOrZero((tally.chunks.get(right) ?? 0) - (isYes ? 1 : 0))),
      known: (lexical.describe(left).isKnown ? 1 : 0) | (lexical.describe(right).isKnown ? 2 : 0),
    }),
  };
}

const countOrZero = (times: number): number => (times >= LEAST_COUNT ? times : 0);

/** `without`: leave out one occurrence, true for a half-space, false for a space. */
function zwnjRateOf(seen: GapCounts | undefined, without?: boolean | undefined): number {
  return seen ? zwnjRateStep(seen.halfSpaces - (without === true ? 1 : 0), seen.spaces - (without === false ? 1 : 0)) : 0;
}

function waysByLetters({ words }: Tally): Map<string, { word: string; splits: number }[]> {
  const ways = new Map<string, { word: string; splits: number }[]>();
  for (const word of words.keys()) {
    const letters = word.replaceAll(ZWNJ, '');
    if (letters.length <= MOST_LETTERS) ways.set(letters, [...(ways.get(letters) ?? []), { word, splits: splitsOf(word) }]);
  }
  return ways;
}

export function splitsOf(word: string): number {
  let splits = 0;
  let length = 0;
  for (const letter of word) {
    if (letter === ZWNJ) splits |= 1 << (length - 1);
    else length++;
  }
  return splits;
}

/** Returns the words and values of the model's counts: see `src/zwnj-model/counts.ts`. */
export function* countedWords(tally: Tally, describer: Describer): Generator<string> {
  for (const chunk of tally.chunks.keys()) {
    if (chunk.length > MOST_LETTERS) continue;
    const { frequency, after, before } = describer.describe(chunk);
    if (frequency + after + before > 0) yield encodeWord(chunk, [frequency, after, before]) as string;
  }
  for (const word of new Set([...tally.words.keys(), ...tally.pairs.keys()])) {
    const parts = word.split(ZWNJ);
    if (word.length - parts.length + 1 > MOST_LETTERS) continue;
    const frequency = frequencyStep(tally.words.get(word) ?? 0);
    const preferred = parts.length === 2 ? describer.pairZwnjRate(parts[0] as string, parts[1] as string) : 0;
    if (frequency + preferred > 0) yield encodeWord(word, [frequency, preferred]) as string;
  }
}
