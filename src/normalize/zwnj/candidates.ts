import { WordFlag } from './word-flags.js';

/** What makes a space between two words a candidate for a half-space: as bits. */
export const Candidate = {
  /** Words that may belong together, by what the counts have of each: most words are not known for half-spaces. */
  pair: 1,
  /** One of them is an affix. */
  affix: 2,
} as const;

/** The bits of `Candidate` for a space between words of these flags. */
export function candidateBits(left: number, right: number): number {
  return CANDIDATES[placeOf(left, right)] as number;
}

const LIKES_BEHIND = WordFlag.seenBehind | WordFlag.rare;
const LIKES_BEFORE = WordFlag.seenBefore | WordFlag.rare;

/**
 * One of them so often stands beside a half-space that it may with the other, whether or not that was ever seen: the right one, as ها, behind
 * any word; the left one before words that are not known for the absence of half-spaces.
 */
function isStrongPair(left: number, right: number): boolean {
  if (!(left & WordFlag.endsJoining)) return false;
  return (right & WordFlag.strongBefore) !== 0 || ((left & WordFlag.strongBehind) !== 0 && (right & LIKES_BEFORE) !== 0);
}

/** One must be known for half-spaces, and the other not known for their absence; or both have met one. */
function isPair(left: number, right: number): boolean {
  if (!(left & WordFlag.endsJoining && left & WordFlag.goesOn)) return false;
  if (left & WordFlag.leansBehind && right & LIKES_BEFORE) return true;
  if (right & WordFlag.leansBefore && left & LIKES_BEHIND) return true;
  return (left & WordFlag.seenBehind) !== 0 && (right & WordFlag.seenBefore) !== 0;
}

/** So many flags count in the right word; `rare`, the last of them, is the first of those that count in the left one. */
const RIGHT_BITS = 5;
const LEFT_BITS = 7;
const SHARED = RIGHT_BITS - 1;
const RIGHT = (1 << RIGHT_BITS) - 1;
const LEFT = ((1 << LEFT_BITS) - 1) << SHARED;

function placeOf(left: number, right: number): number {
  return ((left & LEFT) << (RIGHT_BITS - SHARED)) | (right & RIGHT);
}

/** The answers for all flags: to look one up is quicker than to work it out, pair by pair. */
const CANDIDATES = /* @__PURE__ */ allCandidates();

function allCandidates(): Uint8Array {
  const candidates = new Uint8Array(1 << (LEFT_BITS + RIGHT_BITS));
  for (let left = 0; left <= LEFT; left += 1 << SHARED) {
    for (let right = 0; right <= RIGHT; right++) {
      const isAffixed = (left & WordFlag.prefix) !== 0 || (right & WordFlag.suffix) !== 0;
      const bits = (isStrongPair(left, right) || isPair(left, right) ? Candidate.pair : 0) | (isAffixed ? Candidate.affix : 0);
      candidates[placeOf(left, right)] = bits;
    }
  }
  return candidates;
}
