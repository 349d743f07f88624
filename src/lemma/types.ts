/** A dictionary form that a word may be an inflection of. */
export interface Lemma {
  /** As it is spelled, with its half-spaces; of verbs the infinitive. */
  readonly lemma: string;
  /** `other` for words that take no ending: adverbs, prepositions, and words that no table has. */
  readonly part: 'noun' | 'adjective' | 'verb' | 'other';
  /** Of verbs: the past stem, رفت. */
  readonly past?: string;
  /** Of verbs: the present stem, رو. */
  readonly present?: string;
  /** False if no table has the word, and rules took its ending off. */
  readonly known: boolean;
}
