import type { WordFlags } from '../../core/number-kinds.js';
import { WordFlag } from './word-flags.js';

/** Reasons why a space between two words is a candidate for a half-space, as bits. */
export const Candidate = {
  /** The counts suggest that the words belong together. Most words are never seen beside a half-space. */
  pair: 1,
  /** One of the words is an affix. */
  affix: 2,
} as const;

/** Returns the bits of {@link Candidate} for a space between words with these flags. */
export function candidateBits(left: WordFlags, right: WordFlags): number {
  return CANDIDATES[tableIndex(left, right)] as number;
}

const MAY_JOIN_NEXT = WordFlag.seenAfter | WordFlag.rare;
const MAY_JOIN_PREVIOUS = WordFlag.seenBefore | WordFlag.rare;

/**
 * True if one of the words is beside half-spaces so often that a pair that was never seen is a candidate: a right word such as ها after any
 * word; a left word such as پیش unless the right one is common and was never seen after a half-space.
 */
function isStrongPair(left: WordFlags, right: WordFlags): boolean {
  return (right & WordFlag.strongBefore) !== 0 || ((left & WordFlag.strongAfter) !== 0 && (right & MAY_JOIN_PREVIOUS) !== 0);
}

/**
 * True if one word is often beside half-spaces and the other is rare or was seen with one, or if both were seen with one. A word of the
 * lexicon or the counts must go on after the left word and a half-space.
 */
function isPair(left: WordFlags, right: WordFlags): boolean {
  if (!(left & WordFlag.goesOn)) return false;
  if (left & WordFlag.leansAfter && right & MAY_JOIN_PREVIOUS) return true;
  if (right & WordFlag.leansBefore && left & MAY_JOIN_NEXT) return true;
  return (left & WordFlag.seenAfter) !== 0 && (right & WordFlag.seenBefore) !== 0;
}

/** The flags that count in the right word are the lowest five bits; those that count in the left word begin with the fifth, `rare`. */
const RIGHT_BITS = 5;
const LEFT_BITS = 7;
const SHARED = RIGHT_BITS - 1;
const RIGHT = (1 << RIGHT_BITS) - 1;
const LEFT = ((1 << LEFT_BITS) - 1) << SHARED;

function tableIndex(left: WordFlags, right: WordFlags): number {
  return ((left & LEFT) << (RIGHT_BITS - SHARED)) | (right & RIGHT);
}

/** The results for all flags: a look-up is faster than the computation for each pair. */
const CANDIDATES = /* @__PURE__ */ allCandidates();

function allCandidates(): Uint8Array {
  const candidates = new Uint8Array(1 << (LEFT_BITS + RIGHT_BITS));
  for (let left = 0; left <= LEFT; left += 1 << SHARED) {
    const joins = (left & WordFlag.endsJoining) !== 0;
    for (let right = 0; right <= RIGHT; right++) {
      const mayJoin = joins && (isStrongPair(left, right) || isPair(left, right));
      const isAffixed = (left & WordFlag.prefix) !== 0 || (right & WordFlag.suffix) !== 0;
      candidates[tableIndex(left, right)] = (mayJoin ? Candidate.pair : 0) | (isAffixed ? Candidate.affix : 0);
    }
  }
  return candidates;
}
