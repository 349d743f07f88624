import type { EndingKind } from './endings.js';
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
