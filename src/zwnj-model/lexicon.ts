import { type Automaton, decodeAutomaton } from '../core/automaton.js';

/** All word forms of the dictionary with their half-spaces, except half-spaces after letters that do not join. */
export interface Lexicon {
  readonly forms: Automaton;
}

export function decodeLexicon(bytes: Uint8Array): Lexicon {
  return { forms: decodeAutomaton(bytes) };
}
