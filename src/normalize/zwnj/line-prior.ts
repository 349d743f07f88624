import { lexiconOfWords } from '../../zwnj-model/score-between-words.js';
import type { Resources } from '../resources.js';
import { Before, type Line } from './line-columns.js';
import { NO_LINK, type WordChain } from './word-chain.js';
import { WordFlag } from './word-flags.js';

/**
 * Signs of a line, as bits, which give its prior. Half-spaces are rarely lost in one place and not in the next, and rarely both lost and
 * made spaces. If a line has half-spaces, or the other kind of damage, one kind is unlikely, except with a certain sign of that kind.
 */
export const Sign = {
  halfSpace: 1,
  /** همکاریها: not in the lexicon, but exactly one split is. */
  sureLoss: 2,
  /** می شود, کتاب ها: an affix after or before a space. */
  spacedAffix: 4,
  /** واسه, اونا: writers of spoken Persian put spaces between parts of words freely. */
  spoken: 8,
  /** گر, اندر: verse and old prose have few compounds, and «if» and «O» between words. */
  archaic: 16,
} as const;

/** The signs of a line before decoding. */
export function signsOfLine({ words, flags, before, count, hasHalfSpaces }: Line, resources: Resources): number {
  let signs = hasHalfSpaces ? Sign.halfSpace : 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const here = flags[i] as number;
    if (here & SIGNS) signs |= signsOfWord(here);
    if (before[i] === Before.space && isAffixed(last, here) && isSpacedAffix(words[i - 1] as number, words[i] as number, signs, resources))
      signs |= Sign.spacedAffix;
    last = here;
  }
  return signs;
}

/** The signs of a line after words were split and joined. */
export function signsOfChain(chain: WordChain, hasHalfSpaces: boolean, resources: Resources): number {
  const { words, flags, before, isSpaced, isGone, count } = chain;
  let signs = hasHalfSpaces ? Sign.halfSpace : 0;
  for (let link = 0; link < count; link++) {
    if (isGone[link] === 1) continue;
    const here = flags[link] as number;
    if (here & SIGNS) signs |= signsOfWord(here);
    const left = before[link] as number;
    if (isSpaced[link] === 0 || left === NO_LINK) continue;
    if (isAffixed(flags[left] as number, here) && isSpacedAffix(words[left] as number, words[link] as number, signs, resources))
      signs |= Sign.spacedAffix;
  }
  return signs;
}

const SIGNS = WordFlag.sureLoss | WordFlag.spoken | WordFlag.archaic;

/** These signs stay when words are joined. If a sign disappeared, a second call could find more damage. */
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

/** Skipped if the line has the sign already. */
function isSpacedAffix(left: number, right: number, signs: number, { cache, lexicon }: Resources): boolean {
  return (signs & Sign.spacedAffix) === 0 && lexiconOfWords(cache.words, left, right, lexicon) === 2;
}

/**
 * Penalties, in logits: a kind of damage is less likely than in the training text, where all half-spaces had it.
 * Without evidence …
 */
const NO_EVIDENCE = { loss: 0.8, space: 0.3 };
/** … with a certain sign of this kind … */
const CERTAIN = { loss: 0.5, space: 0 };
/** … without one, in a line with half-spaces; no less than with the other damage, since its half-spaces are there after the repair … */
const INTACT = { loss: 5, space: 3 };
/** … in spoken Persian … */
const CARELESS = { loss: 6, space: 3.6 };
/** … and with damage of the other kind. */
const OTHER_DAMAGE = { loss: 5, space: 0.7 };

/** Penalty for half-spaces lost within words. */
export function penaltyOfLoss(signs: number): number {
  if (signs & Sign.sureLoss) return CERTAIN.loss;
  if (signs & Sign.halfSpace) return (signs & Sign.spoken ? CARELESS : INTACT).loss;
  return signs & Sign.spacedAffix ? OTHER_DAMAGE.loss : NO_EVIDENCE.loss;
}

/** Penalties for half-spaces that were made spaces. */
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
/** Largest penalty for an expected half-space, except in spoken Persian and verse. */
const MOST_PENALTY_EXPECTED = 1.1;

function spacePenalty(signs: number): SpacePenalty {
  const affix = affixPenalty(signs);
  const isStrict = (signs & (Sign.spoken | Sign.archaic)) !== 0;
  return {
    affix,
    compound: affix + (signs & Sign.archaic ? ARCHAIC_COMPOUND : 0),
    expected: isStrict ? affix : Math.min(affix, MOST_PENALTY_EXPECTED),
  };
}

function affixPenalty(signs: number): number {
  if (signs & Sign.spacedAffix) return CERTAIN.space;
  if (signs & Sign.halfSpace) return (signs & Sign.spoken ? CARELESS : INTACT).space;
  return signs & Sign.sureLoss ? OTHER_DAMAGE.space : NO_EVIDENCE.space;
}

/** Indexed by signs. */
const SPACE_PENALTIES: readonly SpacePenalty[] = /* @__PURE__ */ Array.from({ length: 32 }, (_, signs) => spacePenalty(signs));

export function penaltyOfSpace(signs: number): SpacePenalty {
  return SPACE_PENALTIES[signs] as SpacePenalty;
}
