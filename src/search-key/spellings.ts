import { AFTER_BEH, ISMS, RESPELLED, TWO_WORDS } from '../generated/words/spellings.js';

type SpellingRow = readonly [kept: string, ...others: string[]];

/**
 * Words with more than one spelling. The first one of a row is the key's: the spelling of the Academy (دستور خط فارسی and فرهنگ املایی)
 * where it has one. Spellings that differ by a letter that every key folds (رئیس, رییس) need no row. A row also holds for the word with
 * endings (اطاقها, اطاقی), except rows of several words.
 */
export const SPELLINGS: readonly SpellingRow[] = [
  ...RESPELLED,
  ...TWO_WORDS.flatMap(([first, ...others]) => others.map((other): SpellingRow => [`${first} ${other}`, `${first}${other}`])),
  ...AFTER_BEH.map((word): SpellingRow => [`به ${word}`, `ب${word}`, `به${word}`]),
  ...ISMS.map((stem): SpellingRow => [`${stem}یسم`, `${stem}یزم`]),
];

/**
 * Words that only the seat of hamza distinguishes from others, and that keys would fold together: «شئون» is not «شیون». The first is the
 * key's spelling, the second that of a text.
 */
export const SEATED: readonly (readonly [kept: string, seated: string])[] = [['شؤون', 'شئون']];
