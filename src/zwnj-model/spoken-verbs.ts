import { endsAt, follow, followWord, JOINT, NOWHERE, ROOT } from '../core/automaton.js';
import type { WordId } from '../core/number-kinds.js';
import { VERB_PREFIXES } from '../persian/affixes.js';
import { lettersOf } from '../persian/alphabet.js';

/** Prefixes of verbs, written with a half-space. */
const PREFIXES = /* @__PURE__ */ VERB_PREFIXES.map(lettersOf);
/** Endings as spoken, and as the lexicon has them: می¦دزدن for می¦دزدند, می¦زنه for می¦زند. */
const ENDINGS = /* @__PURE__ */ [
  { spoken: 'ن', written: 'ند' },
  { spoken: 'ه', written: 'د' },
].map(({ spoken, written }) => ({ spoken: lettersOf(spoken), written: lettersOf(written) }));

/**
 * Returns the half-space of a spoken verb: bit k is a half-space after letter k of `letters[from, to)`; 0 if the lexicon has no such verb.
 */
export function splitOfSpokenVerb(edges: Int32Array, letters: Uint8Array, from: number, to: number): number {
  for (const prefix of PREFIXES) {
    const start = from + prefix.length;
    if (start >= to || !hasAt(letters, from, prefix)) continue;
    const stem = follow(edges, followWord(edges, ROOT, prefix, 0, prefix.length, 0), JOINT);
    for (const { spoken, written } of ENDINGS) {
      const end = to - spoken.length;
      if (stem === NOWHERE || end <= start || !hasAt(letters, end, spoken)) continue;
      const verb = followWord(edges, stem, letters, start, end, 0);
      if (endsAt(edges, followWord(edges, verb, written, 0, written.length, 0))) return 1 << (prefix.length - 1);
    }
  }
  return 0;
}

/** True if `part` is at letter `at`. */
export function hasAt(letters: Uint8Array, at: number, part: Uint8Array): boolean {
  for (let i = 0; i < part.length; i++) if (letters[at + i] !== part[i]) return false;
  return true;
}

/** Concatenates the letters of two words of a table. */
export function joinLetters(letters: Uint8Array, starts: Int32Array, left: WordId, right: WordId): Uint8Array {
  const [first, second] = [left, right].map((word) => letters.subarray(starts[word], starts[word + 1]));
  return Uint8Array.from([...(first as Uint8Array), ...(second as Uint8Array)]);
}
