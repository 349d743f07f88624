// Written by scripts/build-words.ts from src/persian/words/dates-of-others.txt.
// Words that show that a date is not that of publication: of a comment, an event, a broadcast, the clock of a page.
// Source: our own.

/** With a number, the number of comments; below the text, comments follow. */
export const COMMENT_COUNTS: readonly string[] = [
  'نظر',
  'نظرات',
  'دیدگاه',
  'دیدگاه ها',
  'کامنت',
  'پاسخ',
  'comment',
  'comments',
];

/** Beside «زمان:» or «تاریخ:» they show that the date is an event's. */
export const EVENT_LABELS: readonly string[] = [
  'سالن',
  'تالار',
  'سخنران',
  'سخنرانان',
  'مدرس',
  'مدرسان',
  'میزبان',
  'برگزارکننده',
  'بلیت',
  'بلیط',
  'بهای بلیت',
  'قیمت بلیت',
  'ظرفیت',
  'هزینه',
  'ورودی',
  'حضور',
  'شرکت کنندگان',
  'ثبت نام',
  'مهلت ثبت نام',
];

/** The same with a value of two words and more: «مکان: تالار سرو»; «محل: تهران» is the place of the news. */
export const PLACE_LABELS: readonly string[] = [
  'مکان',
  'محل',
];

/** The same, but only beside «زمان:» or «ساعت:»: below «تاریخ:» they may be those of the site. */
export const ADDRESS_LABELS: readonly string[] = [
  'نشانی',
  'آدرس',
];

/** Entries of a menu, alone on their line: a date with its weekday beside them is the clock of the page. */
export const MENU_WORDS: readonly string[] = [
  'ورود',
  'ورود ثبت نام',
  'ورود و ثبت نام',
  'ورود عضویت',
  'ورود یا ثبت نام',
  'ورود به سایت',
  'ثبت نام',
  'عضویت',
  'حساب کاربری',
  'پروفایل',
  'سبد خرید',
  'خروج',
  'جستجو',
  'جستجوی پیشرفته',
  'منو',
  'تماس با ما',
  'ارتباط با ما',
  'درباره ما',
  'پیوندها',
  'نقشه سایت',
  'نسخه موبایل',
  'rss',
  'login',
  'sign in',
  'english',
  'العربیه',
];

/** The first entry of a menu; alone it begins a path. */
export const HOME_WORDS: readonly string[] = [
  'خانه',
  'صفحه نخست',
  'صفحه اصلی',
  'صفحه اول',
];

/** Alone before a date they are the label of a broadcast or another event: «پخش: …»; «پخش خبر» is publication. */
export const NOTES_OF_EVENTS: readonly string[] = [
  'پخش',
  'پخش زنده',
  'نمایش',
  'اکران',
  'رونمایی',
];
