import { type Automaton, decodeAutomaton } from '../core/automaton.js';

/** Every word form of the dictionary with its half-spaces; a half-space after a letter that does not join is left out. */
export interface Lexicon {
  readonly forms: Automaton;
}

export function decodeLexicon(bytes: Uint8Array): Lexicon {
  return { forms: decodeAutomaton(bytes) };
}
