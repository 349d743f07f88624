import type { Edit, NormalizedText, NormalizeOptions, Normalizer } from '../api/types.js';
import { assertText } from '../core/assert.js';
import { type Change, composeChanges, createChange, shiftChange } from '../core/changes.js';
import { copySlice } from '../core/copy-slice.js';
import { createOffsetMap } from '../core/offsets.js';
import type { RuleName } from '../generated/rules.js';
import { createEditWriter } from './edit-writer.js';
import { eachRun } from './fast-path.js';
import { plainLineReader } from './kernel-stages.js';
import { AFTER_PROTECTION, BEFORE_PROTECTION, repeatsStages } from './pipeline.js';
import { findFixed, findProtectedSpans, type ProtectedSpan } from './protect/find-protected.js';
import { readSettings } from './read-settings.js';
import type { KernelProvider, Settings, Stage } from './settings.js';

/** Called with the input of a stage and the changes that the stage made. */
type Observer = (input: string, changes: readonly Change<RuleName>[]) => void;

/** Upper bound; no known text needs more than two. */
const MOST_ROUNDS = 8;

/** Runs all stages over a text. Reports the changes of each stage to `observer`. */
function runStages(text: string, settings: Settings, observer?: Observer): string {
  let current: string = text;
  let protectedSpans: readonly ProtectedSpan[] = [];
  const run = (stages: readonly Stage[]): void => {
    for (const stage of stages) {
      const changes: Change<RuleName>[] | null = observer ? [] : null;
      const writer = createEditWriter(current, protectedSpans, settings.off, changes);
      stage(current, protectedSpans, settings, writer);
      const result = writer.finish();
      if (changes) observer?.(current, changes);
      current = result.text;
      protectedSpans = result.protectedSpans;
    }
  };
  const rounds = repeatsStages(settings) ? MOST_ROUNDS : 1;
  for (let round = 0, before = ''; round < rounds && current !== before; round++) {
    before = current;
    const fixed = findFixed(current);
    protectedSpans = fixed;
    run(BEFORE_PROTECTION);
    protectedSpans = findProtectedSpans(current, current === before ? fixed : undefined);
    run(AFTER_PROTECTION);
  }
  return current;
}

/** Returns all changes of the stages, in offsets of `text`. */
function stagedChanges(text: string, settings: Settings): Change<RuleName>[] {
  let changes: Change<RuleName>[] = [];
  runStages(text, settings, (input, added) => {
    if (added.length > 0) changes = composeChanges(text, changes, input, added);
  });
  return changes;
}

/**
 * Returns the engine of both public functions. No decision looks across the end of a run: plain lines need half-spaces only, other lines go
 * through every stage.
 *
 * @param record receives every change, in offsets of `text`
 */
function normalizeText(text: string, settings: Settings, record: Change<RuleName>[] | null): string {
  assertText(text);
  // An empty text must not decode the lexicon and model.
  if (text === '') return text;
  const writer = createEditWriter(text, [], settings.off, record);
  const visitOthers = (start: number, end: number): void => {
    const others = start === 0 && end === text.length ? text : copySlice(text, start, end);
    if (record === null) {
      const replacement = runStages(others, settings);
      if (replacement !== others) writer.applyChange(createChange(start, end, replacement, [], undefined));
      return;
    }
    for (const change of stagedChanges(others, settings)) writer.applyChange(shiftChange(change, start));
  };
  // No spread: for a text of one word it takes four times as long as the rest.
  const { signs, readPlain, visitPlain } = plainLineReader(settings, writer);
  eachRun(text, { signs, readPlain, visitPlain, visitOthers });
  return writer.finish().text;
}

function editOf(text: string, { start, end, replacement, reasons, confidence }: Change<RuleName>): Edit {
  const original = text.slice(start, end);
  const rules = reasons.slice();
  return confidence === undefined
    ? { start, end, original, text: replacement, rules }
    : { start, end, original, text: replacement, rules, confidence };
}

function explain(text: string, settings: Settings): NormalizedText {
  const changes: Change<RuleName>[] = [];
  const normalized = normalizeText(text, settings, changes);
  const edits = changes.map((change) => editOf(text, change));
  const { toOriginal, toNormalized } = createOffsetMap(edits, text.length);
  return { text: normalized, edits, toOriginal, toNormalized };
}

/** Creates a normalizer from options and the lexicon and model of the entry point. */
export function createNormalizerWith(options: NormalizeOptions | undefined, resources: KernelProvider): Normalizer {
  const settings = readSettings(options, resources);
  return {
    normalize: (text) => normalizeText(text, settings, null),
    normalizeWithEdits: (text) => explain(text, settings),
    isNormalized: (text) => normalizeText(text, settings, null) === text,
  };
}
