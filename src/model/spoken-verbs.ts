import { JOINT, lettersOf } from './alphabet.js';
import { endsAt, follow, followWord, NOWHERE, ROOT } from './automaton.js';

/** Behind these stands a verb, with a half-space between. */
const PREFIXES = /* @__PURE__ */ ['می', 'نمی'].map(lettersOf);
/** How people speak, and how the lexicon has it: می¦دزدن for می¦دزدند, می¦زنه for می¦زند. */
const ENDINGS = /* @__PURE__ */ [
  { spoken: 'ن', written: 'ند' },
  { spoken: 'ه', written: 'د' },
].map(({ spoken, written }) => ({ spoken: lettersOf(spoken), written: lettersOf(written) }));

/**
 * Where the half-space stands in a verb that is spelled as it is spoken: bit k of what is given stands for one behind letter k; 0 for what
 * is no such verb, as far as the lexicon knows.
 */
export function jointOfSpokenVerb(edges: Int32Array, letters: Uint8Array): number {
  for (const prefix of PREFIXES) {
    if (!hasAt(letters, 0, prefix)) continue;
    const stem = follow(edges, followWord(edges, ROOT, letters, 0, prefix.length, 0), JOINT);
    for (const { spoken, written } of ENDINGS) {
      const end = letters.length - spoken.length;
      if (stem === NOWHERE || end <= prefix.length || !hasAt(letters, end, spoken)) continue;
      const verb = followWord(edges, stem, letters, prefix.length, end, 0);
      if (endsAt(edges, followWord(edges, verb, written, 0, written.length, 0))) return 1 << (prefix.length - 1);
    }
  }
  return 0;
}

function hasAt(letters: Uint8Array, at: number, part: Uint8Array): boolean {
  for (let i = 0; i < part.length; i++) if (letters[at + i] !== part[i]) return false;
  return true;
}
