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
    if (before[i] === Before.space && ((here & Trait.suffix) | ((traits[i - 1] as number) & Trait.prefix)) !== 0) {
      const { dictionary } = knowledge;
      const left = dictionary.wordOf(line.words[i - 1] as number);
      const right = dictionary.wordOf(line.words[i] as number);
      if (!evidence.hasSpacedAffix) evidence.hasSpacedAffix = isSpacedAffix(left, right, knowledge);
    }
  }
  return evidence;
}

/** Of a line while its words are split and joined. */
export function evidenceOfChains(hasHalfSpaces: boolean, chains: readonly Link[], knowledge: Knowledge): Evidence {
  const evidence: Evidence = { hasHalfSpaces, hasSureLoss: false, hasSpacedAffix: false };
  for (const { word, before, isSpaced } of linksOf(chains)) {
    if (word.traits & Trait.sureLoss) evidence.hasSureLoss = true;
    if (isSpaced && before !== null && !evidence.hasSpacedAffix) evidence.hasSpacedAffix = isSpacedAffix(before.word, word, knowledge);
  }
  return evidence;
}

function isSpacedAffix(left: Word, right: Word, knowledge: Knowledge): boolean {
  return (right.suffix === 'zwnj/plural' || left.prefix !== undefined) && knowledge.pairOf(left, right).lexicon === 2;
}

/**
 * How much less likely, in logits, a line makes a kind of damage than it was in the training text, where all half-spaces had met it:
 * where nothing speaks for the damage …
 */
const UNSIGNED = { loss: 1.3, space: 0.3 };
/** … where there is a sure sign of it … */
const SIGNED = { loss: 0.5, space: 0 };
/** … where there is none, and half-spaces stand in the line … */
const CONTRADICTED = { loss: 6, space: 3.6 };
/** … and where some have met the other fate. */
const OTHER_FATE = { loss: 6, space: 0.7 };

/** Of half-spaces lost inside words. */
export function doubtOfLoss({ hasHalfSpaces, hasSureLoss, hasSpacedAffix }: Evidence): number {
  if (hasSureLoss) return SIGNED.loss;
  if (hasHalfSpaces) return CONTRADICTED.loss;
  return hasSpacedAffix ? OTHER_FATE.loss : UNSIGNED.loss;
}

/** Of half-spaces that have become spaces. */
export function doubtOfSpace({ hasHalfSpaces, hasSureLoss, hasSpacedAffix }: Evidence): number {
  if (hasSpacedAffix) return SIGNED.space;
  if (hasHalfSpaces) return CONTRADICTED.space;
  return hasSureLoss ? OTHER_FATE.space : UNSIGNED.space;
}
