import type { Knowledge } from '../knowledge.js';
import type { Word } from './dictionary.js';
import { Before, type Line } from './line.js';
import { type Link, linksOf } from './links.js';
import { Trait } from './traits.js';

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

/** Of a line as it was read. */
export function evidenceOfLine(line: Line, knowledge: Knowledge): Evidence {
  const { traits, before, count, hasHalfSpaces } = line;
  const evidence: Evidence = { hasHalfSpaces, hasSureLoss: false, hasSpacedAffix: false };
  for (let i = 0; i < count; i++) {
    const here = traits[i] as number;
    if (here & Trait.sureLoss) evidence.hasSureLoss = true;
    if (before[i] === Before.space && (here | (traits[i - 1] as number)) & Trait.affix) {
      const { dictionary } = knowledge;
      const [left, right] = [dictionary.wordOf(line.words[i - 1] as number), dictionary.wordOf(line.words[i] as number)];
      evidence.hasSpacedAffix ||= isSpacedAffix(left, right, knowledge);
    }
  }
  return evidence;
}

/** Of a line while its words are split and joined. */
export function evidenceOfChains(hasHalfSpaces: boolean, chains: readonly Link[], knowledge: Knowledge): Evidence {
  const evidence: Evidence = { hasHalfSpaces, hasSureLoss: false, hasSpacedAffix: false };
  for (const { word, before, isSpaced } of linksOf(chains)) {
    evidence.hasSureLoss ||= (word.traits & Trait.sureLoss) !== 0;
    evidence.hasSpacedAffix ||= isSpaced && before !== null && isSpacedAffix(before.word, word, knowledge);
  }
  return evidence;
}

function isSpacedAffix(left: Word, right: Word, knowledge: Knowledge): boolean {
  return (right.suffix === 'zwnj/plural' || left.prefix !== undefined) && knowledge.pairOf(left, right).lexicon === 2;
}

/** Is it unlikely that half-spaces were lost inside words? */
export function isLossUnlikely({ hasHalfSpaces, hasSureLoss, hasSpacedAffix }: Evidence): boolean {
  return (hasHalfSpaces || hasSpacedAffix) && !hasSureLoss;
}

/** Is it unlikely that half-spaces have become spaces? */
export function isSpaceUnlikely({ hasHalfSpaces, hasSureLoss, hasSpacedAffix }: Evidence): boolean {
  return (hasHalfSpaces || hasSureLoss) && !hasSpacedAffix;
}
