import { keyOfWord } from '../../src/lemma/key-of-word.js';
import type { Counts } from './counts.js';

/** Counts the occurrences of a stem with prefixes and endings. */
export function massOf(
  preverb: string,
  stem: string,
  prefixes: readonly string[],
  endings: readonly string[],
  countOf: Counts['of'],
): number {
  let mass = 0;
  for (const prefix of prefixes) for (const ending of endings) mass += countOf(keyOfWord(preverb + prefix + stem + ending));
  return mass;
}
