import { ZWNJ } from '../../src/core/code-points.js';
import { letterJoinsNext, letterNumberAt } from '../../src/persian/alphabet.js';
import { HALF_SPACE, type Stretch } from './corpus.js';

/** Number of spaces and of half-spaces in a gap. */
export interface GapCounts {
  spaces: number;
  halfSpaces: number;
}

/** Counts of words, chunks and gaps. Gaps count only where a half-space is visible. */
export interface Tally {
  chunks: Map<string, number>;
  /** Words with half-spaces. */
  words: Map<string, number>;
  /** By `left¦right`, by `left`, and by `right`. */
  pairs: Map<string, GapCounts>;
  after: Map<string, GapCounts>;
  before: Map<string, GapCounts>;
}

export const endsJoining = (chunk: string): boolean => letterJoinsNext(letterNumberAt(chunk, chunk.length - 1));

export function tallyOf(stretches: readonly Stretch[]): Tally {
  const tally: Tally = { chunks: new Map(), words: new Map(), pairs: new Map(), after: new Map(), before: new Map() };
  for (const { chunks, gaps } of stretches) {
    chunks.forEach((chunk, i) => {
      add(tally.chunks, chunk);
      const next = chunks[i + 1];
      if (next === undefined || !endsJoining(chunk)) return;
      const isHalfSpace = gaps[i] === HALF_SPACE;
      addGap(tally.pairs, chunk + ZWNJ + next, isHalfSpace);
      addGap(tally.after, chunk, isHalfSpace);
      addGap(tally.before, next, isHalfSpace);
    });
    for (const word of wordsOf({ chunks, gaps })) if (word.chunks.length > 1) add(tally.words, word.chunks.join(ZWNJ));
  }
  return tally;
}

/** Returns the words of a stretch, and the index of the first chunk of each. */
export function* wordsOf({ chunks, gaps }: Pick<Stretch, 'chunks' | 'gaps'>): Generator<{ chunks: string[]; first: number }> {
  let first = 0;
  for (let i = 0; i < chunks.length; i++) {
    if (gaps[i] === HALF_SPACE) continue;
    yield { chunks: chunks.slice(first, i + 1), first };
    first = i + 1;
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function addGap(counts: Map<string, GapCounts>, key: string, isHalfSpace: boolean): void {
  const seen = counts.get(key) ?? { spaces: 0, halfSpaces: 0 };
  if (isHalfSpace) seen.halfSpaces++;
  else seen.spaces++;
  counts.set(key, seen);
}
