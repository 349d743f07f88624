import type { RuleName } from '../generated/rules.js';

/** Receives the edits of a stage, from left to right, never overlapping, never inside a protected span. */
export interface Sink {
  /** `[start, end)` of the stage's input becomes `replacement`; `confidence` (0–1) where the rule knows how sure it is. */
  replace(start: number, end: number, replacement: string, rule: RuleName, confidence?: number): void;
}
