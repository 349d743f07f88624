import { LEXICON } from './generated/lexicon.js';

/** Returns the lexicon in base64. In the package it is a file of its own, which is read at the first call (`tsup.config.ts`). */
export const lexiconText = (): string => LEXICON;
