/** In place of a confidence of 0–1: not to be changed. */
export const NOT = -1;
/** In place of a confidence of 0–1: the lexicon alone decides, which does not say how sure it is. */
export const UNSAID = -2;
