import { ABBREVIATION_LETTER_NAMES, LATIN_LETTER_NAMES } from '../generated/words/letter-names.js';

/** Names of letters, as in abbreviations: دی.سی، سی.ان.ان، الف.م. */
export const LETTER_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([...LATIN_LETTER_NAMES, ...ABBREVIATION_LETTER_NAMES]);

/** True for a single letter or the name of one: م in م.ک, دی in دی.سی. */
export const isLetterOrLetterName = (word: string): boolean => word.length === 1 || LETTER_NAMES.has(word);
