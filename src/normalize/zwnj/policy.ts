import type { Knowledge } from '../knowledge.js';
import type { Settings } from '../settings.js';
import type { RuleName } from '../stages.js';

/** What the settings ask of half-spaces, read once a text. */
export interface Policy {
  readonly knowledge: Knowledge;
  /** The least likelihood at which something is changed, 0–1. */
  readonly confidence: number;
  /** The same as a logit. */
  readonly leastLogit: number;
  readonly off: ReadonlySet<RuleName>;
  /** Rules of the level `restore` that are on. */
  readonly restoresLost: boolean;
  readonly partsGlued: boolean;
  readonly joinsCompounds: boolean;
}

export function readPolicy({ zwnj, confidence, off, ownWords, knowledge }: Settings): Policy {
  const isOn = (rule: RuleName): boolean => zwnj === 'restore' && !off.has(rule);
  return {
    knowledge: knowledge(),
    confidence,
    leastLogit: Math.log(confidence / (1 - confidence)),
    off,
    restoresLost: isOn('zwnj/lost'),
    // A space that is put in would make an edge of one of the caller's words, which is looked for before.
    partsGlued: isOn('zwnj/glued-words') && ownWords === null,
    joinsCompounds: isOn('zwnj/compound'),
  };
}
