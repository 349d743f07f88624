import { BARRIER, HALF_SPACE, type Stretch } from './corpus.js';
import type { Lexical } from './describer.js';
import { isAffixed } from './mend.js';
import { endsJoining } from './tally.js';

/** A text that writes at least this share of the lexicon's compounds with a half-space has full weight. */
const CAREFUL = 0.8;
/** A text that writes at most this share of them with one has the least weight. */
const CARELESS = 0.5;
const LEAST_IMPORTANCE = 0.2;

/** Returns the weight of a text, 0–1: the less carefully it writes half-spaces, the less. */
export function importanceOf(stretches: readonly Stretch[], lexical: Lexical): number {
  let halfSpaces = 0;
  let compounds = 0;
  for (const { chunks, gaps } of stretches) {
    for (let i = 0; i + 1 < chunks.length; i++) {
      const [left, right] = [chunks[i] as string, chunks[i + 1] as string];
      if (gaps[i] === BARRIER || !endsJoining(left) || !lexical.isWord(left, right) || isAffixed(left, right, lexical)) continue;
      compounds++;
      if (gaps[i] === HALF_SPACE) halfSpaces++;
    }
  }
  const share = compounds === 0 ? 0 : halfSpaces / compounds;
  return Math.max(LEAST_IMPORTANCE, Math.min(1, (share - CARELESS) / (CAREFUL - CARELESS)));
}
