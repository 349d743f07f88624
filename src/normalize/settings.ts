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
 * The stages that need lexicon and model, for one pair of these. The code comes with the data, so that an entry point without data does not
 * bundle it. Each method is a stage, or part of one: see `stage.ts`.
 */
export interface Kernel {
  restoreHalfSpaces(text: string, protectedSpans: readonly ProtectedSpan[], settings: Settings, sink: Sink): void;
  addUnseenHalfSpaces(text: string, protectedSpans: readonly ProtectedSpan[], settings: Settings, sink: Sink): void;
  orderLamAlef(text: string, protectedSpans: readonly ProtectedSpan[], settings: Settings, sink: Sink): void;
  /** Reads plain lines and restores their half-spaces. */
  readPlainLines(settings: Settings, sink: Sink): LineReader;
}

/** The data of an entry point. */
export interface KernelProvider {
  /** Returns the kernel with this model, with the bundled one (undefined), or without a model (null). Called on first use. */
  kernel(model: HalfSpaceModel | null | undefined): Kernel;
}
