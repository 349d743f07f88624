/** Words of lines in a body that are not part of its text. */

/** Announcements of other stories in the middle of a text. */
export const RELATED_STORIES: readonly string[] = [
  'بیشتر بخوانید',
  'بیشتر بخوان',
  'بیشتر ببینید',
  'در همین باره',
  'در همین زمینه',
  'در این باره بخوانید',
  'موضوعات مرتبط',
  'کلید واژه',
  'کلیدواژه',
  'بیشتر',
  'همچنین بخوانید',
  'بخوانید',
  'حتما بخوانید',
  'اخبار مرتبط',
  'خبر مرتبط',
  'خبرهای مرتبط',
  'مطالب مرتبط',
  'مطلب مرتبط',
  'مرتبط',
];

/** Buttons and labels that stand alone. */
export const LONE_WORDS: readonly string[] = [
  'این را به اشتراک بگذارید',
  'اشتراک گذاری',
  'هم رسانی',
  'همرسانی',
  'بستن',
  'برچسب ها',
  'دیدگاه ها',
  'ارسال نظر',
  'کپی پیوند',
  'کپی لینک',
];

/** First words of an advertisement: «آگهی: …» */
export const ADVERTISEMENTS: readonly string[] = ['آگهی', 'تبلیغ', 'تبلیغات', 'رپورتاژ آگهی'];
