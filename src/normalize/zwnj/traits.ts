import { joinsNext } from '../../model/alphabet.js';
import { NOWHERE } from '../../model/automaton.js';
import type { Chunk } from '../../model/chunk.js';
import { isMarked, isStrong } from '../../model/counts.js';

/** What a look at a word tells before anything is weighed. The first five count in a word behind a space, those from the fifth to `goesOn` in one before it. */
export const Trait = {
  /** It was seen with a half-space before it, is known for that, or often has one there, whatever stands before it. */
  seenBefore: 1 << 0,
  leansBefore: 1 << 1,
  strongBefore: 1 << 2,
  suffix: 1 << 3,
  /** Too rare to know whether a half-space never stands beside it. */
  rare: 1 << 4,
  /** The same behind it. */
  seenBehind: 1 << 5,
  leansBehind: 1 << 6,
  strongBehind: 1 << 7,
  prefix: 1 << 8,
  /** A half-space behind it can be seen. */
  endsJoining: 1 << 9,
  /** Lexicon or counts have words that go on behind it with a half-space. */
  goesOn: 1 << 10,
  /** A half-space or a space may have been lost in it. */
  asks: 1 << 11,
  /** No word, but for one way to split it: a half-space was surely lost in it. */
  sureLoss: 1 << 12,
} as const;

/** A step of `counts.ts`: under a hundred sightings. */
const RARE = 4;

interface Asked {
  asks: boolean;
  isPrefix: boolean;
  isSuffix: boolean;
}

export function traitsOf(chunk: Chunk, { asks, isPrefix, isSuffix }: Asked): number {
  const { letters, isKnown, lexical, behind, before, frequency, jointInLexicon, jointInCounts } = chunk;
  return (
    (asks ? Trait.asks : 0) |
    (!isKnown && lexical.length === 1 ? Trait.sureLoss : 0) |
    (joinsNext(letters[letters.length - 1] as number) ? Trait.endsJoining : 0) |
    (isMarked(behind) ? Trait.leansBehind : 0) |
    (isMarked(before) ? Trait.leansBefore : 0) |
    (behind > 0 ? Trait.seenBehind : 0) |
    (before > 0 ? Trait.seenBefore : 0) |
    (isPrefix ? Trait.prefix : 0) |
    (isSuffix ? Trait.suffix : 0) |
    (frequency <= RARE ? Trait.rare : 0) |
    (isStrong(behind) ? Trait.strongBehind : 0) |
    (isStrong(before) ? Trait.strongBefore : 0) |
    (jointInLexicon !== NOWHERE || jointInCounts !== NOWHERE ? Trait.goesOn : 0)
  );
}
