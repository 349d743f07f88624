/** Short forms, in lower case, with a dot behind them that ends no sentence. One letter, and the names of letters, need no row. */
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
  // Titles, degrees and ranks in English, in front of a name.
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
  // References, in front of a number or a name.
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

/** Names of letters that are words or endings too: «سرد است تا دی.», «لبخند زد.» A dot behind one belongs to it only in a row of such names. */
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
  // Written out, they are names: «گروه جیم.»
  'دال',
  'میم',
  'جیم',
]);
