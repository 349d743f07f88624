import { lexiconOfWords } from '../../zwnj-model/score-between-words.js';
import type { Knowledge } from '../resources.js';
import { Before, type Line } from './line-columns.js';
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
  /** واسه, اونا: who writes as people speak puts spaces between the parts of words at will. */
  spoken: 8,
  /** گر, اندر: verse and old prose have few compounds, and «if» and «O» between words. */
  archaic: 16,
} as const;

/** The signs of a line as it was read. */
export function signsOfLine({ words, flags, before, count, hasHalfSpaces }: Line, knowledge: Knowledge): number {
  let signs = hasHalfSpaces ? Sign.halfSpace : 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const here = flags[i] as number;
    if (here & SIGNS) signs |= signsOfWord(here);
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
    if (here & SIGNS) signs |= signsOfWord(here);
    const left = before[link] as number;
    if (isSpaced[link] === 0 || left === NO_LINK) continue;
    if (isAffixed(flags[left] as number, here) && isSpacedAffix(words[left] as number, words[link] as number, signs, knowledge))
      signs |= Sign.spacedAffix;
  }
  return signs;
}

const SIGNS = WordFlag.sureLoss | WordFlag.spoken | WordFlag.archaic;

/** They stay when words are joined, wherever they stand: a sign that went would let a second call find more. */
function signsOfWord(flags: number): number {
  return (
    (flags & WordFlag.sureLoss ? Sign.sureLoss : 0) |
    (flags & WordFlag.spoken ? Sign.spoken : 0) |
    (flags & WordFlag.archaic ? Sign.archaic : 0)
  );
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
const UNSIGNED = { loss: 0.8, space: 0.3 };
/** … where there is a sure sign of it … */
const SIGNED = { loss: 0.5, space: 0 };
/** … where there is none, and half-spaces stand in the line; no less than where some met the other fate, for those stand when they are repaired … */
const CONTRADICTED = { loss: 5, space: 3 };
/** … where the writer leaves them out at will … */
const CARELESS = { loss: 6, space: 3.6 };
/** … and where some have met the other fate. */
const OTHER_FATE = { loss: 5, space: 0.7 };

/** The penalty of half-spaces lost inside words. */
export function penaltyOfLoss(signs: number): number {
  if (signs & Sign.sureLoss) return SIGNED.loss;
  if (signs & Sign.halfSpace) return (signs & Sign.spoken ? CARELESS : CONTRADICTED).loss;
  return signs & Sign.spacedAffix ? OTHER_FATE.loss : UNSIGNED.loss;
}

/** Penalties of half-spaces that have become spaces. */
export interface SpacePenalty {
  /** Before or after an affix. */
  readonly affix: number;
  /** Between two words. */
  readonly compound: number;
  /** Where a half-space is expected: بین¦المللی, خانه¦ای. */
  readonly expected: number;
}

/** Verse has few compounds. */
const ARCHAIC_COMPOUND = 2;
/** No line says more than this against a half-space that is expected, unless its writer leaves them out at will. */
const MOST_AGAINST = 1.1;

function spacePenalty(signs: number): SpacePenalty {
  const affix = affixPenalty(signs);
  const isStrict = (signs & (Sign.spoken | Sign.archaic)) !== 0;
  return {
    affix,
    compound: affix + (signs & Sign.archaic ? ARCHAIC_COMPOUND : 0),
    expected: isStrict ? affix : Math.min(affix, MOST_AGAINST),
  };
}

function affixPenalty(signs: number): number {
  if (signs & Sign.spacedAffix) return SIGNED.space;
  if (signs & Sign.halfSpace) return (signs & Sign.spoken ? CARELESS : CONTRADICTED).space;
  return signs & Sign.sureLoss ? OTHER_FATE.space : UNSIGNED.space;
}

/** By signs. */
const SPACE_PENALTIES: readonly SpacePenalty[] = /* @__PURE__ */ Array.from({ length: 32 }, (_, signs) => spacePenalty(signs));

export function penaltyOfSpace(signs: number): SpacePenalty {
  return SPACE_PENALTIES[signs] as SpacePenalty;
}
