// Written by scripts/build-words.ts from src/persian/words/afghan-pages.txt.
// Words that mark a page as Afghan.
// Source: our own.

/** Words that only Dari has, if their letters have one spelling: «ولسوالی» and «ولسوالي» share one. */
export const DARI_STEMS: readonly string[] = [
  'ولسوال',
  'پوهنتون',
  'پوهنحی',
  'پوهنځ',
  'شاروال',
  'څارنوال',
  'سارنوال',
  'قوماندان',
  'فواید عامه',
  'فوايد عامه',
  'ستره محکمه',
  'مشرانو جرگه',
];

/** Places that begin the dateline of an Afghan page: «کابل - …», «هرات (…)». */
export const AFGHAN_PLACES: readonly string[] = [
  'کابل',
  'هرات',
  'قندهار',
  'کندهار',
  'مزار شریف',
  'جلال آباد',
  'بامیان',
  'کندز',
  'قندوز',
  'غزنی',
  'بلخ',
  'بدخشان',
  'ننگرهار',
  'هلمند',
];

/** Words in the name of an Afghan publisher: «خبرگزاری صدای افغان». */
export const AFGHAN_NAMES: readonly string[] = [
  'افغان',
  'افغانستان',
  'کابل',
];

/** Iranian agencies also write about Afghanistan; their pages are not Afghan. */
export const IRANIAN_AGENCIES: readonly string[] = [
  'ایرنا',
  'ایسنا',
  'ایلنا',
  'ایکنا',
  'تسنیم',
  'خبرگزاری فارس',
  'خبرگزاری مهر',
  'خبرگزاری میزان',
  'خبرگزاری حوزه',
  'خبرگزاری جمهوری اسلامی',
  'خبرگزاری صدا و سیما',
  'خبرگزاری دانشجویان ایران',
  'باشگاه خبرنگاران جوان',
  'خبرآنلاین',
  'دفاع پرس',
  'شبستان',
  'برنا',
  'پانا',
  'ابنا',
  'iran press',
];
