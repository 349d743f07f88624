import type { Edit, Normalizer } from '../../src/api/types.js';
import type { BothWays } from './both-ways.js';
import { type Damage, damaged, type Gold } from './gold.js';
import { isLetter } from './letters.js';
import { lostLetters, trialOf, verdictAt } from './score.js';

/** Lower bounds of the confidence classes. 1: the lexicon alone decides. */
const CLASSES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1] as const;

/** Edits of similar confidence, and the number of correct ones. */
export interface ReliabilityClass {
  from: number;
  edits: number;
  right: number;
  confidences: number;
}

export function emptyReliability(): ReliabilityClass[] {
  return CLASSES.map((from) => ({ from, edits: 0, right: 0, confidences: 0 }));
}

function lettersIn(text: string): number {
  let letters = 0;
  for (const character of text) if (isLetter(character)) letters++;
  return letters;
}

/** Returns the gaps that an edit may have changed: from the one before its first letter to the one after its last. */
function gapsOf({ text }: Edit, lettersBefore: number): number[] {
  return Array.from({ length: lettersIn(text) + 1 }, (_, i) => lettersBefore - 1 + i);
}

/** Adds the edits of a text that have a confidence. */
export function addReliability(
  classes: readonly ReliabilityClass[],
  gold: Gold,
  damage: Damage,
  normalizer: Normalizer,
  bothWays: BothWays,
): void {
  const input = damaged(gold, damage);
  const { text, edits } = normalizer.normalizeWithEdits(input);
  const trial = trialOf(gold, damage, () => text, bothWays);
  if (lostLetters(trial)) return;
  let letters = 0;
  let counted = 0;
  for (const edit of edits) {
    letters += lettersIn(input.slice(counted, edit.start));
    counted = edit.start;
    const { confidence } = edit;
    const of = confidence === undefined ? undefined : classes.findLast(({ from }) => confidence >= from);
    if (confidence === undefined || of === undefined) continue;
    for (const at of gapsOf(edit, letters)) {
      const verdict = verdictAt(trial, at);
      if (verdict !== 'right' && verdict !== 'wrong') continue;
      of.edits++;
      of.confidences += confidence;
      if (verdict === 'right') of.right++;
    }
  }
}
