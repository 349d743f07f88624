import type { RuleName } from '../../generated/rules.js';
import type { Resources } from '../resources.js';
import type { Settings } from '../settings.js';
import { Candidate } from './candidates.js';
import { ChangeKind, kindsOn } from './change-kinds.js';
import { CLOSES_UP, WordFlag } from './word-flags.js';

/** The settings of half-spaces, read once a text. */
export interface ZwnjOptions {
  readonly resources: Resources;
  /** Threshold of a change, 0–1. */
  readonly confidence: number;
  /** {@link ZwnjOptions.confidence} as a logit. */
  readonly thresholdLogit: number;
  /** Threshold for compounds. */
  readonly compoundConfidence: number;
  /** True if the rules `zwnj/lost` and `zwnj/glued-words` are on, at the level `restore`. */
  readonly restoresLost: boolean;
  readonly splitsRunTogether: boolean;
  /** Kinds of changes that are on: numbers of `ChangeKind`, as bits. */
  readonly kinds: number;
  /** Words without any of these flags are never split or joined to the word before. */
  readonly wordFlags: number;
  /** Spaces without any of these bits of `Candidate` stay. */
  readonly gapBits: number;
}

/** In verse, a less certain pair is more often metre, or two words: «دوست گر دشمن شود». */
const SURE_IN_VERSE = 0.95;

export function readZwnjOptions({ zwnj, confidence, register, off, userWords }: Settings, resources: Resources): ZwnjOptions {
  const isOn = (rule: RuleName): boolean => zwnj === 'restore' && !off.has(rule);
  const restoresLost = isOn('zwnj/lost');
  // An inserted space could be the edge of a dictionary word. These are matched before.
  const splitsRunTogether = isOn('zwnj/glued-words') && userWords === null;
  return {
    resources,
    confidence,
    compoundConfidence: register === 'verse' ? Math.max(confidence, SURE_IN_VERSE) : confidence,
    thresholdLogit: Math.log(confidence / (1 - confidence)),
    restoresLost,
    splitsRunTogether,
    kinds: isOn('zwnj/compound') ? kindsOn(off) : kindsOn(off) & ~(1 << ChangeKind.joinCompound),
    wordFlags: CLOSES_UP | (restoresLost || splitsRunTogether ? WordFlag.candidate : 0),
    // Without a model only affixes are joined.
    gapBits: resources.between === null ? Candidate.affix : Candidate.pair,
  };
}
