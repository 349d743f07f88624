import { MODEL } from './generated/model.js';

/** Returns the model as packed text. In the package it is a separate file, which is loaded at the first call (`tsup.config.ts`). */
export const modelText = (): string => MODEL;
