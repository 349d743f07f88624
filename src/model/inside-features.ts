import { endsAt, followWord, ROOT } from './automaton.js';
import { type Chunk, hashLetters, NOBODY, type Reading } from './chunk.js';
import { addFeature, type Features, mix } from './classifier.js';
import { namesInRow } from './letter-names.js';
import type { Lexicon } from './lexicon.js';

/** The neighbours of a chunk, by their hashes. */
export interface Neighbours {
  before: number;
  behind: number;
  /** Of the neighbour's first three letters. */
  startBehind: number;
}

/** How much the parts to the left and right of a boundary tend to a half-space behind and before them. */
export interface PartEvidence {
  left: number;
  right: number;
  leftFrequency: number;
  rightFrequency: number;
}

const START = 3;

export function neighboursOf(before: Chunk | null, behind: Chunk | null): Neighbours {
  return {
    before: before ? mix(before.hash, 1) : NOBODY,
    behind: behind ? mix(behind.hash, 2) : NOBODY,
    startBehind: behind ? mix(hashLetters(behind.letters, 0, Math.min(START, behind.letters.length)), 3) : NOBODY,
  };
}

const EDGE = 97;
const AFFIX = 5;
/** So many letters of a part go for its stem. */
const STEMS = [2, 4] as const;
/** Letters to the left and to the right. */
const WINDOWS = [
  [1, 1],
  [2, 2],
  [3, 3],
  [2, 4],
  [4, 2],
] as const;

/**
 * What speaks for or against a half-space behind letter `at` of a chunk, wherever the chunk stands: the letters around it, both parts,
 * the lexicon's and the counts' word on the whole and on the parts.
 */
export function insideFeatures(features: Features, chunk: Chunk, at: number, parts: PartEvidence, lexicon: Lexicon): void {
  features.count = 0;
  const cut = at + 1;
  addLetters(features, chunk.letters, cut);
  const left = hashLetters(chunk.letters, 0, cut);
  const right = hashRight(chunk, cut);
  addFeature(features, 20, left);
  addFeature(features, 21, right);
  addFeature(features, 22, mix(left, right));
  addWords(features, chunk, at, left, right, lexicon);
  addParts(features, chunk, parts);
  addNames(features, chunk, cut);
  addStems(features, chunk.letters, cut, left, right);
}

/** Letter names to the left and right: سی|ان|ان */
function addNames(features: Features, { letters, isKnown, frequency }: Chunk, cut: number): void {
  const before = namesInRow(letters, cut, -1);
  const behind = namesInRow(letters, cut, 1);
  if (before === 0 && behind === 0) return;
  const names = mix(before, behind);
  addFeature(features, 50, mix(names, isKnown ? 1 : 0));
  addFeature(features, 51, mix(names, frequency));
}

/** Each part with the beginning, or the end, of the other: what تفاهم|نامه and تفاهم|نامهای share. */
function addStems(features: Features, letters: Uint8Array, cut: number, left: number, right: number): void {
  for (const size of STEMS) {
    if (cut + size < letters.length) addFeature(features, 52, mix(left, hashLetters(letters, cut, cut + size)));
    if (cut > size) addFeature(features, 53, mix(right, hashLetters(letters, cut - size, cut)));
  }
}

/** What the neighbours say of it. */
export function insideContext(features: Features, chunk: Chunk, at: number, neighbours: Neighbours): void {
  features.count = 0;
  const right = hashRight(chunk, at + 1);
  const both = mix(hashLetters(chunk.letters, 0, at + 1), right);
  addFeature(features, 23, mix(both, neighbours.before));
  addFeature(features, 24, mix(both, neighbours.behind));
  addFeature(features, 25, mix(right, neighbours.before));
  addFeature(features, 26, mix(right, neighbours.behind));
  addFeature(features, 27, mix(right, neighbours.startBehind));
}

const hashRight = ({ letters }: Chunk, cut: number): number => mix(hashLetters(letters, cut, letters.length), 1);

function addParts(features: Features, chunk: Chunk, parts: PartEvidence): void {
  const tendencies = mix(parts.left, mix(parts.right, 1));
  addFeature(features, 40, parts.left);
  addFeature(features, 41, parts.right);
  addFeature(features, 42, tendencies);
  addFeature(features, 43, mix(tendencies, chunk.isKnown ? 1 : 0));
  const frequencies = mix(parts.leftFrequency, mix(parts.rightFrequency, 2));
  addFeature(features, 44, frequencies);
  addFeature(features, 45, mix(frequencies, chunk.frequency));
  addFeature(features, 46, mix(frequencies, chunk.isKnown ? 1 : 0));
}

function addLetters(features: Features, letters: Uint8Array, cut: number): void {
  let hash = 1;
  for (let i = cut; i < cut + AFFIX; i++) {
    hash = mix(hash, i < letters.length ? (letters[i] as number) : EDGE);
    addFeature(features, 1, hash);
    if (i >= letters.length) break;
  }
  hash = 2;
  for (let i = cut - 1; i >= cut - AFFIX; i--) {
    hash = mix(hash, i >= 0 ? (letters[i] as number) : EDGE);
    addFeature(features, 2, hash);
    if (i < 0) break;
  }
  WINDOWS.forEach(([toLeft, toRight], kind) => {
    hash = kind;
    for (let i = cut - toLeft; i < cut + toRight; i++) hash = mix(hash, i < 0 || i >= letters.length ? EDGE : (letters[i] as number));
    addFeature(features, 3 + kind, hash);
  });
}

function addWords(features: Features, chunk: Chunk, at: number, left: number, right: number, { forms: { edges } }: Lexicon): void {
  const { letters, lexical, counted } = chunk;
  const cut = at + 1;
  const here = lexical.filter(({ joints }) => joints & (1 << at)).length;
  const known = (chunk.isKnown ? 1 : 0) | (here > 0 ? 2 : 0) | (lexical.length > here ? 4 : 0);
  const parts = (isWord(edges, letters, 0, cut) ? 1 : 0) | (isWord(edges, letters, cut, letters.length) ? 2 : 0);
  const seen = mix(mix(chunk.frequency, bestOf(counted, at, true)), bestOf(counted, at, false));
  addFeature(features, 30, known);
  addFeature(features, 31, mix(known, left));
  addFeature(features, 32, mix(known, right));
  addFeature(features, 33, parts);
  addFeature(features, 34, mix(parts, known));
  addFeature(features, 35, mix(mix(parts, Math.min(cut, 6)), Math.min(letters.length - cut, 6)));
  addFeature(features, 36, mix(parts, right));
  addFeature(features, 37, mix(parts, left));
  addFeature(features, 38, seen);
  addFeature(features, 39, mix(seen, known));
}

/** How often the most frequent way to write the chunk was seen that has, or has not, a half-space here. */
function bestOf(counted: readonly Reading[], at: number, hasJoint: boolean): number {
  let best = 0;
  for (const { joints, frequency } of counted) if (((joints >> at) & 1) === (hasJoint ? 1 : 0)) best = Math.max(best, frequency);
  return best;
}

function isWord(edges: Int32Array, letters: Uint8Array, from: number, to: number): boolean {
  return endsAt(edges, followWord(edges, ROOT, letters, from, to, 0));
}
