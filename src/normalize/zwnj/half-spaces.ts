import type { ProtectedSpan } from '../../text/protect.js';
import type { Span } from '../../types.js';
import type { Sink, Stage } from '../rule.js';
import type { Settings } from '../settings.js';
import { evidenceOfLine } from './evidence.js';
import { eachLine } from './lines.js';
import { withOwnWords } from './own-words.js';
import { readPolicy } from './policy.js';
import { isQuiet } from './quiet.js';
import { settle } from './settle.js';

/**
 * Half-spaces at the levels `affixes` and `restore`: where a space stands in their place, and where they were lost.
 *
 * First it is settled which letters belong together, then which words do. A decision depends on words and on what the line says of
 * itself: each word that is left was asked in its final surroundings, and from there on what is repaired makes a line ask for more
 * certainty, never for less. So a second call finds nothing.
 */
export const restoreHalfSpaces: Stage = (text, protectedSpans, settings, sink) =>
  restoreHalfSpacesIn(text, { start: 0, end: text.length }, protectedSpans, settings, sink);

/** The same in some whole lines of a text. */
export function restoreHalfSpacesIn(
  text: string,
  range: Span,
  protectedSpans: readonly ProtectedSpan[],
  settings: Settings,
  sink: Sink,
): void {
  if (settings.zwnj !== 'affixes' && settings.zwnj !== 'restore') return;
  const policy = readPolicy(settings);
  eachLine(text, range, withOwnWords(text, protectedSpans, settings), policy.knowledge, (line) => {
    const evidence = evidenceOfLine(line, policy.knowledge);
    const changes = isQuiet(line, evidence, policy) ? [] : settle(line, evidence, policy);
    for (const { start, end, replacement, rule, confidence } of changes) sink.replace(start, end, replacement, rule, confidence);
  });
}
