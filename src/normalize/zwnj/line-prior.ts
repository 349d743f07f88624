import { lexiconOfWords } from '../../model/score-between-words.js';
import type { Knowledge } from '../knowledge.js';
import { Before, type Line } from './line.js';
import { NO_LINK, type WordChain } from './word-chain.js';
import { WordFlag } from './word-flags.js';

/**
 * What a line says of itself, as bits: half-spaces are seldom lost in one place and not in the next, and seldom both lost and made spaces.
 * Where some stand, or have met the other fate, one kind of damage is unlikely, unless there is a sure sign of that very kind.
 */
export const Sign = {
  halfSpace: 1,
  /** همکاریها: not in the lexicon, but exactly one split is. */
  sureLoss: 2,
  /** می شود, کتاب ها: no words, but for a half-space between them. */
  spacedAffix: 4,
} as const;

/** The signs of a line as it was read. */
export function signsOfLine({ words, flags, before, count, hasHalfSpaces }: Line, knowledge: Knowledge): number {
  let signs = hasHalfSpaces ? Sign.halfSpace : 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const here = flags[i] as number;
    if (here & WordFlag.sureLoss) signs |= Sign.sureLoss;
    if (before[i] === Before.space && isAffixed(last, here) && isSpacedAffix(words[i - 1] as number, words[i] as number, signs, knowledge))
      signs |= Sign.spacedAffix;
    last = here;
  }
  return signs;
}

/** The signs of a line whose words were split and joined. */
export function signsOfChain(chain: WordChain, hasHalfSpaces: boolean, knowledge: Knowledge): number {
  const { words, flags, before, isSpaced, isGone, count } = chain;
  let signs = hasHalfSpaces ? Sign.halfSpace : 0;
  for (let link = 0; link < count; link++) {
    if (isGone[link] === 1) continue;
    const here = flags[link] as number;
    if (here & WordFlag.sureLoss) signs |= Sign.sureLoss;
    const left = before[link] as number;
    if (isSpaced[link] === 0 || left === NO_LINK) continue;
    if (isAffixed(flags[left] as number, here) && isSpacedAffix(words[left] as number, words[link] as number, signs, knowledge))
      signs |= Sign.spacedAffix;
  }
  return signs;
}

function isAffixed(left: number, right: number): boolean {
  return (right & WordFlag.plural) !== 0 || (left & WordFlag.prefix) !== 0;
}

/** A sign that is there already is not looked for again. */
function isSpacedAffix(left: number, right: number, signs: number, { cache, lexicon }: Knowledge): boolean {
  return (signs & Sign.spacedAffix) === 0 && lexiconOfWords(cache.words, left, right, lexicon) === 2;
}

/**
 * How much less likely, in logits, a line makes a kind of damage than it was in the training text, where all half-spaces had met it:
 * where nothing speaks for the damage …
 */
const UNSIGNED = { loss: 1.3, space: 0.3 };
/** … where there is a sure sign of it … */
const SIGNED = { loss: 0.5, space: 0 };
/** … where there is none, and half-spaces stand in the line … */
const CONTRADICTED = { loss: 3.5, space: 3.4 };
/** … and where some have met the other fate. */
const OTHER_FATE = { loss: 4, space: 0.7 };

/** The penalty of half-spaces lost inside words. */
export function penaltyOfLoss(signs: number): number {
  if (signs & Sign.sureLoss) return SIGNED.loss;
  if (signs & Sign.halfSpace) return CONTRADICTED.loss;
  return signs & Sign.spacedAffix ? OTHER_FATE.loss : UNSIGNED.loss;
}

/** The penalty of half-spaces that have become spaces. */
export function penaltyOfSpace(signs: number): number {
  if (signs & Sign.spacedAffix) return SIGNED.space;
  if (signs & Sign.halfSpace) return CONTRADICTED.space;
  return signs & Sign.sureLoss ? OTHER_FATE.space : UNSIGNED.space;
}
