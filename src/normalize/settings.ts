import type { NormalizeOptions, ZwnjLevel } from '../api/types.js';
import type { RuleName } from '../generated/rules.js';
import type { HalfSpaceModel } from '../zwnj-model/model.js';
import type { LineReader } from './line-visitor.js';
import type { ProtectedSpan } from './protect/span.js';
import type { Sink } from './sink.js';
import type { UserWordTrie } from './words/word-list.js';

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
  readonly userWords: UserWordTrie | null;
  /** Restores half-spaces; lexicon and model are decoded at the first call. */
  readonly kernel: () => Kernel;
}

/**
 * One pass over the whole text. All decisions depend on the input, not on the output so far: turning one rule off changes nothing for the
 * others. No decision looks across a line break.
 */
export type Stage = (text: string, protectedSpans: readonly ProtectedSpan[], settings: Settings, sink: Sink) => void;

/**
 * The stages that need lexicon and model, for one pair of these. The code comes with the data, so that an entry point without data does not
 * bundle it.
 */
export interface Kernel {
  readonly restoreHalfSpaces: Stage;
  readonly addUnseenHalfSpaces: Stage;
  readonly orderLamAlef: Stage;
  /** Reads plain lines and restores their half-spaces. */
  readPlainLines(settings: Settings, sink: Sink): LineReader;
}

/** The data of an entry point. */
export interface KernelProvider {
  /** Returns the kernel with this model, with the bundled one (undefined), or without a model (null). Called on first use. */
  kernel(model: HalfSpaceModel | null | undefined): Kernel;
}
