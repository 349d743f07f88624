import { LEXICON } from './generated/lexicon.js';

/** Returns the lexicon in base64. In the package it is a separate file, which is loaded at the first call (`tsup.config.ts`). */
export const lexiconText = (): string => LEXICON;
