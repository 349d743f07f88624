import { EntryClass, packEntry } from '../../src/lemma/entries.js';
import { keyOfWord, type SpelledWord } from '../../src/lemma/key-of-word.js';
import { STOP_WORDS } from '../../src/lemma/stop-word-list.js';
import { ZWNJ } from '../../src/text/code-points.js';
import { readEntries, withoutInvisibleJoints } from '../lib/lilak.js';
import { encodeWord, buildAutomaton } from '../lib/automaton.js';
import { decodeEntries, eachEntry } from '../../src/lemma/entries.js';
import { readingsOf, type LemmaTable, type Reading } from '../../src/lemma/readings.js';
import { readVerbs } from '../../src/lemma/verbs.js';
import type { Counts } from './counts.js';
import { readRows } from './rows.js';
import { findVerbs, type VerbRow } from './verbs.js';

/** An entry of Lilak while its value is worked out. */
interface Row {
  word: string;
  key: string;
  kind: number;
  count: number;
  isFirst: boolean;
}

const NUMERALS = readRows('numerals.tsv').flat();
/** A word whose spelling says nothing. */
const bare = (key: string): SpelledWord => ({ key, splits: [], hasEzafe: false });
/** Words that are no form of another, and hardly ever take an ending. */
const CLOSED_CLASS = new Set([...STOP_WORDS, ...NUMERALS].map(keyOfWord));

/** What the library is given: see `src/lemma/table.ts`. */
export interface Dictionary {
  entries: Uint8Array;
  verbs: string;
  singulars: string;
  /** Spellings of entries that are packed in the letters of their key. */
  respelled: string;
}

/** The affix classes of Lilak that say what a word is. */
function kindOf(classes: readonly string[]): number {
  const has = (name: string): boolean => classes.includes(name);
  if (has('st') || has('su') || (has('sk') && has('su'))) return EntryClass.adjective;
  if (has('pa')) return EntryClass.noun;
  if (has('sm')) return EntryClass.adjective;
  if (has('so') && has('sl') && !has('sd') && !has('sg')) return EntryClass.plural;
  return classes.some((name) => name.startsWith('s')) ? EntryClass.noun : EntryClass.other;
}

export function buildDictionary(counts: Counts): Dictionary {
  const lilak = readEntries();
  const countOf = counts.of;
  const verbRows = findVerbs(new Set(lilak.map(({ word }) => word)));
  const verbs = verbTable(verbRows, countOf);
  const singulars = singularTable(countOf);
  const verbsAlone = tableOf({ entries: buildAutomaton([encodeWord('ء') as string]), verbs, singulars, respelled: '' });
  const known = entryRows(lilak, countOf, verbsAlone);
  const isVerb = (key: string): boolean => readingsOf(bare(key), verbsAlone).some(({ verb }) => verb && verb.frequency > FREQUENT_VERB);
  const rows = [...known, ...wordsInYeh(known, counts, isVerb)];
  const table = tableOf({ entries: packRows(rows), verbs, singulars, respelled: '' });
  const ranked = rankEntries(rows, table, counts).filter(({ kind, count, word }) => count > 0 || (kind !== EntryClass.other && !word.includes(ZWNJ) && !word.endsWith('ی')));
  return { ...respell(ranked), verbs, singulars };
}

export function tableOf({ entries, verbs, singulars, respelled }: Dictionary): LemmaTable {
  const bySingular = new Map<string, string[]>();
  for (const line of singulars.split('\n')) {
    const [plural = '', ...words] = line.split('|');
    bySingular.set(keyOfWord(plural), words);
  }
  return { entries: decodeEntries(entries), verbs: readVerbs(verbs, keyOfWord), singulars: bySingular, respelled: new Map(respelled.split('\n').map((line) => line.split('|') as [string, string])) };
}

/**
 * Packs the rows. An entry that search keys spell in another way, and no other entry so, is packed in the letters of its key, and `respelled`
 * has its spelling.
 */
function respell(rows: readonly Row[]): Pick<Dictionary, 'entries' | 'respelled'> {
  const entries = decodeEntries(packRows(rows));
  const isFound = (key: string): boolean => {
    let found = false;
    eachEntry(
      entries,
      key,
      (length) => length === key.length,
      () => {
        found = true;
      },
    );
    return found;
  };
  const lost = rows.filter(({ key, count }) => count > 0 && !isFound(key));
  return {
    entries: packRows([...rows, ...lost.map((row) => ({ ...row, word: row.key }))]),
    respelled: lost.map(({ key, word }) => `${key}|${word}`).join('\n'),
  };
}

function packRows(rows: readonly Row[]): Uint8Array {
  return buildAutomaton(
    rows.flatMap(({ word, kind, isFirst, count }) => encodeWord(withoutInvisibleJoints(word), [packEntry(kind, isFirst, count)]) ?? []),
  );
}

/** Entries that are forms of a verb and nothing else are left out, since the paradigm finds them. */
function entryRows(lilak: ReturnType<typeof readEntries>, countOf: (key: string) => number, onlyVerbs: LemmaTable): Row[] {
  const kinds = new Map<string, Set<number>>();
  for (const { word, classes } of lilak) kinds.set(word, (kinds.get(word) ?? new Set()).add(kindOf(classes)));
  return [...kinds].flatMap(([word, all]) => {
    const key = keyOfWord(word);
    const takesEndings = [...all].some((kind) => kind !== EntryClass.other);
    if (!takesEndings && !CLOSED_CLASS.has(key) && (word.includes(MI) || readingsOf(bare(key), onlyVerbs).some(({ verb }) => verb))) return [];
    return { word, key, kind: CLOSED_CLASS.has(key) ? EntryClass.other : oneKind(key, all, countOf), count: countOf(key), isFirst: true };
  });
}

/** بالا, which Lilak has as a noun, is an adjective too. */
const COMPARED = 3;

/**
 * اقتصادی, بی¦اعتنایی: words in ی that Lilak does not list, since its class «sl» puts a yeh to every word. What stands oftener than an
 * indefinite noun does may be one, which keeps its key apart.
 */
function wordsInYeh(rows: readonly Row[], counts: Counts, isVerb: (key: string) => boolean): Row[] {
  const keys = new Set(rows.map(({ key }) => key));
  return rows.flatMap((base) => {
    const isVowel = /[او]$/u.test(base.key);
    const ending = isVowel ? 'یی' : 'ی';
    const key = base.key + ending;
    const count = counts.of(key);
    if (keys.has(key) || count < LEAST_IN_YEH || CLOSED_CLASS.has(base.key) || NO_YEH.test(base.key) || isVerb(key)) return [];
    const row = { word: base.word + ending, key, kind: base.kind === EntryClass.adjective ? EntryClass.noun : EntryClass.adjective, count, isFirst: true };
    return count > SHARE_IN_YEH * base.count && isWordInYeh(row, base, counts) ? [row] : [];
  });
}

/** «بحران اقتصادی», but «در مدتی»: a relational adjective does not follow a preposition. */
const isRelational = ({ key }: Row, counts: Counts): boolean => counts.shareLed(key) < LED;
const LED = 0.16;
/** «با بی¦اعتنایی», but «مشکلات متعددی»: nor does an adjective with the yeh of its noun. */
const isAbstract = (row: Row, counts: Counts): boolean => isNoun(row, counts.of) || counts.shareLed(row.key) > LED_NOUN;
const LED_NOUN = 0.3;

function isWordInYeh(row: Row, base: Row, counts: Counts): boolean {
  if (base.kind === EntryClass.other) return true;
  if (base.kind === EntryClass.adjective) return isAbstract(row, counts);
  return isRelational(row, counts) || (isNoun(row, counts.of) && row.count > (SHARES.indefinite ?? 0) * base.count);
}

const LEAST_IN_YEH = 4;
const SHARE_IN_YEH = 0.03;
/** خانه and کشتی take ای. */
const NO_YEH = /[هی]$/u;

/** What a word is that Lilak has as a noun and as an adjective: an adjective, unless it was counted in the plural more than with تر. */
function oneKind(key: string, kinds: ReadonlySet<number>, countOf: (key: string) => number): number {
  const sum = (endings: readonly string[]): number => endings.reduce((all, ending) => all + countOf(key + ending), 0);
  const isNoun = kinds.has(EntryClass.noun) && sum(['ها', 'های', 'هایی']) > sum(['تر', 'ترین', 'تری']);
  const isCompared = ['تر', 'ترین'].every((ending) => countOf(key + ending) >= COMPARED && countOf(key + ending) < countOf(key));
  if (isCompared || (kinds.has(EntryClass.adjective) && !isNoun)) return EntryClass.adjective;
  return [EntryClass.noun, EntryClass.plural, EntryClass.adjective].find((kind) => kinds.has(kind)) ?? EntryClass.other;
}

const MI = `می${ZWNJ}`;

/** `preverb|past|present|frequency` */
function verbTable(rows: readonly VerbRow[], countOf: (key: string) => number): string {
  const irregular = readRows('irregular.tsv').map(([form, infinitive]) => `|${form}|${infinitive}|=`);
  const frequency = (row: VerbRow): number => Math.max(...[row, ...doublets(row, rows)].map((one) => frequencyOfVerb(one, rows, countOf)));
  const lines = rows.map((row) => [row.preverb, row.past, row.present, frequency(row)].join('|'));
  return [...lines, ...irregular].join('\n');
}

/**
 * گذاردن for گذاشتن: verbs in ار have an old past stem and a regular one. The treebanks of Persian (UD Persian-PerDT, Seraji) take the regular
 * one for the lemma of present forms, so it is as frequent as the other, and comes first in the table.
 */
function doublets({ preverb, past, present }: VerbRow, rows: readonly VerbRow[]): VerbRow[] {
  if (past !== `${present}د` || !present.endsWith('ار')) return [];
  return rows.filter((row) => row.preverb === preverb && row.present === present && row.past !== past);
}

/** «داری» is no relational adjective of دار, «جنگی» is one of جنگ. */
const FREQUENT_VERB = 30;
/** A step is a fifth of a doubling. */
const STEPS = 5;
const MOST_FREQUENT = 60;

/** Of both stems, since verbs share one or the other: می¦کند is a form of کردن and of کندن. */
function frequencyOfVerb(verb: VerbRow, rows: readonly VerbRow[], countOf: (key: string) => number): number {
  const ofPast = massOf(verb.preverb, verb.past, ['', 'می', 'نمی'], DISTINCT_ENDINGS, countOf);
  const ofPresent = ({ preverb, present }: VerbRow): number => massOf(preverb, present, ['می', 'نمی', 'ب'], ['م', 'د', 'ند', 'یم'], countOf);
  // کشت is the past stem of کشتن, kill, and of کشتن, sow.
  const sharing = rows.filter(({ preverb, past }) => preverb === verb.preverb && past === verb.past);
  const share = (ofPresent(verb) + 1) / sharing.reduce((sum, one) => sum + ofPresent(one) + 1, 0);
  return Math.min(MOST_FREQUENT, Math.round(Math.log2(Math.min(ofPast * share, ofPresent(verb)) + 1) * STEPS));
}

/** Of a past stem alone: می¦کند is a form of کردن too. */
const DISTINCT_ENDINGS = ['م', 'ند', 'ن'];
const ENDINGS = ['م', 'ی', 'یم', 'ید', 'ند'];

/** How often a stem stands with prefixes and endings. */
function massOf(
  preverb: string,
  stem: string,
  prefixes: readonly string[],
  endings: readonly string[],
  countOf: (key: string) => number,
): number {
  let mass = 0;
  for (const prefix of prefixes) for (const ending of endings) mass += countOf(keyOfWord(preverb + prefix + stem + ending));
  return mass;
}

function singularTable(countOf: (key: string) => number): string {
  const byPlural = new Map<string, string[]>();
  for (const [plural = '', singular = ''] of readRows('broken-plurals.tsv')) byPlural.set(plural, [...(byPlural.get(plural) ?? []), singular]);
  return [...byPlural]
    .map(([plural, words]) => [plural, ...words.sort((a, b) => countOf(keyOfWord(b)) - countOf(keyOfWord(a)))].join('|'))
    .join('\n');
}

/** Leaves out entries that are a plural in ها or a comparative of another entry, and decides for each other that may be a form of a word which reading comes first. */
function rankEntries(all: Row[], table: LemmaTable, counts: Counts): Row[] {
  const rows = all.filter((row) => !isInflected(row, table, counts.of));
  for (const row of rows) {
    const others = readingsOf(bare(row.key), table).filter(({ by }) => by !== 'none');
    row.isFirst = CLOSED_CLASS.has(row.key) || others.every((other) => isLikelier(row, other, counts));
  }
  return rows;
}

const PLURAL_OR_COMPARED = ['ها', 'های', 'هایی', 'تر', 'تری', 'ترین', 'ترها', 'ترینها'];

/** Lilak has سرویسهای and شدیدتری as words of their own. */
function isInflected(row: Row, table: LemmaTable, countOf: (key: string) => number): boolean {
  return readingsOf(bare(row.key), table).some(
    ({ by, part, lemma }) =>
      ((by === 'plural' && part !== 'other') || (by === 'comparative' && part === 'adjective')) &&
      PLURAL_OR_COMPARED.some((ending) => row.key.endsWith(ending)) &&
      !CLOSED_CLASS.has(keyOfWord(lemma)) &&
      row.count < 1.5 * countOf(keyOfWord(lemma)) + 3,
  );
}

/**
 * How often a word stands with an ending, as a share of how often it stands alone, at the most: with more than that, what seems to be it is a
 * word of its own.
 */
const SHARES: Partial<Record<Reading['by'], number>> = {
  ezafe: 0.5,
  plural: 0.4,
  indefinite: 0.16,
  possessive: 0.04,
  copula: 0.01,
  'plural-ان': 0.1,
  'plural-ات': 0.2,
  'plural-ین': 0.2,
  spoken: 0.002,
};
/** زیادی is زیاد oftener than شغلی is شغل. */
const INDEFINITE_ADJECTIVE = 3;

const LEXICALIZED = 3;
/** What a noun has that a form of a verb and an indefinite adjective have not. */
const PLURAL_ENDINGS = ['ها', 'های', 'هایی', 'هایش', 'هایشان'];
/** How much oftener a word stands alone than in the plural, at the most, if it is a noun. */
const SINGULAR = 30;

function isLikelier(row: Row, other: Reading, counts: Counts): boolean {
  const countOf = counts.of;
  if (other.verb) return isNounMore(row, other, countOf);
  if (CLOSED_CLASS.has(keyOfWord(other.lemma))) return true;
  if (other.by === 'comparative') return other.part !== 'adjective';
  const count = countOf(keyOfWord(other.lemma));
  // انتخابات is more than انتخاب and ات.
  if (row.kind === EntryClass.plural) return other.by === 'plural-ات' && row.count > LEXICALIZED * count;
  if (other.by === 'broken-plural' || row.key.endsWith('جات')) return false;
  // خوبی is «goodness» and «a good …», متعددی is no noun.
  if (other.by === 'indefinite' && other.part === 'adjective') return row.count > INDEFINITE_ADJECTIVE * count || isAbstract(row, counts);
  if (other.by === 'indefinite' && !isRelational(row, counts) && !isNoun(row, countOf)) return false;
  if (other.by === 'plural-ان' && other.lemma.endsWith('ی')) return row.count > 1.5 * count;
  return row.count > (SHARES[other.by] ?? 0) * count;
}

const isNoun = ({ key, count }: Row, countOf: (key: string) => number): boolean =>
  SINGULAR * PLURAL_ENDINGS.reduce((sum, ending) => sum + countOf(key + ending), 0) > count;

/** How much oftener than the verb's forms a word must stand to be no form of it. A verb hardly ever stands as its bare stem. */
const MORE_THAN_VERB = { past: 1, present: 1, participle: 4, imperative: 0.3 } as const;

/** Those that no noun has: «دوم» is oftener the ordinal than a form of دویدن. */
function endingsOf(by: Reading['by']): readonly string[] {
  if (by === 'participle') return [...ENDINGS, 'ن', 'هام', 'هاند'];
  return by === 'past' ? ENDINGS : ['د', 'ند', 'یم'];
}

function isNounMore(row: Row, { verb, by }: Reading, countOf: (key: string) => number): boolean {
  if (!verb || !(by in MORE_THAN_VERB)) return true;
  const stem = (by === 'past' || by === 'participle' ? verb.past : verb.present).slice(verb.preverb.length);
  const isPast = by === 'past' || by === 'participle';
  const mass = massOf(verb.preverb, stem, isPast ? ['', 'می', 'نمی'] : ['', 'می', 'نمی', 'ب'], endingsOf(by), countOf);
  if (by === 'participle' && !isNoun(row, countOf)) return false;
  return row.count > MORE_THAN_VERB[by as keyof typeof MORE_THAN_VERB] * mass;
}
