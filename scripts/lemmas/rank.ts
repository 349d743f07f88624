import { EntryClass } from '../../src/lemma/entries.js';
import { keyOfWord } from '../../src/lemma/key-of-word.js';
import { type Reading, readingsOf } from '../../src/lemma/readings.js';
import type { LemmaTable } from '../../src/lemma/table.js';
import { CLOSED_CLASS } from './closed-class.js';
import type { Counts } from './counts.js';
import { massOf } from './mass.js';
import { bare, type Row } from './row.js';
import { INDEFINITE, isAbstract, isNoun, isRelational } from './words-in-yeh.js';

/** Leaves out entries that are a plural in ها or a comparative of another entry, and decides for each other that may be a form of a word which reading comes first. */
export function rankEntries(all: Row[], table: LemmaTable, counts: Counts): Row[] {
  const rows = all.filter((row) => !isInflected(row, table, counts.of));
  for (const row of rows) {
    const others = readingsOf(bare(row.key), table).filter(({ by }) => by !== 'none');
    row.isFirst = CLOSED_CLASS.has(row.key) || others.every((other) => isLikelier(row, other, counts));
  }
  return rows;
}

const PLURAL_OR_COMPARED = ['ها', 'های', 'هایی', 'تر', 'تری', 'ترین', 'ترها', 'ترینها'];

/** Lilak has سرویسهای and شدیدتری as words of their own. */
function isInflected(row: Row, table: LemmaTable, countOf: Counts['of']): boolean {
  const readings = readingsOf(bare(row.key), table);
  // تنهایی is no plural of تن.
  if (readings.some(({ by, lemma }) => by === 'indefinite' && CLOSED_CLASS.has(keyOfWord(lemma)))) return false;
  return readings.some(
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
  indefinite: INDEFINITE,
  'plural-ات': 0.2,
  'plural-ین': 0.2,
};
/** زیادی is زیاد oftener than شغلی is شغل. */
const INDEFINITE_ADJECTIVE = 3;

const LEXICALIZED = 3;
/** What Lilak has as a word is none with these endings: باران, شوکت. */
const NO_WORD_OF_ITS_OWN: ReadonlySet<Reading['by']> = new Set(['possessive', 'copula', 'spoken']);

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
  if (other.by === 'plural-ان') return !other.lemma.endsWith('ی') || row.count > 1.5 * count;
  if (NO_WORD_OF_ITS_OWN.has(other.by)) return true;
  return row.count > (SHARES[other.by] ?? 0) * count;
}

const ENDINGS = ['م', 'ی', 'یم', 'ید', 'ند'];

/** How much oftener than the verb's forms a word must stand to be no form of it. A verb hardly ever stands as its bare stem. */
const MORE_THAN_VERB = { past: 1, present: 1, participle: 4, imperative: 0.3 } as const;

/** Those that no noun has: «دوم» is oftener the ordinal than a form of دویدن. */
function endingsOf(by: Reading['by']): readonly string[] {
  if (by === 'participle') return [...ENDINGS, 'ن', 'هام', 'هاند'];
  return by === 'past' ? ENDINGS : ['د', 'ند', 'یم'];
}

/** «شدید», «کشتی»: the second person is rare in the texts that were counted. */
const SECOND_PERSON = ['ی', 'ید'];
const OF_SECOND_PERSON = 0.05;

function isNounMore(row: Row, { verb, by }: Reading, countOf: Counts['of']): boolean {
  if (!verb || !(by in MORE_THAN_VERB)) return true;
  const stem = (by === 'past' || by === 'participle' ? verb.past : verb.present).slice(verb.preverb.length);
  const isPast = by === 'past' || by === 'participle';
  const mass = massOf(verb.preverb, stem, isPast ? ['', 'می', 'نمی'] : ['', 'می', 'نمی', 'ب'], endingsOf(by), countOf);
  if (by === 'participle' && !isNoun(row, countOf)) return false;
  // The word itself may have been counted as a form.
  const others =
    mass - (mass >= row.count && endingsOf(by).some((ending) => keyOfWord(verb.preverb + stem + ending) === row.key) ? row.count : 0);
  const share = SECOND_PERSON.some((ending) => keyOfWord(verb.preverb + stem + ending) === row.key) ? OF_SECOND_PERSON : 1;
  return row.count > MORE_THAN_VERB[by as keyof typeof MORE_THAN_VERB] * share * others;
}
