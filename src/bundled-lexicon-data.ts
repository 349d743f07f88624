import { LEXICON } from './generated/lexicon.js';

/** Returns the lexicon as packed text. In the package it is a separate file, which is loaded at the first call (`tsup.config.ts`). */
export const lexiconText = (): string => LEXICON;
