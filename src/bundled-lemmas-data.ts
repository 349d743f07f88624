import { ENTRIES, RESPELLED, SINGULARS, VERBS } from './generated/lemmas.js';
import type { LemmaData } from './lemma/table.js';

/**
 * Returns the tables of `matn/lemma`. A file of its own, so that no other entry point includes them; the package contains it once, like
 * the lexicon (`tsup.config.ts`).
 */
export const lemmaData = (): LemmaData => ({ entries: ENTRIES, verbs: VERBS, singulars: SINGULARS, respelled: RESPELLED });
