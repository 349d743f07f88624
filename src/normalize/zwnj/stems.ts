import { endsAt, followWord, NOWHERE, ROOT } from '../../model/automaton.js';
import { MOST_LETTERS } from '../../model/chunk.js';
import { type Counts, valueAt } from '../../model/counts.js';
import type { Lexicon } from '../../model/lexicon.js';

/** Has the lexicon a word both with the suffix that begins at letter `at` and without it? کشور|ها */
export function isStemKnown(letters: Uint8Array, at: number, { forms: { edges } }: Lexicon): boolean {
  if (letters.length > MOST_LETTERS) return false;
  const stem = followWord(edges, ROOT, letters, 0, at, 0);
  return endsAt(edges, stem) && endsAt(edges, followWord(edges, stem, letters, at, letters.length, 0));
}

/** Were both seen, the suffix without a half-space before it? برند|ها */
export function wasStemSeen(letters: Uint8Array, at: number, counts: Counts): boolean {
  if (letters.length > MOST_LETTERS) return false;
  const { edges } = counts.words;
  const stem = followWord(edges, ROOT, letters, 0, at, 0);
  return (
    stem !== NOWHERE && valueAt(counts, stem, 0) > 0 && valueAt(counts, followWord(edges, stem, letters, at, letters.length, 0), 0) > 0
  );
}
