// Written by scripts/build-words.ts from src/persian/words/letter-names.txt.
// Names of letters.
// Source: our own list.

/** Names of Latin letters, which form acronyms and abbreviations: سی¦ان¦ان, دی.سی. */
export const LATIN_LETTER_NAMES: readonly string[] = [
  'ای',
  'بی',
  'سی',
  'دی',
  'اف',
  'جی',
  'اچ',
  'آی',
  'کی',
  'ال',
  'ام',
  'ان',
  'پی',
  'کیو',
  'آر',
  'اس',
  'تی',
  'یو',
  'وی',
  'دبلیو',
  'ایکس',
  'وای',
  'زد',
];

/** Only in acronyms: او is also «he», ار and ایچ are rarer spellings. */
export const ACRONYM_LETTER_NAMES: readonly string[] = [
  'ایچ',
  'او',
  'ار',
];

/** Only in abbreviations, with dots: elsewhere they are words, or parts of words. */
export const ABBREVIATION_LETTER_NAMES: readonly string[] = [
  'ایی',
  'الف',
  'جیم',
  'دال',
  'میم',
];
