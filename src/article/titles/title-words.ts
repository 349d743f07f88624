import { codeUnitAt } from '../../core/code-unit.js';
import { PREPOSITIONS, SAYINGS, SOURCES, VERBS_AT_END } from '../../generated/words/title-words.js';
import { fold } from '../../persian/fold.js';
import { beginsWith, lazyPhraseSet } from '../../persian/phrase-table.js';

/** Kinds of a word, one bit each: a word may have several. */
export const VERB_AT_END = 1;
export const SAYING = 2;
export const FIRST_OF_SOURCE = 4;
export const PREPOSITION = 8;

interface Kinds {
  ofHash: Map<number, number>;
  /** Fast path: 1 for the lowest bits of each hash in the map. Most words are in no table. */
  filter: Uint8Array;
}

const FILTER_SIZE = 1 << 12;
let kinds: Kinds | undefined;

function readKinds(): Kinds {
  const ofHash = new Map<number, number>();
  const filter = new Uint8Array(FILTER_SIZE);
  const add = (phrases: readonly string[], kind: number): void => {
    for (const phrase of phrases) {
      const hash = hashOf(fold(phrase).text.split(' ', 1)[0] ?? '');
      ofHash.set(hash, (ofHash.get(hash) ?? 0) | kind);
      filter[hash & (FILTER_SIZE - 1)] = 1;
    }
  };
  add(VERBS_AT_END, VERB_AT_END);
  add(SAYINGS, SAYING);
  add(SOURCES, FIRST_OF_SOURCE);
  add(PREPOSITIONS, PREPOSITION);
  return { ofHash, filter };
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
  return kinds.filter[hash & (FILTER_SIZE - 1)] === 0 ? 0 : (kinds.ofHash.get(hash) ?? 0);
}

const sources = /* @__PURE__ */ lazyPhraseSet(SOURCES);

/** True if a folded text names its source at an offset: «به گزارش», «به نقل از». */
export function opensWithSource(folded: string, offset: number): boolean {
  return beginsWith(sources(), folded, offset);
}
