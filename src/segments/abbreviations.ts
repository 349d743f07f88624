/** Abbreviations, in lower case, whose dot ends no sentence. Single letters and names of letters need no row. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // صفحه¦ها: "pp."
  'صص',
  // رجوع کنید: "see"
  'رک',
  // نگاه کنید: "see"
  'نک',
  'نگ',
  // قیاس کنید: "cf."
  'قس',
  // شماره: "no."
  'شم',
  // ترجمه: "transl."
  'ترج',
  // English titles, degrees and ranks, before a name.
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'gen',
  'col',
  'capt',
  'lt',
  'sgt',
  'sen',
  'rep',
  'gov',
  // Kinds of company: «شرکت Apple Inc. گفت».
  'inc',
  'ltd',
  'co',
  'corp',
  // References, before a number or a name.
  'no',
  'nos',
  'vol',
  'pp',
  'fig',
  'eq',
  'ed',
  'eds',
  'vs',
  'cf',
  'al',
]);

/**
 * Names of letters that are also words or endings: «سرد است تا دی.», «لبخند زد.» The dot after one belongs to it only within a row of
 * such names.
 */
export const ALSO_WORDS: ReadonlySet<string> = new Set([
  // An ending: «خانه¦ای», «خسته ای».
  'ای',
  // "without"
  'بی',
  // "thirty"
  'سی',
  // The month, and "yesterday".
  'دی',
  // "when", "who"
  'کی',
  // "I am": «رفته ام.»
  'ام',
  // "that" in speech.
  'ان',
  // "he, she"
  'وی',
  // "hit": «زنگ زد.»
  'زد',
  // "foundation": «پی.»
  'پی',
  // Names when written out: «گروه جیم.»
  'دال',
  'میم',
  'جیم',
]);
