import { endsAt, followWord, NOWHERE, nodeAfter } from '../core/automaton.js';
import { type Chunk, MOST_LETTERS, type Prefixes } from './chunk.js';
import { type Counts, isMarked, isStrong, valueAt, valueIn, valuesOfNode } from './counts.js';
import type { PartEvidence } from './inside-features.js';
import type { Lexicon } from './lexicon.js';

/**
 * Returns the entry of the lexicon for two chunks with a half-space between: 0: no word starts so, 1: one does, 2: it is a word. The right
 * chunk is `letters[from, to)`; the left one is given by its length and the node after a half-space that follows it.
 */
export function pairInLexicon(
  lexicon: Lexicon,
  zwnjNode: number,
  leftLength: number,
  letters: Uint8Array,
  from: number,
  to: number,
): number {
  if (zwnjNode === NOWHERE || leftLength + to - from > MOST_LETTERS) return 0;
  const { edges } = lexicon.forms;
  const node = followWord(edges, zwnjNode, letters, from, to, 0);
  return node === NOWHERE ? 0 : endsAt(edges, node) ? 2 : 1;
}

/** Returns the ZWNJ rate between two chunks, given likewise, as a step of `counts.ts`; 0 if no half-space was seen. */
export function pairInCounts(counts: Counts, zwnjNode: number, leftLength: number, letters: Uint8Array, from: number, to: number): number {
  if (zwnjNode === NOWHERE || leftLength + to - from > MOST_LETTERS) return 0;
  return valueAt(counts, followWord(counts.words.edges, zwnjNode, letters, from, to, 0), 1);
}

/** As {@link pairInLexicon}, for two chunks. */
export function lexiconOfPair(left: Chunk, { letters, from, to }: Chunk, lexicon: Lexicon): number {
  return pairInLexicon(lexicon, left.zwnjInLexicon, left.to - left.from, letters, from, to);
}

/**
 * True if a half-space between two chunks is worth scoring.
 * `after` is the ZWNJ rate after the left one, `before` that before the right one. Either is strong; or lexicon or counts have a word that
 * starts so, and either is marked, or both have had a half-space and the pair was seen with one.
 */
export function isCandidate(after: number, before: number, lexicon: number, zwnjRate: number): boolean {
  if (isStrong(after) || isStrong(before)) return true;
  if (lexicon === 0 && zwnjRate === 0) return false;
  return isMarked(after) || isMarked(before) || (after > 0 && before > 0 && zwnjRate > 0);
}

export function createPartEvidence(): PartEvidence {
  return { left: 0, right: 0, leftFrequency: 0, rightFrequency: 0, known: 0 };
}

/** Fills `parts` for the first `cut` letters of a chunk and the rest. */
export function readPartEvidence(
  parts: PartEvidence,
  { letters, from, to }: Chunk,
  cut: number,
  { inLexicon, inCounts }: Prefixes,
  { forms }: Lexicon,
  counts: Counts,
): void {
  const isLeftKnown = endsAt(forms.edges, inLexicon[cut] as number);
  const isRightKnown = endsAt(forms.edges, nodeAfter(forms, letters, from + cut, to));
  const left = valuesOfNode(counts, inCounts[cut] as number);
  const right = valuesOfNode(counts, nodeAfter(counts.words, letters, from + cut, to));
  parts.left = valueIn(left, 1);
  parts.right = valueIn(right, 2);
  parts.leftFrequency = valueIn(left, 0);
  parts.rightFrequency = valueIn(right, 0);
  parts.known = (isLeftKnown ? 1 : 0) | (isRightKnown ? 2 : 0);
}
