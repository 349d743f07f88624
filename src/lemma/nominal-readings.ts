import { ZWNJ } from '../core/code-points.js';
import { type EndingKind, endingsByLetters, finalOf, type LemmaEnding } from './endings.js';
import { type Entry, EntryClass, EntryRank, eachEntry, entryClassOf, entryFrequencyOf, entryRankOf, isFirst } from './entries.js';
import type { SpelledWord } from './key-of-word.js';
import type { WordReading } from './reading.js';
import type { LemmaTable } from './table.js';

/** Cost of an ending. */
const COSTS: Record<EndingKind, number> = {
  ezafe: 0.5,
  plural: 0.5,
  comparative: 0.4,
  indefinite: 1,
  possessive: 1.8,
  copula: 2.2,
  'plural-ان': 1.2,
  'plural-ات': 1,
  'plural-ین': 2.3,
  spoken: 2.8,
};
/** Factor for the cost of an ending after another. */
const SECOND = 0.4;
const BROKEN_PLURAL = 0.3;
/** اسلحه¦ها: a plural with another plural ending is a singular now. */
const PLURAL_OF_PLURAL = 1.2;
/** The word is an entry, but more often a form of another. */
const NOT_FIRST = 3;
/** By frequency of the lemma. */
const SELDOM = [1.5, 0.6, 0.2, 0] as const;
const TAKES_NO_ENDING = 1.6;
/** «میم» is rarely می and م. */
const SHORT = 2;
const OF_SHORT_WORD = 0.4;
/** Endings of adjectives that are used as nouns. */
const OF_NOUNS: ReadonlySet<EndingKind> = new Set(['possessive', 'plural-ان', 'plural-ات']);
const OF_ADJECTIVE = 0.4;
const RARELY_PLURAL = 0.3;
const WRONG_CLASS = 2;
const OF_PLURAL = 0.4;
/** A form of a noun that is more often a form of another word. */
const OF_OTHER_WORD = 1;
/** دره¦ای is not a plural of در: the half-space is before the ending, or within the word. */
const SPLIT_BEFORE_ENDING = -0.3;
const SPLIT_ELSEWHERE = 2.5;

/** آلمانی is a form of آلمان, not of المان. */
const OTHER_LETTERS = 0.5;

const PARTS = { 0: 'other', 1: 'noun', 2: 'adjective', 3: 'noun' } as const;
const partOfSpeech = (value: number): WordReading['part'] => PARTS[entryClassOf(value) as keyof typeof PARTS];

/** Adds the readings of a word as an entry, and as an entry with an ending. */
export function addNominalReadings(word: SpelledWord, table: LemmaTable, readings: WordReading[]): void {
  const { key } = word;
  const { entries, verbs, respelled } = table;
  const endings = endingsByLetters();
  const add = (entry: Entry, by: WordReading['by'], cost: number): void => {
    const verb = entry.word.endsWith('ن') ? verbs.byLemma.get(entry.word) : undefined;
    if (verb) readings.push({ lemma: verb.lemma, part: 'verb', verb, by, cost });
    else {
      const keepsKey = entryRankOf(entry.value) !== EntryRank.last;
      readings.push({ lemma: respelled.get(entry.word) ?? entry.word, part: partOfSpeech(entry.value), by, cost, keepsKey });
    }
  };
  const visit = (length: number, entry: Entry): void => {
    const other = isSpelledSo(word, entry) ? 0 : OTHER_LETTERS;
    if (length === key.length)
      add(entry, 'none', other + (isFirst(entry.value) ? 0 : NOT_FIRST + (SELDOM[entryFrequencyOf(entry.value)] ?? 0)));
    else
      for (const ending of endingsAt(key, length)) add(entry, ending.kind, other + costOfEnding(ending, entry) + costOfSplit(word, length));
  };
  eachEntry(entries, key, (length) => length === key.length || endings.has(key.slice(length)), visit);
  eachRestored(key, (whole, ending) =>
    eachEntry(
      entries,
      whole,
      (length) => length === whole.length,
      (_, entry) => add(entry, ending.kind, costOfEnding(ending, entry)),
    ),
  );
  addBrokenPlurals(word, table.singulars, readings);
}

/** False if only one of the word and the entry has آ or hamza. */
const isSpelledSo = ({ letters }: SpelledWord, { word }: Entry): boolean =>
  letters === undefined || letters.startsWith(word.replaceAll(ZWNJ, ''));

/** Returns the endings that `key[length …]` may be after `key[0, length)`. */
function endingsAt(key: string, length: number): LemmaEnding[] {
  const final = finalOf(key.slice(0, length));
  return (endingsByLetters().get(key.slice(length)) ?? []).filter(({ finals, restores }) => restores === '' && (finals & final) !== 0);
}

/** Calls `visit` for each word whose last letter an ending replaced: کننده in کنندگان, اداره in ادارات. */
function eachRestored(key: string, visit: (whole: string, ending: LemmaEnding) => void): void {
  for (let at = 2; at < key.length; at++) {
    for (const ending of endingsByLetters().get(key.slice(at)) ?? []) {
      if (ending.restores !== '') visit(key.slice(0, at) + ending.restores, ending);
    }
  }
}

function addBrokenPlurals(word: SpelledWord, singulars: LemmaTable['singulars'], readings: WordReading[]): void {
  const { key } = word;
  for (let length = 3; length <= key.length; length++) {
    const words = singulars.get(key.slice(0, length));
    if (!words) continue;
    const isWhole = length === key.length;
    const [ending] = isWhole ? [] : endingsAt(key, length);
    if (!isWhole && !ending) continue;
    const cost = BROKEN_PLURAL + (isWhole ? 0 : ending?.kind === 'plural' ? PLURAL_OF_PLURAL : OF_PLURAL) + costOfSplit(word, length);
    words.forEach((lemma, i) => {
      readings.push({ lemma, part: 'noun', by: 'broken-plural', cost: cost + i / 10 });
    });
  }
}

function costOfEnding({ kind, then }: LemmaEnding, { word, value }: Entry): number {
  const part = entryClassOf(value);
  let cost = COSTS[kind] + (then ? COSTS[then] * SECOND : 0) + (SELDOM[entryFrequencyOf(value)] ?? 0);
  if (part === EntryClass.other) cost += kind === 'plural' ? RARELY_PLURAL : TAKES_NO_ENDING;
  if (kind === 'comparative' && part !== EntryClass.adjective) cost += WRONG_CLASS;
  if (part === EntryClass.adjective && OF_NOUNS.has(kind)) cost += OF_ADJECTIVE;
  if (part === EntryClass.plural) cost += OF_PLURAL;
  if (!isFirst(value)) cost += OF_OTHER_WORD;
  if (word.length <= SHORT) cost += OF_SHORT_WORD;
  return cost;
}

/** Returns the evidence of half-spaces for an ending that begins at `length`. */
function costOfSplit({ key, splits }: SpelledWord, length: number): number {
  const last = splits.at(-1);
  if (last === undefined || length === key.length) return 0;
  if (splits.includes(length)) return SPLIT_BEFORE_ENDING;
  // بزرگ¦ترین¦ها, and بزرگترین¦ها
  return last > length && !key.startsWith('ها', last) ? SPLIT_ELSEWHERE : 0;
}
