import { MODEL } from './generated/model.js';

/** Returns the model in base64. In the package it is a file of its own, which is read at the first call (`tsup.config.ts`). */
export const modelText = (): string => MODEL;
