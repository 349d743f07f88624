import { type Automaton, decodeAutomaton, endsAt, nodeAfter } from '../core/automaton.js';

/** All word forms of the dictionary with their half-spaces, except half-spaces after letters that do not join. */
export interface Lexicon {
  readonly forms: Automaton;
}

export function decodeLexicon(bytes: Uint8Array): Lexicon {
  return { forms: decodeAutomaton(bytes) };
}

/** True if the lexicon has `letters[from, to)` as a word without half-spaces. */
export function isLexiconWord({ forms }: Lexicon, letters: Uint8Array, from: number, to: number): boolean {
  return endsAt(forms.edges, nodeAfter(forms, letters, from, to));
}
