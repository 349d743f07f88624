import { endsAt, followWord, NOWHERE, nodeAfter } from '../core/automaton.js';
import { type Chunk, MOST_LETTERS, type Prefixes } from './chunk.js';
import { type Counts, isMarked, isStrong, valueAt, valueIn, valuesAt } from './counts.js';
import type { PartEvidence } from './inside-features.js';
import type { Lexicon } from './lexicon.js';

/** A chunk before letters[from, to), by its length and by where a half-space after it leads in an automaton. */
type LetterRange = readonly [letters: Uint8Array, from: number, to: number];

/** What the lexicon has of two chunks with a half-space between: 0: no word begins so, 1: one does, 2: it is one. */
export function pairInLexicon(lexicon: Lexicon, joint: number, leftLength: number, ...[letters, from, to]: LetterRange): number {
  if (joint === NOWHERE || leftLength + to - from > MOST_LETTERS) return 0;
  const { edges } = lexicon.forms;
  const node = followWord(edges, joint, letters, from, to, 0);
  return node === NOWHERE ? 0 : endsAt(edges, node) ? 2 : 1;
}

/** How much a half-space between the two is preferred to a space; 0 where none was seen. */
export function pairInCounts(counts: Counts, joint: number, leftLength: number, ...[letters, from, to]: LetterRange): number {
  if (joint === NOWHERE || leftLength + to - from > MOST_LETTERS) return 0;
  return valueAt(counts, followWord(counts.words.edges, joint, letters, from, to, 0), 1);
}

/** The same as {@link pairInLexicon}, of two chunks. */
export function lexiconOfPair(left: Chunk, { letters, from, to }: Chunk, lexicon: Lexicon): number {
  return pairInLexicon(lexicon, left.jointInLexicon, left.to - left.from, letters, from, to);
}

/**
 * True if a half-space between two chunks is worth scoring, by how much the left one tends to a half-space after it (`behind`), the right
 * one to one before it (`before`), and by what lexicon and counts have of the pair. One of them often stands beside half-spaces; or lexicon or
 * counts have a word that begins so, and one of them is known to stand beside half-spaces, or both have done so once and the pair was
 * seen with one.
 */
export function isCandidate(behind: number, before: number, lexicon: number, tendency: number): boolean {
  if (isStrong(behind) || isStrong(before)) return true;
  if (lexicon === 0 && tendency === 0) return false;
  return isMarked(behind) || isMarked(before) || (behind > 0 && before > 0 && tendency > 0);
}

export function createPartEvidence(): PartEvidence {
  return { left: 0, right: 0, leftFrequency: 0, rightFrequency: 0, known: 0 };
}

/** Writes what lexicon and counts have of the first `cut` letters of a chunk, and of the rest. */
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
  const left = valuesAt(counts, inCounts[cut] as number);
  const right = valuesAt(counts, nodeAfter(counts.words, letters, from + cut, to));
  parts.left = valueIn(left, 1);
  parts.right = valueIn(right, 2);
  parts.leftFrequency = valueIn(left, 0);
  parts.rightFrequency = valueIn(right, 0);
  parts.known = (isLeftKnown ? 1 : 0) | (isRightKnown ? 2 : 0);
}
