import type { Knowledge } from '../settings.js';
import { Trait } from './dictionary.js';
import type { Link } from './links.js';

/**
 * What a line says of itself: half-spaces are seldom lost in one place and not in the next, and seldom both lost and made spaces.
 * Where some stand, or have met the other fate, one kind of damage is unlikely, unless there is a sure sign of that very kind.
 */
export interface Evidence {
  hasHalfSpaces: boolean;
  /** همکاریها: no word, but for one way to split it. */
  hasSureLoss: boolean;
  /** می شود, کتاب ها: no words, but for a half-space between them. */
  hasSpacedAffix: boolean;
}

export function readEvidence(hasHalfSpaces: boolean, chains: readonly Link[], knowledge: Knowledge): Evidence {
  const evidence: Evidence = { hasHalfSpaces, hasSureLoss: false, hasSpacedAffix: false };
  for (const first of chains) {
    for (let link: Link | null = first; link; link = link.behind) {
      evidence.hasSureLoss ||= (link.word.traits & Trait.sureLoss) !== 0;
      evidence.hasSpacedAffix ||= isSpacedAffix(link, knowledge);
    }
  }
  return evidence;
}

function isSpacedAffix({ isSpaced, before, word }: Link, { pairs }: Knowledge): boolean {
  if (!isSpaced || before === null || !(word.suffix === 'zwnj/plural' || before.word.prefix)) return false;
  return pairs.pairOf(before.word.number, word.number).lexicon === 2;
}

/** Is it unlikely that half-spaces were lost inside words? */
export function isLossUnlikely({ hasHalfSpaces, hasSureLoss, hasSpacedAffix }: Evidence): boolean {
  return (hasHalfSpaces || hasSpacedAffix) && !hasSureLoss;
}

/** Is it unlikely that half-spaces have become spaces? */
export function isSpaceUnlikely({ hasHalfSpaces, hasSureLoss, hasSpacedAffix }: Evidence): boolean {
  return (hasHalfSpaces || hasSureLoss) && !hasSpacedAffix;
}
