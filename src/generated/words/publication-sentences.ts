// Written by scripts/build-words.ts from src/persian/words/publication-sentences.txt.
// Words of a sentence that only says when its page appeared.
// Source: our own.

/** The text of the page in its own words: «این مطلب در … منتشر شد». */
export const OWN_TEXTS: readonly string[] = [
  'خبر',
  'مطلب',
  'نوشته',
  'نوشتار',
  'گزارش',
  'یادداشت',
  'مقاله',
  'پست',
  'محتوا',
  'متن',
  'گفتگو',
  'گفت و گو',
  'مصاحبه',
];

/** Verbs of publication in such a sentence, beside those of labels. */
export const PUBLISHING_VERBS: readonly string[] = [
  'قرار گرفت',
  'قرار گرفته',
  'قرار داده شد',
  'قرار داده شده',
];

/** The end of such a sentence. */
export const CLOSING_VERBS: readonly string[] = [
  'شد',
  'شده',
  'شده است',
  'است',
  'گردید',
  'گردیده',
  'گردیده است',
  'گرفت',
  'گرفته',
  'گرفته است',
  'می باشد',
];

/** Other words of such a sentence. */
export const SENTENCE_WORDS: readonly string[] = [
  'این',
  'فوق',
  'حاضر',
  'در',
  'به',
  'از',
  'روی',
  'بر روی',
  'بر',
  'را',
  'تاریخ',
  'مورخ',
  'مورخه',
  'روز',
  'ساعت',
  'زمان',
  'سایت',
  'وب سایت',
  'سامانه',
  'کانال',
  'و',
];

/** Before the name of the site itself: «در سایت دره سبز منتشر شد». A newspaper or an agency published the text earlier. */
export const SITE_WORDS: readonly string[] = [
  'سایت',
  'وب سایت',
  'وبسایت',
  'پایگاه',
  'پایگاه خبری',
];
