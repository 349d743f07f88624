import { endsAt, followJoint, followWord, NOWHERE } from '../../core/automaton.js';
import type { Node } from '../../core/number-kinds.js';
import { type Counts, valueAt } from '../../zwnj-model/counts.js';
import type { Lexicon } from '../../zwnj-model/lexicon.js';

/** True if the lexicon has the word that ends at node `stem`, both without and with the suffix `letters[from, to)`: کشور|ها */
export function isStemKnown({ forms: { edges } }: Lexicon, stem: number, letters: Uint8Array, from: number, to: number): boolean {
  return endsAt(edges, stem) && endsAt(edges, followWord(edges, stem, letters, from, to, 0));
}

/** True if the counts have both, without a half-space before the suffix: برند|ها */
export function wasStemSeen(counts: Counts, stem: number, letters: Uint8Array, from: number, to: number): boolean {
  if (stem === NOWHERE || valueAt(counts, stem, 0) === 0) return false;
  return valueAt(counts, followWord(counts.words.edges, stem, letters, from, to, 0), 0) > 0;
}

/** The step of the most frequent of these endings after a stem and a half-space; 0 if the counts have none. */
export function stepOfEndings(counts: Counts, stem: Node, endings: readonly Uint8Array[]): number {
  const { edges } = counts.words;
  let most = 0;
  for (const ending of endings) most = Math.max(most, valueAt(counts, followJoint(edges, stem, ending, 0, ending.length), 0));
  return most;
}
