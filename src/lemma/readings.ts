import type { EndingKind } from './endings.js';
import type { SpelledWord } from './key-of-word.js';
import { addNominalReadings } from './nominal-readings.js';
import type { LemmaTable } from './table.js';
import { addVerbReadings } from './verb-readings.js';
import type { Verb, VerbForm } from './verbs.js';

/** One way to read a word. */
export interface Reading {
  lemma: string;
  part: 'noun' | 'adjective' | 'verb' | 'other';
  verb?: Verb;
  /** How the word was made of its lemma; `none` if it is the lemma. */
  by: EndingKind | VerbForm['kind'] | 'none' | 'broken-plural';
  /** An entry that keeps its own inflection key. */
  keepsKey?: boolean;
  /** The less the likelier. */
  cost: number;
}

/** Every reading of a word, the likeliest first. */
export function readingsOf(word: SpelledWord, table: LemmaTable): Reading[] {
  const readings: Reading[] = [];
  addNominalReadings(word, table, readings);
  addVerbReadings(word, table.verbs, readings);
  return readings.sort((a, b) => a.cost - b.cost);
}
