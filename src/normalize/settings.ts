import type { NormalizeOptions, ZwnjLevel } from '../types.js';
import type { RuleName } from './stages.js';

/** {@link NormalizeOptions}, checked and complete. */
export interface Settings {
  zwnj: ZwnjLevel;
  zwnjAfterNonJoiner: NonNullable<NormalizeOptions['zwnjAfterNonJoiner']>;
  digits: NonNullable<NormalizeOptions['digits']>;
  quotes: NonNullable<NormalizeOptions['quotes']>;
  off: ReadonlySet<RuleName>;
}
