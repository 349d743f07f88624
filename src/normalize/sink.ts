import type { RuleName } from '../generated/rules.js';

/** Receives the edits of a stage in order. Edits do not overlap and are never inside a protected span. */
export interface Sink {
  /** Replaces `[start, end)` of the input of the stage. `confidence` (0–1) is given by rules that have a probability. */
  replace(start: number, end: number, replacement: string, rule: RuleName, confidence?: number): void;
}
