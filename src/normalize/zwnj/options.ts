import type { RuleName } from '../../generated/rules.js';
import type { Knowledge } from '../resources.js';
import type { Settings } from '../settings.js';
import { Candidate } from './candidates.js';
import { ChangeKind, kindsOn } from './change-kinds.js';
import { WordFlag } from './word-flags.js';

/** What the settings ask of half-spaces, read once a text. */
export interface Policy {
  readonly knowledge: Knowledge;
  /** The least likelihood at which something is changed, 0–1. */
  readonly confidence: number;
  /** The same as a logit. */
  readonly leastLogit: number;
  /** The same for compounds. */
  readonly compoundConfidence: number;
  /** Rules of the level `restore` that are on. */
  readonly restoresLost: boolean;
  readonly partsGlued: boolean;
  /** What may become of a space: numbers of `ChangeKind`, as bits. */
  readonly kinds: number;
  /** Words without any of these flags are never split or closed up. */
  readonly wordFlags: number;
  /** Spaces without any of these bits of `Candidate` stay. */
  readonly gapBits: number;
}

/** In verse, what is less sure is metre, or two words: «دوست گر دشمن شود». */
const SURE_IN_VERSE = 0.95;

export function readPolicy({ zwnj, confidence, register, off, ownWords, knowledge }: Settings): Policy {
  const isOn = (rule: RuleName): boolean => zwnj === 'restore' && !off.has(rule);
  const restoresLost = isOn('zwnj/lost');
  // A space that is put in would make an edge of one of the caller's words, which is looked for before.
  const partsGlued = isOn('zwnj/glued-words') && ownWords === null;
  const known = knowledge();
  return {
    knowledge: known,
    confidence,
    compoundConfidence: register === 'verse' ? Math.max(confidence, SURE_IN_VERSE) : confidence,
    leastLogit: Math.log(confidence / (1 - confidence)),
    restoresLost,
    partsGlued,
    kinds: isOn('zwnj/compound') ? kindsOn(off) : kindsOn(off) & ~(1 << ChangeKind.joinCompound),
    wordFlags: WordFlag.closesUp | (restoresLost || partsGlued ? WordFlag.asks : 0),
    // Without a model only affixes are joined.
    gapBits: known.between === null ? Candidate.affix : Candidate.pair,
  };
}
