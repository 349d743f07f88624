import { EntryClass, EntryRank } from '../../src/lemma/entries.js';
import { keyOfWord } from '../../src/lemma/key-of-word.js';
import type { WordReading } from '../../src/lemma/reading.js';
import { readingsOf } from '../../src/lemma/readings.js';
import type { LemmaTable } from '../../src/lemma/table.js';
import { CLOSED_CLASS } from './closed-class.js';
import type { Counts } from './counts.js';
import { massOf } from './mass.js';
import { bare, type Row } from './row.js';
import { INDEFINITE, isAbstract, isNoun, isRelational } from './words-in-yeh.js';

/**
 * Leaves out entries that are a plural in ها or a comparative of another entry. Ranks the readings of the other entries that may be a form
 * of a word.
 */
export function rankEntries(all: Row[], table: LemmaTable, counts: Counts): Row[] {
  const rows = all.filter((row) => !isInflected(row, table, counts.of));
  for (const row of rows) {
    const others = readingsOf(bare(row.key), table).filter(({ by }) => by !== 'none');
    const isBroken = table.singulars.has(row.key);
    const isFirst = CLOSED_CLASS.has(row.key) || others.every((other) => isLikelier(row, other, counts, isBroken));
    if (isFirst) row.rank = EntryRank.first;
    else row.rank = others.every((other) => isOftener(row, other, counts, isBroken)) ? EntryRank.keepsKey : EntryRank.last;
  }
  return rows;
}

/**
 * True if searches should find the row as a word of its own: a plural that is more frequent than its singular, or a noun that is also an
 * imperative.
 */
function isOftener(row: Row, { by, lemma, cost, verb }: WordReading, counts: Counts, isBroken: boolean): boolean {
  if (cost > UNLIKELY) return true;
  // ببر is a tiger, and «take!».
  if (verb) return by === 'imperative' || isNoun(row, counts.of);
  return (by === 'plural-ات' || (by === 'broken-plural' && isBroken)) && row.count > counts.of(keyOfWord(lemma));
}

const UNLIKELY = 2.5;

const PLURAL_OR_COMPARED = ['ها', 'های', 'هایی', 'تر', 'تری', 'ترین', 'ترها', 'ترینها'];

/** Lilak has سرویسهای and شدیدتری as entries. */
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

/** Highest ratio of a word's count with an ending to its count alone. Above it, the form is a word of its own. */
const SHARES: Partial<Record<WordReading['by'], number>> = {
  ezafe: 0.5,
  plural: 0.4,
  indefinite: INDEFINITE,
  'plural-ات': 0.2,
  'plural-ین': 0.2,
};
/** زیادی is more often a form of زیاد than شغلی of شغل. */
const INDEFINITE_ADJECTIVE = 3;

const LEXICALIZED = 1.5;
const PLURALS: ReadonlySet<WordReading['by']> = new Set(['plural', 'plural-ان', 'plural-ات', 'plural-ین']);
/** An entry of Lilak is never a form with these endings: باران, شوکت. */
const NO_WORD_OF_ITS_OWN: ReadonlySet<WordReading['by']> = new Set(['possessive', 'copula', 'spoken']);

/** @param isBroken true if the row itself is a broken plural: آرام is not, though it may be آرا and م */
function isLikelier(row: Row, other: WordReading, counts: Counts, isBroken: boolean): boolean {
  const countOf = counts.of;
  if (other.verb) return isNounMore(row, other, countOf);
  if (CLOSED_CLASS.has(keyOfWord(other.lemma))) return true;
  if (other.by === 'comparative') return other.part !== 'adjective';
  const count = countOf(keyOfWord(other.lemma));
  // انتخابات is more than انتخاب and ات.
  if (row.kind === EntryClass.plural && PLURALS.has(other.by)) return other.by === 'plural-ات' && row.count > LEXICALIZED * count;
  if (other.by === 'broken-plural') return !isBroken;
  if (row.key.endsWith('جات')) return false;
  // خوبی is «goodness» and «a good …», متعددی is no noun.
  // آگاهی: after a ه that is spoken the yeh is no ezafe.
  const isYeh = other.by === 'indefinite' || (other.by === 'ezafe' && other.lemma.endsWith('ه'));
  if (isYeh && other.part === 'adjective') return row.count > INDEFINITE_ADJECTIVE * count || isAbstract(row, counts);
  if (isYeh && !isRelational(row, counts) && !isNoun(row, countOf)) return false;
  if (other.by === 'plural-ان') return !other.lemma.endsWith('ی') || row.count > 1.5 * count;
  if (NO_WORD_OF_ITS_OWN.has(other.by)) return true;
  return row.count > (SHARES[isYeh ? 'indefinite' : other.by] ?? 0) * count;
}

const ENDINGS = ['م', 'ی', 'یم', 'ید', 'ند'];

/** Returns endings that only forms of a verb stem have: «دوم» is more often the ordinal than a form of دویدن. */
function endingsOf(by: WordReading['by']): readonly string[] {
  if (by === 'participle') return [...ENDINGS, 'ن', 'هام', 'هاند'];
  return by === 'past' ? ENDINGS : ['د', 'ند', 'یم'];
}

/** Participles are forms of a verb, unless they have plurals and are this many times as frequent as the verb's other forms. */
const PARTICIPLE = 4;
/** Share of the forms of a stem that have no ending, and of those with another prefix than می. */
const IMPERATIVE = 0.05;
const WITH_BEH = 0.3;
const NEGATED = 0.1;
/** «روندها»: most present forms have می or ب, except those of auxiliaries, which no noun is spelled like. */
const PRESENT = 0.1;
/** Highest ratio of a present form without می to the form with it. «رسم» is a noun, custom, since «می¦رسم» is far rarer. */
const WITHOUT_MI = 8;
/** Share of the forms with each ending. The second person is rare in the counted texts. */
const SHARES_OF_ENDINGS: readonly (readonly [ending: string, share: number])[] = [
  ['م', 0.2],
  ['ی', 0.05],
  ['ید', 0.05],
];

function isNounMore(row: Row, { verb, by, cost }: WordReading, countOf: Counts['of']): boolean {
  if (!verb || cost > UNLIKELY) return true;
  if (by === 'infinitive') return false;
  const isPast = by === 'past' || by === 'participle';
  const stem = (isPast ? verb.past : verb.present).slice(verb.preverb.length);
  const mass = massOf(verb.preverb, stem, isPast ? ['', 'می', 'نمی'] : ['', 'می', 'نمی', 'ب'], endingsOf(by), countOf);
  if (by === 'participle') return isNoun(row, countOf) && row.count > PARTICIPLE * mass;
  const bareStem = keyOfWord(verb.preverb + stem);
  const hasPrefix = !row.key.startsWith(bareStem);
  const ending = hasPrefix ? '' : row.key.slice(bareStem.length);
  // The word itself was counted as a form.
  const others = !hasPrefix && endingsOf(by).includes(ending) ? mass - row.count : mass;
  if (by === 'present' && !hasPrefix && row.count > WITHOUT_MI * (countOf(`می${row.key}`) + 1)) return true;
  let share = SHARES_OF_ENDINGS.find(([one]) => one === ending)?.[1] ?? 1;
  if (by === 'imperative') share = IMPERATIVE;
  else if (hasPrefix) share = by === 'present' ? WITH_BEH : NEGATED;
  else if (by === 'present' && isNoun(row, countOf)) share *= PRESENT;
  return row.count > share * others;
}
