import type { NormalizeOptions, RuleName } from '../../src/api/types.js';
import { PLAIN_SETTINGS } from '../../src/normalize/plain-settings.js';
import type { ProtectedSpan } from '../../src/normalize/protect/find-protected.js';
import type { Settings, Stage } from '../../src/normalize/settings.js';

/** Settings for stages that know no words. */
export function plainSettings(options: NormalizeOptions = {}): Settings {
  return {
    ...PLAIN_SETTINGS,
    zwnj: 'restore',
    confidence: 0.5,
    ...options,
    off: new Set<RuleName>([...PLAIN_SETTINGS.off, ...(options.rules?.off ?? [])]),
    userWords: null,
  };
}

export interface StageRun {
  text: string;
  rules: RuleName[];
}

/** Runs stages one after another; the protected spans are those of the last one's input. Checks that edits rise and do not overlap. */
export function runStages(
  stages: readonly Stage[],
  input: string,
  settings: Settings,
  protect: (text: string) => readonly ProtectedSpan[] = () => [],
): StageRun {
  const rules: RuleName[] = [];
  let text = input;
  for (const stage of stages) {
    const spans = protect(text);
    let output = '';
    let done = 0;
    stage(text, spans, settings, {
      replace(start, end, replacement, rule) {
        if (start < done || end < start || end > text.length) throw new Error(`${rule}: edit ${start}–${end} after ${done}`);
        if (text.slice(start, end) === replacement) throw new Error(`${rule}: an edit that changes nothing`);
        if (settings.off.has(rule)) return;
        output += text.slice(done, start) + replacement;
        done = end;
        rules.push(rule);
      },
    });
    text = output + text.slice(done);
  }
  return { text, rules };
}
