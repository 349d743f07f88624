import type { RuleName } from './pipeline.js';
import type { ProtectedSpan } from './protect/find-protected.js';
import type { Settings } from './settings.js';

/** A rule as the docs list it. Off by default only where it says so. */
export interface RuleInfo<Name extends string = string> {
  name: Name;
  /** One sentence: what it changes into what. */
  summary: string;
  off?: true;
}

/** Receives the edits of a stage, from left to right, never overlapping, never inside a protected span. */
export interface Sink {
  /** `[start, end)` of the stage's input becomes `replacement`; `confidence` (0–1) where the rule knows how sure it is. */
  replace(start: number, end: number, replacement: string, rule: RuleName, confidence?: number): void;
}

/**
 * One pass over the whole text. It decides everything by its input, never by what it has put out: a rule that is
 * switched off changes nothing for the others. No decision looks across a line break.
 */
export type Stage = (text: string, protectedSpans: readonly ProtectedSpan[], settings: Settings, sink: Sink) => void;
