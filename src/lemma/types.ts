/** A dictionary form of an inflected word. */
export interface Lemma {
  /** As it is spelled, with half-spaces; the infinitive of a verb. */
  readonly lemma: string;
  /** `other` for words without endings: adverbs, prepositions, and unknown words. */
  readonly part: 'noun' | 'adjective' | 'verb' | 'other';
  /** The past stem of a verb: رفت. */
  readonly past?: string;
  /** The present stem of a verb: رو. */
  readonly present?: string;
  /** False if the word is unknown, and rules removed its ending. */
  readonly known: boolean;
}
