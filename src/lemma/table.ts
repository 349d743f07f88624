import { decodeBase64 } from '../core/base64.js';
import { decodeEntries, type Entries } from './entries.js';
import { keyOfWord } from './key-of-word.js';
import { readVerbs, type Verbs } from './verbs.js';

/** What `scripts/build-lemmas.ts` writes. */
export interface LemmaData {
  /** In base64: see `entries.ts`. */
  entries: string;
  /** Lines of `preverb|past|present|frequency`, or `|form|infinitive|=` for forms that no stem explains. */
  verbs: string;
  /** Lines of `plural|singular|…`. */
  singulars: string;
  /** Lines of `key|word`. */
  respelled: string;
}

/** What the lemmas of a word are found by. */
export interface LemmaTable {
  entries: Entries;
  verbs: Verbs;
  /** Singulars of plurals that no ending makes, by the key of the plural: علوم → علم. */
  singulars: ReadonlyMap<string, readonly string[]>;
  /** Spellings of entries that are packed in the letters of their key: تقوایت is the key of تقویت. */
  respelled: ReadonlyMap<string, string>;
}

export function readTable({ entries, verbs, singulars, respelled }: LemmaData): LemmaTable {
  return {
    entries: decodeEntries(decodeBase64(entries)),
    verbs: readVerbs(verbs, keyOfWord),
    singulars: new Map(rowsOf(singulars).map(([plural = '', ...words]) => [keyOfWord(plural), words])),
    respelled: new Map(rowsOf(respelled).map(([key = '', word = '']) => [key, word])),
  };
}

const rowsOf = (text: string): string[][] => text.split('\n').map((line) => line.split('|'));
