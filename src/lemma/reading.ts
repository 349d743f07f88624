import type { EndingKind } from './endings.js';
import type { Verb, VerbForm } from './verbs.js';

/** One reading of a word. */
export interface WordReading {
  lemma: string;
  part: 'noun' | 'adjective' | 'verb' | 'other';
  verb?: Verb;
  /** The inflection; `none` if the word is the lemma. */
  by: EndingKind | VerbForm['kind'] | 'none' | 'broken-plural';
  /** True for an entry that keeps its own inflection key. */
  keepsKey?: boolean;
  /** Lower is more likely. */
  cost: number;
}
