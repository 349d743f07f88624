import { type Chunk, type GapSide, hashLetters, NO_NEIGHBOUR, type Reading } from './chunk.js';
import { addFeature, type Features, mix } from './classifier.js';
import { namesInRow } from './spelled-acronyms.js';

/** Hashes of the neighbours of a chunk. */
export interface Neighbours {
  before: number;
  after: number;
  /** Hash of the first three letters of the next chunk. */
  startAfter: number;
}

/** ZWNJ rates and frequencies of the parts on both sides of a boundary. */
export interface PartEvidence {
  left: number;
  right: number;
  leftFrequency: number;
  rightFrequency: number;
  /** Bits: 1 if the left part is a word of the lexicon, 2 if the right one is. */
  known: number;
}

const START = 3;

export function neighboursOf(before: GapSide | null, after: GapSide | null): Neighbours {
  return {
    before: before ? mix(before.hash, 1) : NO_NEIGHBOUR,
    after: after ? mix(after.hash, 2) : NO_NEIGHBOUR,
    startAfter: after ? startHash(after.letters, after.from, after.to) : NO_NEIGHBOUR,
  };
}

/** Returns the hash of the first letters of a neighbour. */
export function startHash(letters: Uint8Array, from: number, to: number): number {
  return mix(hashLetters(letters, from, Math.min(from + START, to)), 3);
}

const EDGE = 97;
const AFFIX = 5;
/** Lengths that are taken as the stem of a part. */
const STEMS = [2, 4] as const;
/** Letter windows around a boundary: letters to the left and to the right. */
const TO_LEFT = [1, 2, 3, 2, 4] as const;
const TO_RIGHT = [1, 2, 3, 4, 2] as const;

/**
 * Adds the features of a half-space after letter `at` of a chunk that do not depend on its context: the letters around it, both parts, and
 * the entries of the whole and the parts in lexicon and counts.
 */
export function insideFeatures(features: Features, chunk: Chunk, at: number, parts: PartEvidence): void {
  features.count = 0;
  const { letters, from, to } = chunk;
  const cut = from + at + 1;
  addLetterWindows(features, chunk, cut);
  const left = hashLetters(letters, from, cut);
  const right = mix(hashLetters(letters, cut, to), 1);
  addFeature(features, 20, left);
  addFeature(features, 21, right);
  addFeature(features, 22, mix(left, right));
  addWords(features, chunk, at, left, right, parts.known);
  addPartEvidence(features, chunk, parts);
  addNames(features, chunk, cut);
  addStems(features, chunk, cut, left, right);
}

/** Letter names to the left and right: سی|ان|ان */
function addNames(features: Features, { letters, from, to, isKnown, frequency }: Chunk, cut: number): void {
  const before = namesInRow(letters, from, to, cut, -1);
  const after = namesInRow(letters, from, to, cut, 1);
  if (before === 0 && after === 0) return;
  const names = mix(before, after);
  addFeature(features, 50, mix(names, isKnown ? 1 : 0));
  addFeature(features, 51, mix(names, frequency));
}

/** Each part with the first or last letters of the other, which تفاهم|نامه and تفاهم|نامهای have in common. */
function addStems(features: Features, { letters, from, to }: Chunk, cut: number, left: number, right: number): void {
  for (let i = 0; i < STEMS.length; i++) {
    const size = STEMS[i] as number;
    if (cut + size < to) addFeature(features, 52, mix(left, hashLetters(letters, cut, cut + size)));
    if (cut - from > size) addFeature(features, 53, mix(right, hashLetters(letters, cut - size, cut)));
  }
}

/** Features of the neighbours, for a half-space after letter `at` of `letters[from, to)`. */
export function insideContext(
  features: Features,
  letters: Uint8Array,
  from: number,
  to: number,
  at: number,
  { before, after, startAfter }: Neighbours,
): void {
  features.count = 0;
  const right = mix(hashLetters(letters, from + at + 1, to), 1);
  const both = mix(hashLetters(letters, from, from + at + 1), right);
  addFeature(features, 23, mix(both, before));
  addFeature(features, 24, mix(both, after));
  addFeature(features, 25, mix(right, before));
  addFeature(features, 26, mix(right, after));
  addFeature(features, 27, mix(right, startAfter));
}

function addPartEvidence(features: Features, chunk: Chunk, parts: PartEvidence): void {
  const zwnjRates = mix(parts.left, mix(parts.right, 1));
  addFeature(features, 40, parts.left);
  addFeature(features, 41, parts.right);
  addFeature(features, 42, zwnjRates);
  addFeature(features, 43, mix(zwnjRates, chunk.isKnown ? 1 : 0));
  const frequencies = mix(parts.leftFrequency, mix(parts.rightFrequency, 2));
  addFeature(features, 44, frequencies);
  addFeature(features, 45, mix(frequencies, chunk.frequency));
  addFeature(features, 46, mix(frequencies, chunk.isKnown ? 1 : 0));
}

function addLetterWindows(features: Features, { letters, from, to }: Chunk, cut: number): void {
  let hash = 1;
  for (let i = cut; i < cut + AFFIX; i++) {
    hash = mix(hash, i < to ? (letters[i] as number) : EDGE);
    addFeature(features, 1, hash);
    if (i >= to) break;
  }
  hash = 2;
  for (let i = cut - 1; i >= cut - AFFIX; i--) {
    hash = mix(hash, i >= from ? (letters[i] as number) : EDGE);
    addFeature(features, 2, hash);
    if (i < from) break;
  }
  for (let kind = 0; kind < TO_LEFT.length; kind++) {
    const end = cut + (TO_RIGHT[kind] as number);
    hash = kind;
    for (let i = cut - (TO_LEFT[kind] as number); i < end; i++) hash = mix(hash, i < from || i >= to ? EDGE : (letters[i] as number));
    addFeature(features, 3 + kind, hash);
  }
}

function addWords(features: Features, chunk: Chunk, at: number, left: number, right: number, parts: number): void {
  const { lexical, counted } = chunk;
  const before = at + 1;
  const after = chunk.to - chunk.from - before;
  let here = 0;
  for (let i = 0; i < lexical.length; i++) if ((lexical[i] as Reading).splits & (1 << at)) here++;
  const known = (chunk.isKnown ? 1 : 0) | (here > 0 ? 2 : 0) | (lexical.length > here ? 4 : 0);
  const seen = mix(mix(chunk.frequency, bestOf(counted, at, 1)), bestOf(counted, at, 0));
  addFeature(features, 30, known);
  addFeature(features, 31, mix(known, left));
  addFeature(features, 32, mix(known, right));
  addFeature(features, 33, parts);
  addFeature(features, 34, mix(parts, known));
  addFeature(features, 35, mix(mix(parts, Math.min(before, 6)), Math.min(after, 6)));
  addFeature(features, 36, mix(parts, right));
  addFeature(features, 37, mix(parts, left));
  addFeature(features, 38, seen);
  addFeature(features, 39, mix(seen, known));
}

/** Returns the frequency of the commonest spelling of the chunk with (`joint` 1) or without (0) a half-space here. */
function bestOf(counted: readonly Reading[], at: number, bit: number): number {
  let best = 0;
  for (let i = 0; i < counted.length; i++) {
    const { splits, frequency } = counted[i] as Reading;
    if (((splits >> at) & 1) === bit) best = Math.max(best, frequency);
  }
  return best;
}
