import { valueIn } from '../../zwnj-model/counts.js';
import type { Words } from '../../zwnj-model/word-columns.js';
import { WordFlag } from './word-flags.js';

/**
 * Log odds, in twentieths of a logit, that a word of the lexicon comes from old prose, verse or scripture and not from news or
 * documentation, by the step of its frequency in the training text (`counts.ts`). The counts are of modern text, which seldom has the
 * words of the old. Fitted on the shares of each step in both kinds of text; a word never seen is seven times as frequent there.
 */
const LOG_ODDS = /* @__PURE__ */ Int8Array.of(30, 30, 24, 16, 6, -3, -9, -5, 0);
const UNIT = 20;
/** Words of a line depend on each other: no line is surer than this, in logits. */
const MOST = 6;

interface LineWords {
  readonly words: Int32Array;
  readonly count: number;
  readonly isGone?: Uint8Array;
}

/**
 * Returns the odds that a line is old text, if half of all lines were. Words that texts mostly split do not count: joined, they may be damage.
 * Depends on the words of the line alone, in any order, not on their
 * gaps.
 *
 * @example
 * «هیچ سیاه و سرخ فاضل تر نه ای» has odds above 1, «نخست وزیر به تهران رفت» below.
 */
export function oddsOfOldText({ words, count, isGone }: LineWords, { values, isKnown, flags }: Words): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const word = words[i] as number;
    if (isGone?.[i] === 1 || isKnown[word] !== 1 || (flags[word] as number) & WordFlag.expectsLoss) continue;
    sum += LOG_ODDS[valueIn(values[word] as number, 0)] as number;
  }
  return Math.exp(Math.max(-MOST, Math.min(MOST, sum / UNIT)));
}
