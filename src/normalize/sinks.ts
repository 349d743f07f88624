import type { Change } from '../text/changes.js';
import type { ProtectedSpan } from '../text/protect.js';
import type { Sink } from './rule.js';
import type { RuleName } from './stages.js';

/** What a stage made of its input. */
interface StageResult {
  text: string;
  /** Where the protected spans of the input stand now. */
  protectedSpans: readonly ProtectedSpan[];
}

/** Joins what the stage leaves and what it puts in its place; with `record`, every change is kept there too. */
export interface Joiner extends Sink {
  finish(): StageResult;
}

/**
 * @param off rules whose edits are dropped
 * @param record receives every change, in offsets of `text`
 */
export function createJoiner(
  text: string,
  protectedSpans: readonly ProtectedSpan[],
  off: ReadonlySet<RuleName>,
  record: Change<RuleName>[] | null,
): Joiner {
  let joined = '';
  let copied = 0;
  const moved: ProtectedSpan[] = [];
  const moveSpansUpTo = (limit: number): void => {
    const shift = joined.length - copied;
    for (let span = protectedSpans[moved.length]; span !== undefined && span.start < limit; span = protectedSpans[moved.length]) {
      moved.push(shift === 0 ? span : { ...span, start: span.start + shift, end: span.end + shift });
    }
  };
  return {
    replace(start, end, replacement, rule, confidence) {
      if (off.has(rule)) return;
      moveSpansUpTo(end);
      joined += text.slice(copied, start) + replacement;
      copied = end;
      record?.push({ start, end, replacement, reasons: [rule], ...(confidence === undefined ? {} : { confidence }) });
    },
    finish() {
      if (copied === 0 && joined === '') return { text, protectedSpans };
      moveSpansUpTo(Number.POSITIVE_INFINITY);
      return { text: joined + text.slice(copied), protectedSpans: moved };
    },
  };
}
