import type { ProtectedSpan } from './protect/find-protected.js';
import type { Settings } from './settings.js';
import type { Sink } from './sink.js';

/**
 * One pass over the whole text. It decides everything by its input, never by what it has put out: a rule that is
 * switched off changes nothing for the others. No decision looks across a line break.
 */
export type Stage = (text: string, protectedSpans: readonly ProtectedSpan[], settings: Settings, sink: Sink) => void;
