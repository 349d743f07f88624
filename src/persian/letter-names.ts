/** Names of letters, as in abbreviations: دی.سی، سی.ان.ان، الف.م. */
export const LETTER_NAMES: ReadonlySet<string> = new Set([
  'ای',
  'بی',
  'سی',
  'دی',
  'ایی',
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
  'الف',
  'جیم',
  'دال',
  'میم',
]);

/** True for a single letter or the name of one: م in م.ک, دی in دی.سی. */
export const isLetterOrLetterName = (word: string): boolean => word.length === 1 || LETTER_NAMES.has(word);
