import type { ProtectedSpan } from './protect/find-protected.js';
import type { Settings } from './settings.js';
import type { Sink } from './sink.js';

/**
 * One pass over the whole text. All decisions depend on the input, not on the output so far: turning one rule off changes nothing for the
 * others. No decision looks across a line break.
 */
export type Stage = (text: string, protectedSpans: readonly ProtectedSpan[], settings: Settings, sink: Sink) => void;
