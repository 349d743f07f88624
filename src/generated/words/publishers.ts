// Written by scripts/build-words.ts from src/persian/words/publishers.txt.
// Names of publishers in titles, and their channels.
// Source: our own.

/** First words of the name of a publisher at the edge of a title: «باران آمد | روزنامه نمونه». */
export const PUBLISHER_OPENINGS: readonly string[] = [
  'خبرگزاری',
  'پایگاه خبری',
  'پایگاه خبری تحلیلی',
  'پایگاه اطلاع رسانی',
  'روزنامه',
  'هفته نامه',
  'ماهنامه',
  'دو هفته نامه',
  'سایت خبری',
  'سایت خبری تحلیلی',
  'وب سایت خبری',
  'وبسایت خبری',
  'شبکه خبری',
  'خبرنامه',
  'باشگاه خبرنگاران',
];

/** Last letters of a name in one word: «نمونه¦نیوز». */
export const PUBLISHER_SUFFIXES: readonly string[] = [
  'نیوز',
  'آنلاین',
  'news',
  'press',
];

/** After «روزنامه», «خبرگزاری» and the like, no name: «روزنامه فروشی», «خبرگزاری رسمی». */
export const WORDS_AFTER_OPENINGS: readonly string[] = [
  'فروشی',
  'نگاری',
  'خوانی',
  'خوان',
  'دیواری',
  'کاغذی',
  'چاپی',
  'رسمی',
  'دولتی',
  'خصوصی',
  'محلی',
  'داخلی',
  'خارجی',
  'مستقل',
  'معتبر',
];

/** Last words of names that topics have, too: «تاکسی آنلاین». */
export const TOPIC_ENDINGS: readonly string[] = [
  'آنلاین',
];

/** Names of agencies that are also words; alone they name no agency. */
export const AGENCIES_OF_WORDS: readonly string[] = [
  'فارس',
  'مهر',
  'رسا',
  'برنا',
  'حوزه',
  'میزان',
  'دانشجو',
  'شبستان',
  'تاس',
  'باختر',
];

/** In a line that asks readers to follow a channel, beside its address at the end of a page. */
export const CHANNEL_WORDS: readonly string[] = [
  'بپیوندید',
  'عضو شوید',
  'مشترک شوید',
  'دنبال کنید',
  'کانال ما',
  'صفحه ما',
  'گروه ما',
  'join us',
  'follow us',
];

/** First words of a line that names a channel, beside its address at the end of a page: «کانال تلگرام نمونه: @nemoone». */
export const CHANNEL_OPENINGS: readonly string[] = [
  'عضویت در کانال',
  'کانال رسمی',
  'کانال خبری',
  'کانال تلگرام',
  'کانال تلگرامی',
  'کانال ایتا',
  'کانال بله',
  'ما در تلگرام',
  'ما در ایتا',
  'ما در بله',
  'ما در روبیکا',
  'ما در سروش',
  'ما در واتساپ',
  'ما در اینستاگرام',
  'ما در شبکه های اجتماعی',
];
