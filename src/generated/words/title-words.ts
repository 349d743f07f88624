// Written by scripts/build-words.ts from src/persian/words/title-words.txt.
// Words that distinguish prose, titles and datelines: the most frequent ones of our own fixtures, by kind.
// Source: our own.

/** Verbs that end a sentence. */
export const VERBS_AT_END: readonly string[] = [
  'شد',
  'شود',
  'شده',
  'کرد',
  'کند',
  'کرده',
  'است',
  'هست',
  'نیست',
  'بود',
  'باشد',
  'دارد',
  'داد',
  'دهد',
  'گفت',
  'رفت',
  'آمد',
  'گرفت',
  'یافت',
  'رسید',
  'میشود',
  'نمیشود',
  'میکند',
  'ندارد',
  'خواهد',
  'داشت',
  'گذشت',
  'ماند',
  'دارند',
  'شدند',
  'کردند',
  'کنند',
  'دادند',
  'گرفتند',
  'میشوند',
  'میکنند',
  'باید',
  'کنید',
  'باشید',
  'بخوانید',
  'ببینید',
];

/** Verbs that introduce a quotation. */
export const SAYINGS: readonly string[] = [
  'گفت',
  'افزود',
  'اظهار',
  'اعلام',
  'خبر',
  'تاکید',
  'بیان',
  'تصریح',
  'عنوان',
  'مطرح',
  'گفتوگو',
  'گفتگو',
  'توضیح',
  'هشدار',
];

/** First words of a story that names its source. */
export const SOURCES: readonly string[] = [
  'به گزارش',
  'به نقل از',
  'به نقل',
];

/** Prepositions, a closed class: many kickers open with one («در نشستی با ناشران»), few headlines do. */
export const PREPOSITIONS: readonly string[] = [
  'از',
  'با',
  'به',
  'بر',
  'برای',
  'بدون',
  'بنابر',
  'در',
  'پس',
  'پیش',
  'پیرو',
  'درباره',
  'طبق',
  'طی',
  'همزمان',
];

/** Words about pictures in a headline; copies of the headline omit them: «عکس | …», «فیلم/ …», «… + تصاویر». */
export const MEDIA_WORDS: readonly string[] = [
  'عکس',
  'عکس ها',
  'تصاویر',
  'تصویر',
  'گزارش تصویری',
  'فیلم',
  'فیلم و عکس',
  'ویدیو',
  'ویدئو',
  'ببینید',
  'اینفوگرافیک',
  'صوت',
  'پادکست',
];
