// Written by scripts/build-words.ts from src/persian/words/relative-dates.txt.
// Words in running text that decide if a relative date, or a weekday alone, names a day.
// Source: our own lists.

/** Before «روز گذشته» and «شب گذشته» as part of a period: «چند روز گذشته». */
export const QUANTIFIERS: readonly string[] = [
  'چند',
  'چندین',
  'شبانه',
  'تمام',
  'همه',
  'هر',
  'صد',
  'دهها',
  'صدها',
  'طی',
  'ظرف',
  'خلال',
];

/** Before «۵ روز دیگر» as a duration. */
export const DURATION_WORDS: readonly string[] = [
  'برای',
  'مدت',
  'حداقل',
  'دستکم',
  'حداکثر',
];

/** After «۵ روز دیگر» as a duration or an additional amount. */
export const NOT_LATER: readonly string[] = [
  'نیز',
  'هم',
  'تمدید',
  'ادامه',
  'طول',
  'مانده',
  'ماند',
  'باقی',
  'زمان',
  'وقت',
  'فرصت',
  'مهلت',
  'به',
  'از',
  'را',
];

/** Beside a weekday that recurs: «هر دوشنبه», «روزهای شنبه», «دوشنبه هر هفته», «شنبه ها». */
export const RECURRING: readonly string[] = [
  'هر',
  'همه',
  'روزهای',
  'عصرهای',
  'شبهای',
  'صبحهای',
  'بعدازظهرهای',
  'ظهرهای',
  'های',
  'ها',
  'هایی',
];

/** Before a weekday that is part of a name: «نماز جمعه», «شهر دوشنبه». */
export const WEEKDAY_NAMES_BEFORE: readonly string[] = [
  'نماز',
  'نمازهای',
  'نمازگزاران',
  'امام',
  'امامان',
  'ائمه',
  'امامت',
  'خطبه',
  'خطبههای',
  'خطیب',
  'خطبای',
  'دعای',
  'تریبون',
  'مصلای',
  'شهر',
  'فیلم',
  'کتاب',
  'رمان',
  'روزنامه',
  'هفتهنامه',
  'مجله',
];

/** After a weekday that is part of a name: «چهارشنبه سوری», «جمعه سیاه», «پنجشنبه بازار». */
export const WEEKDAY_NAMES_AFTER: readonly string[] = [
  'سوری',
  'بازار',
  'بازارها',
  'بازارهای',
  'سیاه',
  'خونین',
  'خان',
  'زاده',
  'پور',
  'نژاد',
];

/** Between a weekday and a month: «جمعهٔ آخر رمضان» is one of its Fridays. */
export const WEEKDAY_RANKS: readonly string[] = [
  'آخر',
  'نخست',
  'پایانی',
];

/** Verbs of future events: «روز پنجشنبه برگزار می¦شود». */
export const FUTURE_VERBS: readonly string[] = [
  'خواهد',
  'خواهند',
  'خواهم',
  'خواهیم',
  'خواهید',
  'میشود',
  'میشوند',
  'شود',
  'شوند',
  'میگردد',
  'نمیشود',
];

/** Verbs of past events: «روز پنجشنبه گفت». */
export const PAST_VERBS: readonly string[] = [
  'گفت',
  'گفتند',
  'گفته',
  'افزود',
  'افزودند',
  'اظهار',
  'تصریح',
  'نوشت',
  'نوشتند',
  'شد',
  'شدند',
  'نشد',
  'شده',
  'کرد',
  'کردند',
  'نکرد',
  'کرده',
  'داد',
  'دادند',
  'داده',
  'بود',
  'بودند',
  'نبود',
  'آمد',
  'آمدند',
  'رفت',
  'رفتند',
  'رسید',
  'رسیدند',
  'داشت',
  'داشتند',
  'یافت',
  'گرفت',
  'گرفتند',
  'باخت',
  'برد',
  'زد',
];

/** After «پیش» and «قبل» that are not relative to now: «۲ ساعت قبل از بازی», «دو روز پیش رو». */
export const NOT_AGO: readonly string[] = [
  'از',
  'رو',
  'روی',
  'بینی',
  'گیری',
  'فروش',
  'پرداخت',
  'ثبت',
  'نیاز',
];

/** Past verbs at the end of a clause; elsewhere the same letters may be a noun: «سالروز درگذشت او». */
export const PAST_ENDINGS: readonly string[] = [
  'درگذشت',
  'درگذشتند',
  'بست',
  'بستند',
  'شکست',
  'شکستند',
  'ساخت',
  'ساختند',
  'خورد',
  'خوردند',
  'ریخت',
  'ریختند',
  'کشت',
  'کشتند',
  'کشید',
  'کشیدند',
  'ماند',
  'ماندند',
  'گذشت',
  'گذشتند',
  'افتاد',
  'افتادند',
  'پیوست',
  'پیوستند',
  'فروخت',
  'فروختند',
  'خرید',
  'خریدند',
  'دید',
  'دیدند',
  'شنید',
  'شنیدند',
  'بازگشت',
  'بازگشتند',
  'برگشت',
  'برگشتند',
  'گشود',
  'گشودند',
  'سوخت',
  'سوختند',
  'لرزید',
  'لرزاند',
  'بارید',
  'وزید',
  'پیچید',
  'جنگید',
  'ایستاد',
  'ایستادند',
  'گردید',
  'گردیدند',
  'نشست',
  'نشستند',
];

/** The speaker may speak of a day to come: «درباره نشست ۱۵ آبان گفت». */
export const SAYING_VERBS: readonly string[] = [
  'گفت',
  'گفتند',
  'گفته',
  'افزود',
  'افزودند',
  'نوشت',
  'نوشتند',
  'اظهار',
  'تصریح',
  'تأکید',
  'تاکید',
  'بیان',
  'اشاره',
  'خبر',
  'گزارش',
  'پرسید',
  'پاسخ',
];

/** Before a past verb they speak of a plan: «زمان بازی ۱۵ آبان اعلام شد». */
export const PLANNING_WORDS: readonly string[] = [
  'لغو',
  'اعلام',
  'تعیین',
  'تمدید',
  'موکول',
  'مشخص',
  'معرفی',
  'پیش بینی',
  'پیشبینی',
  'برنامه ریزی',
  'برنامهریزی',
  'دعوت',
  'قرار',
  'تصمیم',
  'تصویب',
  'مقرر',
  'تنظیم',
  'رزرو',
  'خریداری',
  'فروخته',
  'فروش',
  'ثبت نام',
  'آماده',
  'توافق',
];

/** Before a past verb, or as one, they say that something took place: «راهپیمایی ۲۲ بهمن برگزار شد». */
export const HAPPENING_WORDS: readonly string[] = [
  'برگزار',
  'رخ',
  'اتفاق',
  'روی',
  'انجام',
  'واقع',
  'کشته',
  'زخمی',
  'مجروح',
  'شهید',
  'متولد',
  'زاده',
  'به دنیا',
  'امضا',
  'بازداشت',
  'دستگیر',
  'آزاد',
  'منفجر',
  'واژگون',
  'پیروز',
  'وارد',
  'آمد',
  'آمدند',
  'رفت',
  'رفتند',
  'باخت',
  'برد',
  'بازی کرد',
  'دیدار کرد',
];

/** Past verbs at the end of a clause that may speak of a plan: «کنکور ۲۵ آبان عقب افتاد». */
export const PLANNING_ENDINGS: readonly string[] = [
  'افتاد',
  'افتادند',
  'خرید',
  'خریدند',
  'فروخت',
  'فروختند',
];

/** Before a day to come, whatever the verb: «تا ۱۵ آبان تمدید شد». */
export const AHEAD_PREPOSITIONS: readonly string[] = [
  'تا',
  'برای',
  'به',
];
