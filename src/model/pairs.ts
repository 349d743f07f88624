import { endsAt, followWord, NOWHERE, ROOT } from './automaton.js';
import { type Chunk, MOST_LETTERS } from './chunk.js';
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

/** How much letters [from, cut) of a chunk tend to a half-space after them, and the rest to one before it. */
export function partEvidence({ letters, from, to }: Chunk, cut: number, { forms: { edges } }: Lexicon, counts: Counts): PartEvidence {
  const known =
    (endsAt(edges, followWord(edges, ROOT, letters, from, cut, 0)) ? 1 : 0) |
    (endsAt(edges, followWord(edges, ROOT, letters, cut, to, 0)) ? 2 : 0);
  const left = valuesAt(counts, followWord(counts.words.edges, ROOT, letters, from, cut, 0));
  const right = valuesAt(counts, followWord(counts.words.edges, ROOT, letters, cut, to, 0));
  return {
    left: valueIn(left, 1),
    right: valueIn(right, 2),
    leftFrequency: valueIn(left, 0),
    rightFrequency: valueIn(right, 0),
    known,
  };
}
