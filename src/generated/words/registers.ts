// Written by scripts/build-words.ts from src/persian/words/registers.txt.
// Words that show the register of a line.
// Source: our own tables, after the function words that the Academy's orthography and the grammars (Lazard § 56–60, Windfuhr) call spoken or
// poetic.

/** Spoken Persian. Its writers put spaces between the parts of compounds freely. */
export const SPOKEN_WORDS: readonly string[] = [
  'اون',
  'اونا',
  'اونو',
  'اینا',
  'اینو',
  'یه',
  'دیگه',
  'اگه',
  'واسه',
  'توی',
  'چیه',
  'کیه',
  'منو',
  'بهش',
  'ازش',
  'باهاش',
  'مثه',
  'بشه',
  'نشه',
  'بشن',
  'گه',
  'خوام',
  'خوای',
  'خواد',
  'خوان',
  'تونه',
  'تونم',
  'تونی',
  'تونن',
  'دونه',
  'دونم',
  'دونی',
  'کنه',
  'کنن',
  'زنه',
  'شه',
  'شن',
  'باشه',
  'هستش',
  'آره',
  'خب',
  'همینه',
  'نیس',
  'رو',
  'اینقد',
  'اونقد',
  'اصن',
];

/** Verse and old prose, with few compounds, and with «if» and «O» between words. */
export const ARCHAIC_WORDS: readonly string[] = [
  'گر',
  'ور',
  'گرچه',
  'ورنه',
  'کز',
  'وز',
  'زان',
  'زین',
  'ازین',
  'ازان',
  'زانکه',
  'اندر',
  'همی',
  'کاین',
  'کاندر',
  'چو',
  'درین',
];

/** Letters of a spoken verb that are also a name or a noun: the wife of the Prophet, Mirren, Maiden, chamois, fine flour. Verbs that a clause follows, as «say», are no such words. */
export const VERB_NAMES: readonly string[] = [
  'میمونه',
  'میرن',
  'میدن',
  'میشن',
  'میده',
];

/** The same of a verb that a clause follows, «you say»: Maggie. It is the name before a surname only. */
export const SAYING_NAMES: readonly string[] = [
  'میگی',
];
