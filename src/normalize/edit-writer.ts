import { type Change, createChange } from '../core/changes.js';
import { createTextBuilder, type TextBuilder } from '../core/text-builder.js';
import type { RuleName } from '../generated/rules.js';
import type { ProtectedSpan } from './protect/find-protected.js';
import type { Sink } from './sink.js';

/** The output of a stage. */
interface StageResult {
  text: string;
  /** Protected spans of the input, at their offsets in the output. */
  protectedSpans: readonly ProtectedSpan[];
}

/** Assembles the output of a stage from unchanged text and replacements; with `record`, keeps every change too. */
export interface EditWriter extends Sink {
  /** Applies a change even if its rules are off. */
  applyChange(change: Change<RuleName>): void;
  finish(): StageResult;
}

const lists = new Map<RuleName, readonly RuleName[]>();

/** One shared array per rule: a text can have millions of changes. */
function only(rule: RuleName): readonly RuleName[] {
  const known = lists.get(rule) ?? [rule];
  lists.set(rule, known);
  return known;
}

/** Protected spans of the input that were moved to their offsets in the output, in order. */
interface SpanMover {
  readonly moved: readonly ProtectedSpan[];
  /** Moves the spans that start before `limit`. `shift` is the length of the output so far minus that of its input. */
  moveUpTo(limit: number, shift: number): void;
  /** «کتاب&zwnj;ها» → «کتاب¦ها»: a reference that is replaced is not protected any more. */
  dropWithin(end: number): void;
}

function createSpanMover(spans: readonly ProtectedSpan[]): SpanMover {
  const moved: ProtectedSpan[] = [];
  let next = 0;
  return {
    moved,
    moveUpTo(limit, shift) {
      for (let span = spans[next]; span !== undefined && span.start < limit; span = spans[++next])
        moved.push(shift === 0 ? span : { start: span.start + shift, end: span.end + shift, kind: span.kind });
    },
    dropWithin(end) {
      while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++;
    },
  };
}

/**
 * @param off rules whose edits are dropped
 * @param record receives every change, in offsets of `text`
 */
export function createEditWriter(
  text: string,
  protectedSpans: readonly ProtectedSpan[],
  off: ReadonlySet<RuleName>,
  record: Change<RuleName>[] | null,
): EditWriter {
  /** Unchanged text and replacements so far; null until the first change. */
  let output: TextBuilder | null = null;
  let copied = 0;
  let shift = 0;
  const spans = createSpanMover(protectedSpans);
  const move = (start: number, end: number, replacement: string): void => {
    spans.moveUpTo(start, shift);
    spans.dropWithin(end);
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
      record?.push(createChange(start, end, replacement, only(rule), confidence));
    },
    applyChange(change) {
      move(change.start, change.end, change.replacement);
      record?.push(change);
    },
    finish() {
      if (output === null) return { text, protectedSpans };
      spans.moveUpTo(Number.POSITIVE_INFINITY, shift);
      output.add(text, copied, text.length);
      return { text: output.finish(), protectedSpans: spans.moved };
    },
  };
}
