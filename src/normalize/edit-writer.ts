import { type Change, changeOf } from '../core/changes.js';
import { createTextBuilder, type TextBuilder } from '../core/text-builder.js';
import type { RuleName } from '../generated/rules.js';
import type { ProtectedSpan } from './protect/find-protected.js';
import type { Sink } from './sink.js';

/** What a stage made of its input. */
interface StageResult {
  text: string;
  /** Where the protected spans of the input stand now. */
  protectedSpans: readonly ProtectedSpan[];
}

/** Joins what the stage leaves and what it puts in its place; with `record`, every change is kept there too. */
export interface Joiner extends Sink {
  /** Takes a change that is made for sure, whichever rules are off. */
  put(change: Change<RuleName>): void;
  finish(): StageResult;
}

const lists = new Map<RuleName, readonly RuleName[]>();

/** The list of this one rule: the same for all changes, of which there can be millions. */
function only(rule: RuleName): readonly RuleName[] {
  const known = lists.get(rule) ?? [rule];
  lists.set(rule, known);
  return known;
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
  /** What is left and what is put, in turn; null as long as nothing is changed. */
  let output: TextBuilder | null = null;
  let copied = 0;
  /** By how much the text has grown so far. */
  let shift = 0;
  const moved: ProtectedSpan[] = [];
  let next = 0;
  const moveSpansUpTo = (limit: number): void => {
    for (let span = protectedSpans[next]; span !== undefined && span.start < limit; span = protectedSpans[++next]) {
      moved.push(shift === 0 ? span : { start: span.start + shift, end: span.end + shift, kind: span.kind });
    }
  };
  /** «کتاب&zwnj;ها» → «کتاب¦ها»: a reference that is replaced is protected no longer. */
  const dropSpansWithin = (end: number): void => {
    while ((protectedSpans[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++;
  };
  const move = (start: number, end: number, replacement: string): void => {
    moveSpansUpTo(start);
    dropSpansWithin(end);
    output ??= createTextBuilder();
    output.add(text, copied, start);
    output.add(replacement, 0, replacement.length);
    copied = end;
    shift += replacement.length - (end - start);
  };
  return {
    replace(start, end, replacement, rule, confidence) {
      if (off.has(rule)) return;
      move(start, end, replacement);
      record?.push(changeOf(start, end, replacement, only(rule), confidence));
    },
    put(change) {
      move(change.start, change.end, change.replacement);
      record?.push(change);
    },
    finish() {
      if (output === null) return { text, protectedSpans };
      moveSpansUpTo(Number.POSITIVE_INFINITY);
      output.add(text, copied, text.length);
      return { text: output.finish(), protectedSpans: moved };
    },
  };
}
