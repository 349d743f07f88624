import { codeUnitAt } from '../../core/code-unit.js';
import { PREPOSITIONS, SAYINGS, SOURCES, VERBS_AT_END } from '../../generated/words/title-words.js';
import { fold } from '../../persian/fold.js';
import type { PhraseTable } from '../../persian/phrase-table.js';
import { beginsWith, phraseSet } from '../../persian/phrase-table.js';

/** Kinds of a word, one bit each: a word may have several. */
export const VERB_AT_END = 1;
export const SAYING = 2;
export const FIRST_OF_SOURCE = 4;
export const PREPOSITION = 8;

let kinds: Map<number, number> | undefined;

function readKinds(): Map<number, number> {
  const all = new Map<number, number>();
  const add = (phrases: readonly string[], kind: number): void => {
    for (const phrase of phrases) {
      const hash = hashOf(fold(phrase).text.split(' ', 1)[0] ?? '');
      all.set(hash, (all.get(hash) ?? 0) | kind);
    }
  };
  add(VERBS_AT_END, VERB_AT_END);
  add(SAYINGS, SAYING);
  add(SOURCES, FIRST_OF_SOURCE);
  add(PREPOSITIONS, PREPOSITION);
  return all;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, codeUnitAt(word, at));
  return hash;
}

/** Extends the hash of a word by one unit. */
export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Kinds of a word, by the hash of its folded units: a sum of the bits above, 0 for any other word. */
export function kindsOfWord(hash: number): number {
  kinds ??= readKinds();
  return kinds.get(hash) ?? 0;
}

let sources: PhraseTable<true> | undefined;

/** True if a folded text names its source at an offset: «به گزارش», «به نقل از». */
export function opensWithSource(folded: string, offset: number): boolean {
  sources ??= phraseSet(SOURCES);
  return beginsWith(sources, folded, offset);
}
