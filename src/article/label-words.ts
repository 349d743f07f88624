/**
 * The labels of Persian news pages, a row a role. Spaces, half-spaces, marks and Arabic letters do not matter (they are folded).
 * Whether a label counts is decided by what follows it, never by the word alone: «تاریخ» may begin a headline.
 */
export const DATE_LABELS = {
  published: [
    'تاریخ انتشار',
    'تاریخ انتشار خبر',
    'تاریخ خبر',
    'تاریخ',
    'تاریخ ثبت',
    'تاریخ درج',
    'تاریخ ارسال',
    'زمان انتشار',
    'زمان',
    'انتشار',
    'منتشر شده',
    'منتشر شده در',
    'تاریخ النشر',
    'published',
  ],
  updated: ['آخرین ویرایش', 'آخرین به روز رسانی', 'تاریخ به روز رسانی', 'به روز رسانی', 'به روز شده', 'به روز شده در', 'updated'],
  clock: ['امروز', 'date'],
} as const satisfies Record<string, readonly string[]>;

/** The labels of what is no date. */
export const OTHER_LABELS = {
  code: [
    'کد خبر',
    'کد مطلب',
    'کد',
    'شناسه خبر',
    'شناسه مطلب',
    'شناسه',
    'شماره خبر',
    'کد یادداشت',
    'کد گزارش',
    'رمز الخبر',
    'رقم',
    'news id',
  ],
  section: ['سرویس', 'دسته بندی', 'دسته', 'بخش', 'حوزه', 'موضوع'],
  author: ['نویسنده', 'پدیدآورنده', 'خبرنگار', 'گزارشگر', 'عکاس', 'مترجم', 'تهیه و تنظیم'],
  agency: ['منبع', 'منبع خبر'],
  tags: ['برچسب ها', 'برچسب', 'کلیدواژه ها', 'کلید واژه'],
  kicker: ['روتیتر'],
  headline: ['تیتر', 'عنوان'],
  lead: ['لید', 'خلاصه خبر', 'خلاصه', 'مقدمه'],
  tool: [
    'شماره',
    'صفحه',
    'بازدید',
    'تعداد بازدید',
    'نظرات',
    'تعداد نظرات',
    'تخمین زمان مطالعه',
    'مدت زمان تقریبی برای مطالعه',
    'لینک کوتاه',
    'لینک خبر',
    'بزرگنمایی',
  ],
} as const satisfies Record<string, readonly string[]>;

export type DateRole = keyof typeof DATE_LABELS;
export type LabelRole = DateRole | keyof typeof OTHER_LABELS;

/** Lines that belong to the page, known by their letters: counters, buttons, notices. */
export const FURNITURE: readonly string[] = [
  'نظر',
  'بازدید',
  'نظر بازدید',
  'نسخه چاپی',
  'نسخه قابل چاپ',
  'پرینت',
  'چاپ',
  'لینک کوتاه کپی شد',
  'لینک خبر',
  'ارسال به دوستان',
  'گزارش خطا',
  'ذخیره',
  'اشتراک گذاری',
  'الف',
  'الف الف',
  'آ',
  'آآ',
  'a',
  'aa',
  'x',
  'copy',
  'logo',
  'فیلم بیشتر',
  'پخش زنده',
  'در حال بارگذاری صبور باشید',
  'لینک های قابل دسترسی',
  'خبر فوری',
  'موارد بیشتر برای شما',
  'بیشتر بخوانید',
  'بازگشت',
];

/** Names of sections that stand alone on a line. */
export const SECTION_NAMES: readonly string[] = [
  'سیاسی',
  'اقتصادی',
  'اجتماعی',
  'فرهنگی',
  'ورزشی',
  'بین الملل',
  'خارجی',
  'حوادث',
  'علمی',
  'هنری',
  'استان ها',
  'جهان',
  'ایران',
  'رسانه',
];

/** What ends the body: the first words of a line, or a whole line. */
export const END_MARKS: readonly string[] = ['انتهای پیام'];
export const END_LINES: readonly string[] = ['نظر شما', 'نظرات', 'ارسال نظر', 'ارسال نظرات', 'ارسال نظر شما'];

/** How the first sentence of a body begins; a lead does not. */
export const BODY_OPENINGS: readonly string[] = ['به گزارش', 'گروه'];

/** First words of a line that names the publisher. */
export const PUBLISHER_WORDS: readonly string[] = ['خبرگزاری', 'پایگاه', 'روزنامه', 'سایت', 'وبسایت'];
