import type { NormalizeOptions, ZwnjLevel } from '../api/types.js';
import type { RuleName } from '../generated/rules.js';
import type { HalfSpaceModel } from '../zwnj-model/model.js';
import type { Knowledge } from './resources.js';
import type { OwnWordList } from './words/word-list.js';

/** {@link NormalizeOptions}, checked and complete. */
export interface Settings {
  readonly zwnj: ZwnjLevel;
  readonly zwnjAfterNonJoiner: NonNullable<NormalizeOptions['zwnjAfterNonJoiner']>;
  readonly digits: NonNullable<NormalizeOptions['digits']>;
  readonly quotes: NonNullable<NormalizeOptions['quotes']>;
  readonly ezafe: NonNullable<NormalizeOptions['ezafe']>;
  readonly lineBreaks: NonNullable<NormalizeOptions['lineBreaks']>;
  readonly register: NonNullable<NormalizeOptions['register']>;
  /** Threshold: a half-space is restored only if its probability is at least this, 0–1. */
  readonly confidence: number;
  readonly off: ReadonlySet<RuleName>;
  /** The user dictionary; null if it is empty or off. */
  readonly ownWords: OwnWordList | null;
  /** Decoded on first use. */
  readonly knowledge: () => Knowledge;
}

/** Lexicon and model of an entry point. */
export interface Resources {
  /** Returns the resources with this model, with the bundled one (undefined), or with no model (null). Decoded on first call. */
  knowledge(model: HalfSpaceModel | null | undefined): Knowledge;
}
