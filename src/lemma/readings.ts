import type { EndingKind } from './endings.js';
import type { Entries } from './entries.js';
import type { SpelledWord } from './key-of-word.js';
import { addNominalReadings } from './nominal-readings.js';
import { addVerbReadings } from './verb-readings.js';
import type { Verb, VerbForm, Verbs } from './verbs.js';

/** What the lemmas of a word are found by. */
export interface LemmaTable {
  entries: Entries;
  verbs: Verbs;
  /** Singulars of plurals that no ending makes, by the key of the plural: علوم → علم. */
  singulars: ReadonlyMap<string, readonly string[]>;
  /** Spellings of entries that are packed in the letters of their key: تقوایت is the key of تقویت. */
  respelled: ReadonlyMap<string, string>;
}

/** One way to read a word. */
export interface Reading {
  lemma: string;
  part: 'noun' | 'adjective' | 'verb' | 'other';
  verb?: Verb;
  /** How the word was made of its lemma; `none` if it is the lemma. */
  by: EndingKind | VerbForm['kind'] | 'none' | 'broken-plural';
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
