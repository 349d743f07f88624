import { assertText } from '../core/assert.js';
import { memoize } from '../core/memoize.js';
import { searchKey } from '../search-key/search-key.js';
import { keyOfWord, readSpelling, type SpelledWord } from './key-of-word.js';
import { plainWord } from './plain-word.js';
import type { WordReading } from './reading.js';
import { readingsOf } from './readings.js';
import type { LemmaTable } from './table.js';
import type { Lemma } from './types.js';
import { guessLemma } from './unknown-word.js';
import { mainVerb } from './verb-doublets.js';

/** Lemmas and inflection keys, with one table and their caches. */
export interface Lemmatizer {
  lemmas(word: string): readonly Lemma[];
  inflectionKey(text: string): string;
}

/** A longer word is its own lemma. */
const LONGEST = 40;
/** Readings that cost more than the best one plus this are dropped. */
const MOST_EXTRA_COST = 3.5;
/** Upper bound of the cost of a reading that changes a key. */
const MOST_COST_OF_CHANGE = 2.1;
/** Entries per cache. */
const MOST_CACHED = 1 << 16;
/** Upper bound of the rounds until a key is stable. A round that changes words may make neighbours of «می» and «رفتن», which the next joins. */
const MOST_ROUNDS = 16;

/**
 * Creates a lemmatizer.
 *
 * @param load returns the table; called at the first lookup
 */
export function createLemmatizer(load: () => LemmaTable): Lemmatizer {
  let table: LemmaTable | undefined;
  const lemmasOf = cached((word) => {
    table ??= load();
    return findLemmas(word, table);
  });
  const keyOf = cached((key) => {
    table ??= load();
    return stableKey(key, table);
  });
  return {
    lemmas(word) {
      assertText(word);
      return lemmasOf(word);
    },
    inflectionKey(text) {
      assertText(text);
      let key = searchKey(text);
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const inflected = key === '' ? '' : key.split(' ').map(keyOf).join(' ');
        // «می» and «رفتن» may be neighbours now.
        const next = searchKey(inflected);
        if (next === key) break;
        key = next;
      }
      return key;
    },
  };
}

/** Memoizes a function of a text, except for long texts. */
function cached<Value>(find: (text: string) => Value): (text: string) => Value {
  const memoized = memoize(MOST_CACHED, find);
  return (text) => (text.length > LONGEST * 2 ? find(text) : memoized(text));
}

function findLemmas(word: string, table: LemmaTable): readonly Lemma[] {
  const spelled = readSpelling(word);
  if (spelled.key === '') return NONE;
  spelled.letters = plainWord(word, spelled.key);
  const readings = spelled.key.length > LONGEST ? [] : readingsOf(spelled, table);
  if (readings.length === 0) return Object.freeze([Object.freeze(guess(spelled, table))]);
  const most = (readings[0] as WordReading).cost + MOST_EXTRA_COST;
  const found = new Map<string, Lemma>();
  for (const reading of readings) {
    const id = `${reading.lemma} ${reading.part}`;
    if (reading.cost <= most && !found.has(id)) found.set(id, Object.freeze(lemmaOf(reading)));
  }
  return Object.freeze([...found.values()]);
}

const NONE: readonly Lemma[] = Object.freeze([]);

function lemmaOf({ lemma, part, verb }: WordReading): Lemma {
  return verb ? { lemma, part, past: verb.past, present: verb.present, known: true } : { lemma, part, known: true };
}

/** Returns the lemma of an unknown word by rule. */
function guess(spelled: SpelledWord, table: LemmaTable): Lemma {
  const plain = spelled.letters ?? spelled.key;
  const rule = spelled.key.length > LONGEST ? undefined : guessLemma(spelled, table);
  if (!rule) return { lemma: plain, part: 'other', known: false };
  return { lemma: plain.slice(0, rule.length) + rule.tail, part: rule.part, known: false };
}

/**
 * Replaces a word of a key by the key of its lemma, then by that of the lemma's lemma, and so on to a fixed point. In a cycle, the first
 * word in alphabetical order wins.
 */
function stableKey(key: string, table: LemmaTable): string {
  const seen: string[] = [];
  for (let at = key; ; ) {
    if (seen.includes(at)) return seen.slice(seen.indexOf(at)).sort()[0] as string;
    seen.push(at);
    at = nextKey(at, table);
  }
}

function nextKey(key: string, table: LemmaTable): string {
  if (key.length > LONGEST) return key;
  const spelled: SpelledWord = { key, splits: [], hasEzafe: false };
  const readings = readingsOf(spelled, table);
  const [first] = readings;
  if (!first) {
    const rule = guessLemma(spelled, table);
    return rule ? key.slice(0, rule.length) + keyOfWord(rule.tail) : key;
  }
  if (first.cost > MOST_COST_OF_CHANGE || keepsKey(key, first, readings)) return key;
  return keyOfWord(first.verb ? mainVerb(first.verb, table.verbs).lemma : first.lemma);
}

/** True for an entry that is a word of its own, and for one that looks like another with ی: in an index «دولتی» is not a form of دولت. */
function keepsKey(key: string, first: WordReading, readings: readonly WordReading[]): boolean {
  const own = readings.find(({ by, verb }) => by === 'none' && !verb);
  return own !== undefined && (own === first || key.endsWith(YEH) || own.keepsKey === true);
}

const YEH = 'ی';
