import {
  type Automaton,
  decodeAutomaton,
  EDGE_LETTER,
  END,
  FIRST_VALUE,
  follow,
  JOINT,
  LAST_EDGE,
  NOWHERE,
  ROOT,
  TARGET_SHIFT,
  VALUES,
} from '../core/automaton.js';
import { ZWNJ } from '../core/code-points.js';
import type { Letter, Node } from '../core/number-kinds.js';
import { letterNumberAt } from '../persian/alphabet.js';
import { ALPHABET, FOLDED_LETTERS } from '../persian/letter-forms.js';

/** An entry of the lemma dictionary. */
export interface Entry {
  /** With half-spaces, آ and hamza. */
  word: string;
  /** The {@link EntryClass}, rank and frequency, packed by {@link packEntry}. */
  value: number;
}

/** Classes of entries, from the affix classes of Lilak. */
export const EntryClass = {
  /** Takes no ending. */
  other: 0,
  noun: 1,
  adjective: 2,
  /** A plural noun without ها: امکانات, علوم. */
  plural: 3,
} as const;

/** Frequency of an entry in the training texts: never, rare, common, very common. */
const FREQUENCIES = [1, 20, 300] as const;

const CLASSES = 4;
/** Whether an entry ranks above its readings as a form of another word. */
export const EntryRank = {
  /** They are more likely. */
  last: 0,
  /** They are more likely, but it keeps its own inflection key: انتخابات is more frequent than انتخاب. */
  keepsKey: 1,
  /** It is more likely: درمان is not a form of در. */
  first: 2,
} as const;
const RANKS = 3;

export const packEntry = (kind: number, rank: number, count: number): number =>
  kind + CLASSES * (rank + RANKS * FREQUENCIES.filter((least) => count >= least).length);
export const entryClassOf = (value: number): number => value % CLASSES;
export const entryRankOf = (value: number): number => Math.floor(value / CLASSES) % RANKS;
export const isFirst = (value: number): boolean => entryRankOf(value) === EntryRank.first;
/** Returns an index from 0 (never) to the length of {@link FREQUENCIES}. */
export const entryFrequencyOf = (value: number): number => Math.floor(value / CLASSES / RANKS);

export interface Entries {
  automaton: Automaton;
  /** Indexed by the number of a letter of keys: the numbers of the letters of entries that fold to it. */
  spellings: readonly (readonly Letter[])[];
  /** Letters by number. */
  letters: readonly string[];
}

export function decodeEntries(bytes: Uint8Array): Entries {
  const letters: string[] = [];
  const spellings: Letter[][] = [];
  letters[JOINT] = ZWNJ;
  for (const letter of ALPHABET) {
    letters[letterNumberAt(letter)] = letter;
    spellings[letterNumberAt(letter)] = [letterNumberAt(letter)];
  }
  for (const [folded, others] of FOLDED_LETTERS)
    for (const other of others) if (letterNumberAt(other) !== 0) spellings[letterNumberAt(folded)]?.push(letterNumberAt(other));
  return { automaton: decodeAutomaton(bytes), spellings, letters };
}

/**
 * Calls `visit` for every entry that is a prefix of `key`, in any spelling; for one spelling the shortest first.
 *
 * @param key a word as search keys spell it
 * @param wants true for the lengths of useful entries
 */
export function eachEntry(
  { automaton: { edges }, spellings, letters }: Entries,
  key: string,
  wants: (length: number) => boolean,
  visit: (length: number, entry: Entry) => void,
): void {
  const hamza = letterNumberAt('ء');
  const alef = letterNumberAt('ا');
  const walk = (node: Node, at: number, word: string): void => {
    if (at > 0 && wants(at)) for (const value of entryValuesAt(edges, node)) visit(at, { word, value });
    const joint = follow(edges, node, JOINT);
    if (joint !== NOWHERE && at > 0) walkLetters(joint, at, word + ZWNJ);
    walkLetters(node, at, word);
  };
  const walkLetters = (node: Node, at: number, word: string): void => {
    if (at === key.length) return;
    const number = letterNumberAt(key, at);
    for (const spelled of spellings[number] ?? []) {
      const next = follow(edges, node, spelled);
      if (next === NOWHERE) continue;
      walk(next, at + 1, word + letters[spelled]);
      // Keys have no hamza after an alef: علما for علماء.
      const afterHamza = number === alef ? follow(edges, next, hamza) : NOWHERE;
      if (afterHamza !== NOWHERE) walk(afterHamza, at + 1, `${word}${letters[spelled]}ء`);
    }
  };
  walk(ROOT, 0, '');
}

function* entryValuesAt(edges: Int32Array, node: Node): Generator<number> {
  let edge = node;
  while (((edges[edge] as number) & LAST_EDGE) === 0) edge++;
  const last = edges[edge] as number;
  if ((last & EDGE_LETTER) !== VALUES) return;
  for (let e = last >> TARGET_SHIFT; ; e++) {
    const value = edges[e] as number;
    if ((value & EDGE_LETTER) !== END) yield (value & EDGE_LETTER) - FIRST_VALUE;
    if (value & LAST_EDGE) return;
  }
}
