// Written by scripts/build-words.ts from src/persian/words/labels.txt.
// Labels of header lines, other than those of dates.
// Source: our own.

/** Labels of the code of a page. */
export const CODE_LABELS: readonly string[] = [
  'کد خبر',
  'کد مطلب',
  'کد',
  'شناسه خبر',
  'شناسه مطلب',
  'شناسه محتوا',
  'شناسه',
  'شماره خبر',
  'کد یادداشت',
  'کد گزارش',
  'کد مقاله',
  'کد محتوا',
  'شماره مطلب',
  'رمز الخبر',
  'رقم',
  'رقم الخبر',
  'news id',
];

/** Labels of its section. */
export const SECTION_LABELS: readonly string[] = [
  'سرویس',
  'دسته بندی',
  'دسته',
  'بخش',
  'حوزه',
  'گروه خبری',
  'سرویس خبری',
  'در دسته',
  'دسته بندی شده در',
];

/** Labels of its section or, on a page without another headline, of its headline. */
export const SUBJECT_LABELS: readonly string[] = [
  'موضوع',
  'سوژه',
  'subject',
];

/** Labels of its authors. */
export const AUTHOR_LABELS: readonly string[] = [
  'نویسنده',
  'نویسندگان',
  'نوشته',
  'نوشته شده توسط',
  'به قلم',
  'توسط',
  'پدیدآورنده',
  'خبرنگار',
  'گزارشگر',
  'گزارش از',
  'گفتگو از',
  'عکاس',
  'عکس از',
  'مترجم',
  'ترجمه',
  'تهیه و تنظیم',
  'تنظیم',
  'ارسال شده توسط',
  'منتشر شده توسط',
  'author',
];

/** Labels of the agency that it quotes. */
export const AGENCY_LABELS: readonly string[] = [
  'منبع',
  'منبع خبر',
  'به نقل از',
];

/** Labels of its tags. */
export const TAGS_LABELS: readonly string[] = [
  'برچسب ها',
  'برچسب',
  'کلیدواژه ها',
  'کلید واژه',
  'کلمات کلیدی',
  'هشتگ ها',
];

/** Labels of a kicker. */
export const KICKER_LABELS: readonly string[] = [
  'روتیتر',
  'رو تیتر',
];

/** Labels of a headline. */
export const HEADLINE_LABELS: readonly string[] = [
  'تیتر',
  'عنوان',
  'عنوان خبر',
  'تیتر خبر',
  'سرتیتر',
  'title',
  'headline',
];

/** Labels of a lead. */
export const LEAD_LABELS: readonly string[] = [
  'لید',
  'خلاصه خبر',
  'خلاصه',
  'خلاصه مطلب',
  'چکیده',
  'مقدمه',
];

/** Labels of other values: counters, links, numbers of issues and pages. */
export const TOOL_LABELS: readonly string[] = [
  'شماره',
  'شماره انتشار',
  'شماره روزنامه',
  'صفحه',
  'بازدید',
  'تعداد بازدید',
  'نظرات',
  'تعداد نظرات',
  'تعداد نظر',
  'دیدگاه ها',
  'انتشار در صفحه',
  'انتشار در شماره',
  'زمان مطالعه',
  'زمان تقریبی مطالعه',
  'آدرس مطلب',
  'نشانی مطلب',
  'اشتراک گذاری',
  'اندازه متن',
  'سایز متن',
  'تخمین زمان مطالعه',
  'مدت زمان تقریبی برای مطالعه',
  'لینک کوتاه',
  'لینک خبر',
  'بزرگنمایی',
  'لینک مطلب',
  'آدرس کوتاه',
];

/** Labels of the code, with the kind of a text and a colon after them: «کد نوشتار: ۸۸۱۲». */
export const CODE_STEMS: readonly string[] = [
  'کد',
  'شناسه',
];

/** After the stem of a code or another label: «کد نوشتار», «نویسنده گزارش», «عنوان مطلب». */
export const KINDS_OF_TEXT: readonly string[] = [
  'خبر',
  'مطلب',
  'نوشتار',
  'نوشته',
  'مقاله',
  'سرمقاله',
  'گزارش',
  'یادداشت',
  'مصاحبه',
  'گفتگو',
  'پست',
  'محتوا',
  'صفحه',
  'متن',
  'عکس',
  'ویدیو',
  'ویدئو',
  'فیلم',
  'پادکست',
  'اطلاعیه',
  'بیانیه',
  'رویداد',
  'رسانه',
  'سند',
  'ترجمه',
];

/** Before the name of a person and a colon: «گزارش: مهتاب نمونه». */
export const CREDITS: readonly string[] = [
  'گزارش',
  'یادداشت',
  'مصاحبه',
  'گفتگو',
  'متن',
  'ترجمه',
  'تدوین',
];
