import { EntryClass, EntryRank } from '../../src/lemma/entries.js';
import { CLOSED_CLASS } from './closed-class.js';
import type { Counts } from './counts.js';
import type { Row } from './row.js';

/**
 * Returns words in ی that Lilak does not list, since its class «sl» adds a yeh to every word: اقتصادی, بی¦اعتنایی. A form that is more
 * frequent than an indefinite noun may be such a word, and gets an entry.
 */
export function wordsInYeh(rows: readonly Row[], counts: Counts, isVerb: (key: string) => boolean): Row[] {
  const keys = new Set(rows.map(({ key }) => key));
  return rows.flatMap((base) => {
    const isVowel = /[او]$/u.test(base.key);
    const ending = isVowel ? 'یی' : 'ی';
    const key = base.key + ending;
    const count = counts.of(key);
    if (keys.has(key) || count < LEAST_IN_YEH || CLOSED_CLASS.has(base.key) || NO_YEH.test(base.key) || isVerb(key)) return [];
    const row = {
      word: base.word + ending,
      key,
      kind: base.kind === EntryClass.adjective ? EntryClass.noun : EntryClass.adjective,
      count,
      rank: EntryRank.first,
    };
    return count > (count < MANY ? SHARE_IN_YEH : SHARE_OF_MANY) * base.count && isWordInYeh(row, base, counts) ? [row] : [];
  });
}

/** True for a relational adjective, which does not follow a preposition: «بحران اقتصادی», but «در مدتی». */
export const isRelational = ({ key }: Row, counts: Counts): boolean => counts.shareLed(key) <= (counts.of(key) < SELDOM ? LED_SELDOM : LED);
const LED = 0.16;
/** Below this count the share is too imprecise. */
const SELDOM = 20;
const LED_SELDOM = 0.25;
/** True for an abstract noun, «با بی¦اعتنایی». An adjective with the yeh of its noun does not follow a preposition: «مشکلات متعددی». */
export const isAbstract = (row: Row, counts: Counts): boolean => isNoun(row, counts.of) || counts.shareLed(row.key) > LED_NOUN;
const LED_NOUN = 0.3;

/** «فضای مجازی» is no indefinite مجاز. */
const OFTENER = 2;

function isWordInYeh(row: Row, base: Row, counts: Counts): boolean {
  if (base.kind === EntryClass.other) return true;
  if (base.kind === EntryClass.adjective) return isAbstract(row, counts) || row.count > OFTENER * base.count;
  return isRelational(row, counts) || (isNoun(row, counts.of) && row.count > INDEFINITE * base.count);
}

const LEAST_IN_YEH = 2;
const SHARE_IN_YEH = 0.03;
const MANY = 5;
const SHARE_OF_MANY = 0.008;
/** خانه and کشتی take ای; دانشگاه does not. */
const NO_YEH = /(?<![او])ه$|ی$/u;

/** Highest ratio of a noun's count as an indefinite to its count alone. */
export const INDEFINITE = 0.16;
/** Endings of a noun that forms of a verb and indefinite adjectives do not take. */
const PLURAL_ENDINGS = ['ها', 'های', 'هایی', 'هایش', 'هایشان'];
/** Highest ratio of a noun's count alone to its count in the plural. */
const SINGULAR = 30;

export const isNoun = ({ key, count }: Row, countOf: Counts['of']): boolean =>
  SINGULAR * PLURAL_ENDINGS.reduce((sum, ending) => sum + countOf(key + ending), 0) > count;
