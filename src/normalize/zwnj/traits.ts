import { joinsNext } from '../../model/alphabet.js';
import { NOWHERE } from '../../model/automaton.js';
import type { Chunk } from '../../model/chunk.js';
import { isMarked, isStrong } from '../../model/counts.js';

/** What a look at a word tells before anything is weighed. */
export const Trait = {
  /** A half-space or a space may have been lost in it. */
  asks: 1,
  /** No word, but for one way to split it: a half-space was surely lost in it. */
  sureLoss: 2,
  /** A half-space behind it can be seen. */
  endsJoining: 4,
  /** It is known for a half-space behind it, or before it … */
  leansBehind: 8,
  leansBefore: 16,
  /** … or was seen with one at least. */
  seenBehind: 32,
  seenBefore: 64,
  affix: 128,
  /** Too rare to know whether a half-space never stands beside it. */
  rare: 256,
  /** It often has a half-space behind it, or before it: whatever stands there. */
  strongBehind: 512,
  strongBefore: 1024,
  /** Lexicon or counts have words that go on behind it with a half-space. */
  goesOn: 2048,
} as const;

/** A step of `counts.ts`: under a hundred sightings. */
const RARE = 4;

export function traitsOf(chunk: Chunk, asks: boolean, isAffix: boolean): number {
  const { letters, isKnown, lexical, behind, before, frequency, jointInLexicon, jointInCounts } = chunk;
  return (
    (asks ? Trait.asks : 0) |
    (!isKnown && lexical.length === 1 ? Trait.sureLoss : 0) |
    (joinsNext(letters[letters.length - 1] as number) ? Trait.endsJoining : 0) |
    (isMarked(behind) ? Trait.leansBehind : 0) |
    (isMarked(before) ? Trait.leansBefore : 0) |
    (behind > 0 ? Trait.seenBehind : 0) |
    (before > 0 ? Trait.seenBefore : 0) |
    (isAffix ? Trait.affix : 0) |
    (frequency <= RARE ? Trait.rare : 0) |
    (isStrong(behind) ? Trait.strongBehind : 0) |
    (isStrong(before) ? Trait.strongBefore : 0) |
    (jointInLexicon !== NOWHERE || jointInCounts !== NOWHERE ? Trait.goesOn : 0)
  );
}
