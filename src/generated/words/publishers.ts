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
  'عضویت در کانال',
  'کانال ما',
  'کانال رسمی',
  'کانال خبری',
  'کانال تلگرام',
  'کانال تلگرامی',
  'کانال ایتا',
  'کانال بله',
  'صفحه ما',
  'در تلگرام',
  'در ایتا',
  'در بله',
  'در روبیکا',
  'در سروش',
  'در واتساپ',
  'در اینستاگرام',
  'در شبکه های اجتماعی',
  'join us',
  'follow us',
];
