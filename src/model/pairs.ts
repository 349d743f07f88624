import { endsAt, followWord, NOWHERE, ROOT } from './automaton.js';
import type { Pair } from './between-features.js';
import { type Chunk, MOST_LETTERS } from './chunk.js';
import { type Counts, isMarked, isStrong, valueAt } from './counts.js';
import type { PartEvidence } from './inside-features.js';
import type { Lexicon } from './lexicon.js';

/** Two chunks with what lexicon and counts (null: none) say of them as one word. */
export function describePair(left: Chunk, right: Chunk, lexicon: Lexicon, counts: Counts | null): Pair {
  const fits = left.letters.length + right.letters.length <= MOST_LETTERS;
  const { edges } = lexicon.forms;
  const inLexicon = fits ? followWord(edges, left.jointInLexicon, right.letters, 0, right.letters.length, 0) : NOWHERE;
  return {
    left,
    right,
    lexicon: inLexicon === NOWHERE ? 0 : endsAt(edges, inLexicon) ? 2 : 1,
    tendency: pairTendency(left, right, counts),
  };
}

/** How much a half-space between the two is preferred to a space; 0 where none was seen, or there are no counts. */
export function pairTendency(left: Chunk, right: Chunk, counts: Counts | null): number {
  if (counts === null || left.letters.length + right.letters.length > MOST_LETTERS) return 0;
  return valueAt(counts, followWord(counts.words.edges, left.jointInCounts, right.letters, 0, right.letters.length, 0), 1);
}

/**
 * Is a half-space between the two worth asking about? Where one of them often stands beside half-spaces; or where lexicon or counts have
 * a word that begins so, and one of them is known to stand beside half-spaces, or both have done so once and the pair was seen with one.
 */
export function isCandidate({ left, right, lexicon, tendency }: Pair): boolean {
  if (isStrong(left.behind) || isStrong(right.before)) return true;
  if (lexicon === 0 && tendency === 0) return false;
  return isMarked(left.behind) || isMarked(right.before) || (left.behind > 0 && right.before > 0 && tendency > 0);
}

/** How much letters[0, cut) of a chunk tend to a half-space behind them, and the rest to one before it. */
export function partEvidence({ letters }: Chunk, cut: number, counts: Counts): PartEvidence {
  const { edges } = counts.words;
  const left = followWord(edges, ROOT, letters, 0, cut, 0);
  const right = followWord(edges, ROOT, letters, cut, letters.length, 0);
  return {
    left: valueAt(counts, left, 1),
    right: valueAt(counts, right, 2),
    leftFrequency: valueAt(counts, left, 0),
    rightFrequency: valueAt(counts, right, 0),
  };
}
