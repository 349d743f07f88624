/** Words of running text that tell whether a date stands beside them. */

/**
 * Names of months that are other words as well (bullet, nil, serious …): without a year, «۳ صفر» and «۱۰ تیر» need a sign that
 * they are dates.
 */
export const AMBIGUOUS_MONTHS: readonly string[] = [
  'تیر',
  'حمل',
  'وری',
  'ثور',
  'جوزا',
  'سرطان',
  'اسد',
  'سنبله',
  'میزان',
  'تله',
  'عقرب',
  'قوس',
  'جدی',
  'دلو',
  'حوت',
  'کب',
  'مه',
  'می',
  'مای',
  'جون',
  'اوت',
  'آب',
  'may',
  'march',
  'mar',
  'صفر',
  'hut',
];

/** Before a date: «در ۱۰ تیر», «روز ۱۰ تیر». */
export const DATE_PREPOSITIONS: readonly string[] = ['در', 'از', 'تا', 'روز', 'مورخ', 'تاریخ', 'سالروز', 'شامگاه', 'on', 'since', 'until'];

/** Between the ends of a range. */
export const RANGE_WORDS: readonly string[] = ['تا', 'الی', 'لغایت', 'یا', 'to', 'until'];

/** What is named after a day: «خیابان ۱۵ خرداد». */
export const NAMED_AFTER_DAYS: readonly string[] = [
  'خیابان',
  'میدان',
  'بلوار',
  'بزرگراه',
  'کوچه',
  'پل',
  'چهارراه',
  'شهرک',
  'محله',
  'ایستگاه',
  'مترو',
  'پارک',
  'سالن',
  'ورزشگاه',
  'بیمارستان',
  'دبیرستان',
  'دبستان',
  'مدرسه',
  'مسجد',
  'بنیاد',
  'جبهه',
  'قیام',
  'حماسه',
  'سد',
];

/** Before an ordinal that counts no days: «دههٔ اول محرم». */
export const COUNTED_BY_ORDINALS: readonly string[] = ['دهه', 'هفته', 'نیمه', 'قرن', 'سده', 'سال', 'فصل', 'ترم', 'دور'];

/** What is counted: in «۵ دی ۱۴۰۰ نفر» the number may be no year. */
export const COUNTED: readonly string[] = [
  'نفر',
  'تن',
  'هزار',
  'میلیون',
  'میلیارد',
  'تریلیون',
  'درصد',
  'ریال',
  'تومان',
  'دلار',
  'یورو',
  'افغانی',
  'متر',
  'کیلومتر',
  'کیلوگرم',
  'کیلو',
  'هکتار',
  'لیتر',
  'بشکه',
  'مگاوات',
  'دستگاه',
  'واحد',
  'فقره',
  'مورد',
  'خانوار',
  'شهید',
  'کشته',
  'زخمی',
  'روز',
  'ساعت',
  'دقیقه',
  'سال',
  'ماه',
];

/** After a year of two digits: «۱۸ مهر ۹۴ در تهران». Before any other word the number may be a count. */
export const YEAR_FOLLOWERS: readonly string[] = [
  'در',
  'به',
  'از',
  'تا',
  'با',
  'و',
  'که',
  'را',
  'بر',
  'برای',
  'تاکنون',
  'است',
  'بود',
  'شد',
  'می',
  'نیز',
  'هم',
  'الی',
  'منتشر',
  'برگزار',
  'آغاز',
  'افتتاح',
  'اعلام',
  'منعقد',
  'تصویب',
  'صادر',
];

/** After «پیش» and «قبل» where they count from something else than now: «۲ ساعت قبل از بازی», «دو روز پیش رو». */
export const NOT_AGO: readonly string[] = ['از', 'رو', 'روی', 'بینی', 'گیری', 'فروش', 'پرداخت', 'ثبت', 'نیاز'];
