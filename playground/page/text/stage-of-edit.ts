import type { ShownEdit, ShownMark } from '../../shared/protocol.js';
import { STAGES, type StageName, stageOf } from '../../words/rules.js';

const ZWNJ = '\u200c';

/** Returns the stage of an edit. An edit of HTML without a rule gets the stage of its kind. */
export function stageOfEdit({ rules, original, text }: ShownEdit): StageName {
  const rule = rules.at(-1);
  if (rule !== undefined) return stageOf(rule);
  if (original.includes(ZWNJ) || text.includes(ZWNJ)) return 'zwnj';
  return (original + text).trim() === '' ? 'spacing' : 'characters';
}

/** Returns the last stage of the mark's edits: half-spaces before letters. */
export function stageOfMark({ edits }: ShownMark): StageName {
  const stages = edits.map(stageOfEdit);
  return STAGES.findLast((stage) => stages.includes(stage)) ?? 'zwnj';
}
