import { type Change, composeChanges } from '../text/changes.js';
import { assertText } from '../text/expect.js';
import { createOffsetMap } from '../text/offsets.js';
import { findProtectedSpans, type ProtectedSpan } from '../text/protect.js';
import type { Edit, NormalizedText, NormalizeOptions, Normalizer } from '../types.js';
import { createJoiner } from './joiner.js';
import { type Resources, readSettings, type Settings } from './settings.js';
import { AHEAD_OF_PROTECTION, BEHIND_PROTECTION, type RuleName } from './stages.js';

/** Called with a stage's input and what the stage changed in it. */
type Observer = (input: string, changes: readonly Change<RuleName>[]) => void;

/** The one engine behind both doors: runs the stages and, where somebody observes, tells what each of them changed. */
function runStages(text: string, settings: Settings, observer?: Observer): string {
  assertText(text);
  let current: string = text;
  let protectedSpans: readonly ProtectedSpan[] = [];
  const run = (stages: typeof AHEAD_OF_PROTECTION): void => {
    for (const stage of stages) {
      const changes: Change<RuleName>[] | null = observer ? [] : null;
      const joiner = createJoiner(current, protectedSpans, settings.off, changes);
      stage(current, protectedSpans, settings, joiner);
      const result = joiner.finish();
      if (changes) observer?.(current, changes);
      current = result.text;
      protectedSpans = result.protectedSpans;
    }
  };
  run(AHEAD_OF_PROTECTION);
  protectedSpans = findProtectedSpans(current);
  run(BEHIND_PROTECTION);
  return current;
}

function explain(text: string, settings: Settings): NormalizedText {
  let changes: Change<RuleName>[] = [];
  const normalized = runStages(text, settings, (input, later) => {
    if (later.length > 0) changes = composeChanges(text, changes, input, later);
  });
  const edits = changes.map(
    ({ start, end, replacement, reasons, confidence }): Edit => ({
      start,
      end,
      original: text.slice(start, end),
      text: replacement,
      rules: [...reasons],
      ...(confidence === undefined ? {} : { confidence }),
    }),
  );
  return { text: normalized, edits, ...createOffsetMap(edits, text.length) };
}

/** The normalizer of a set of options, with the lexicon and the model that its entry point brings. */
export function createNormalizerWith(options: NormalizeOptions | undefined, resources: Resources): Normalizer {
  const settings = readSettings(options, resources);
  return {
    normalize: (text) => runStages(text, settings),
    normalizeWithEdits: (text) => explain(text, settings),
    isNormalized: (text) => runStages(text, settings) === text,
  };
}
