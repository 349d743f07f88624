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
  /** Half-spaces are restored only where they are as likely as this, 0–1. */
  readonly confidence: number;
  readonly off: ReadonlySet<RuleName>;
  /** The caller's words; null where none are to be put right. */
  readonly ownWords: OwnWordList | null;
  /** Decoded when it is first asked for. */
  readonly knowledge: () => Knowledge;
}

/** What an entry point brings along. */
export interface Resources {
  /** The knowledge with this model, with the bundled one (undefined), or with none (null). Called when it is first needed. */
  knowledge(model: HalfSpaceModel | null | undefined): Knowledge;
}
