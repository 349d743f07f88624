// Written by scripts/build-words.ts from src/persian/words/page-lines.txt.
// Words that classify lines of a page other than labels and text.
// Source: our own.

/** Boilerplate: counters, buttons, notices. */
export const BOILERPLATE_LINES: readonly string[] = [
  'نظر',
  'نفر',
  'دیدگاه',
  'بدون دیدگاه',
  'دیدگاه ها خاموش',
  'بازدید',
  'نظر بازدید',
  'بازدید نظر',
  'بدون نظر',
  'پسندیدن',
  'لایک',
  'دقیقه',
  'دقیقه مطالعه',
  'توسط مدیر',
  'توسط مدیر سایت',
  'توسط admin',
  'نسخه چاپی',
  'نسخه قابل چاپ',
  'پرینت',
  'چاپ',
  'چاپ خبر',
  'لینک کوتاه',
  'لینک کوتاه کپی شد',
  'کپی لینک',
  'کپی لینک کوتاه',
  'کپی شد',
  'لینک خبر',
  'ارسال به دوستان',
  'ارسال ایمیل',
  'ایمیل',
  'گزارش خطا',
  'ذخیره',
  'ذخیره خبر',
  'اشتراک گذاری',
  'اشتراک',
  'اشتراک گذاری خبر',
  'به اشتراک بگذارید',
  'تلگرام',
  'واتساپ',
  'واتس اپ',
  'توییتر',
  'توئیتر',
  'ایتا',
  'بله',
  'روبیکا',
  'سروش',
  'اینستاگرام',
  'فیسبوک',
  'فیس بوک',
  'لینکدین',
  'گوگل پلاس',
  'آپارات',
  'کپی',
  'الف',
  'الف الف',
  'آ',
  'آآ',
  'a',
  'aa',
  'aaa',
  'x',
  'copy',
  'share',
  'print',
  'logo',
  'facebook',
  'twitter',
  'telegram',
  'whatsapp',
  'linkedin',
  'instagram',
  'فونت',
  'اندازه متن',
  'اندازه قلم',
  'بزرگتر',
  'کوچکتر',
  'فیلم بیشتر',
  'پخش زنده',
  'در حال بارگذاری صبور باشید',
  'در حال بارگذاری',
  'لینک های قابل دسترسی',
  'خبر فوری',
  'موارد بیشتر برای شما',
  'بیشتر بخوانید',
  'بیشتر بدانید',
  'ادامه مطلب',
  'بازگشت',
  'ورود',
  'عضویت',
  'ورود ثبت نام',
  'جستجو',
  'جستجوی پیشرفته',
  'صفحه نخست',
  'صفحه اول',
  'صفحه آخر',
  'صفحه اصلی',
  'خانه',
  'درباره ما',
  'تماس با ما',
  'ارتباط با ما',
  'پیوندها',
  'آرشیو',
  'آرشیو اخبار',
  'نقشه سایت',
  'نسخه موبایل',
  'منو',
  'تبلیغات',
  'اخبار',
  'عکس',
  'فیلم',
  'ویدیو',
  'چندرسانه ای',
  'دسترسی سریع',
  'پربازدید',
  'سرخط خبرها',
  'خبرنامه',
  'rss',
  'english',
  'العربیه',
];

/** Headings of lists of other stories; above the text, the lines directly below such a heading are part of the list. */
export const RELATED_HEADINGS: readonly string[] = [
  'آخرین اخبار',
  'آخرین خبرها',
  'تازه ترین اخبار',
  'اخبار مرتبط',
  'خبرهای مرتبط',
  'مطالب مرتبط',
  'مطالب مشابه',
  'اخبار مشابه',
  'اخبار روز',
  'اخبار برگزیده',
  'اخبار ویژه',
  'برگزیده ها',
  'پیشنهاد سردبیر',
  'پیشنهاد ما',
  'پیشنهاد ویژه',
  'پربازدیدها',
  'پربازدیدترین ها',
  'پربازدیدترین اخبار',
  'پربیننده ترین ها',
  'پربیننده ترین اخبار',
  'پربحث ترین ها',
  'داغ ترین ها',
  'از میان خبرها',
  'خبرهای دیگر',
  'دیگر خبرها',
];

/** End of the body: the first words of a line, or a whole line. */
export const END_MARKS: readonly string[] = [
  'انتهای پیام',
  'پایان پیام',
  'انتهای خبر',
];

/** Whole lines that end the body. */
export const END_LINES: readonly string[] = [
  'نظر شما',
  'نظرات',
  'نظرات کاربران',
  'نظرات بینندگان',
  'نظر بدهید',
  'ارسال نظر',
  'ارسال نظرات',
  'ارسال نظر شما',
  'ارسال دیدگاه',
  'دیدگاه شما',
  'دیدگاه خود را بنویسید',
  'دیدگاهتان را بنویسید',
  'پاسخ دهید',
];

/** First words of a body; a lead does not begin with them. */
export const BODY_OPENINGS: readonly string[] = [
  'به گزارش',
  'گروه',
];

/** First words of a line that names the publisher. */
export const PUBLISHER_WORDS: readonly string[] = [
  'خبرگزاری',
  'پایگاه',
  'روزنامه',
  'هفته نامه',
  'ماهنامه',
  'سایت',
  'وبسایت',
];

/** Last words of a short line that names the publisher: «نمونه نیوز». */
export const PUBLISHER_ENDINGS: readonly string[] = [
  'نیوز',
  'پرس',
  'آنلاین',
  'پرس تی وی',
  'news',
  'press',
];

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

/** Headings of a list of tags, alone on their line. */
export const TAG_HEADINGS: readonly string[] = [
  'برچسب ها',
  'کلیدواژه ها',
  'کلمات کلیدی',
  'تگ ها',
];

/** Places whose time of day a page shows on top: «تهران ۰۶:۵۵ / کابل ۰۷:۵۵». */
export const CLOCK_PLACES: readonly string[] = [
  'تهران',
  'ایران',
  'کابل',
  'افغانستان',
  'مشهد',
  'قم',
  'مکه',
  'بغداد',
  'لندن',
  'گرینویچ',
];

/** First words of a sentence that names its source. */
export const SOURCE_OPENINGS: readonly string[] = [
  'به گزارش',
  'به نقل از',
];

/** Words before the name of an agency. */
export const AGENCY_WORDS: readonly string[] = [
  'خبرگزاری',
];

/** Names of agencies, as in datelines. */
export const AGENCIES: readonly string[] = [
  'ایرنا',
  'ایسنا',
  'فارس',
  'مهر',
  'تسنیم',
  'ایلنا',
  'ایکنا',
  'ایبنا',
  'پانا',
  'برنا',
  'ابنا',
  'شبستان',
  'رسا',
  'حوزه',
  'میزان',
  'دانشجو',
  'دفاع پرس',
  'صدا و سیما',
  'خانه ملت',
  'باشگاه خبرنگاران جوان',
  'خبرآنلاین',
  'پژواک',
  'باختر',
  'بخدی',
  'رویترز',
  'رویتر',
  'آسوشیتدپرس',
  'فرانس پرس',
  'خبرگزاری فرانسه',
  'شینهوا',
  'تاس',
  'نووستی',
  'اسپوتنیک',
  'آناتولی',
  'یونهاپ',
  'سانا',
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
