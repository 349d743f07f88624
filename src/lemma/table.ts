import { bytesOfText } from '../core/packed-text.js';
import { decodeEntries, type Entries } from './entries.js';
import { keyOfWord } from './key-of-word.js';
import { readVerbs, type Verbs } from './verbs.js';

/** The data that `scripts/build-lemmas.ts` writes. */
export interface LemmaData {
  /** An automaton as packed text: see `entries.ts`. */
  entries: string;
  /** Lines of `preverb|past|present|frequency`, or `|form|infinitive|=` for irregular forms. */
  verbs: string;
  /** Lines of `plural|singular|…`. */
  singulars: string;
  /** Lines of `key|word`. */
  respelled: string;
}

/** The tables for finding the lemmas of a word. */
export interface LemmaTable {
  entries: Entries;
  verbs: Verbs;
  /** Singulars of broken plurals, by the key of the plural: علوم → علم. */
  singulars: ReadonlyMap<string, readonly string[]>;
  /** Spellings of entries that are stored in the letters of their key: قاتی is the key of قاطی. */
  respelled: ReadonlyMap<string, string>;
}

export function readLemmaTable({ entries, verbs, singulars, respelled }: LemmaData): LemmaTable {
  return {
    entries: decodeEntries(bytesOfText(entries)),
    verbs: readVerbs(verbs, keyOfWord),
    singulars: new Map(splitRows(singulars).map(([plural = '', ...words]) => [keyOfWord(plural), words])),
    respelled: new Map(splitRows(respelled).map(([key = '', word = '']) => [key, word])),
  };
}

const splitRows = (text: string): string[][] => text.split('\n').map((line) => line.split('|'));
