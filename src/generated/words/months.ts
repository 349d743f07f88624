// Written by scripts/build-words.ts from src/persian/words/months.txt.
// Names of months: one row per month, from the first to the twelfth, with all its spellings. They are folded, so spaces, half-spaces, marks
// and Arabic letters do not matter. «ماه» may follow a name.
// Source: our own lists of names in use in Iran and Afghanistan.

/** The months of Iran. */
export const JALALI_MONTHS: readonly (readonly [name: string, ...others: string[]])[] = [
  ['فروردین', 'فرودین', 'farvardin'],
  ['اردی بهشت', 'ordibehesht', 'ordibehest'],
  ['خرداد', 'khordad'],
  ['تیر', 'tir'],
  ['مرداد', 'امرداد', 'mordad', 'amordad'],
  ['شهریور', 'shahrivar', 'sharivar'],
  ['مهر', 'mehr'],
  ['آبان', 'aban'],
  ['آذر', 'azar'],
  ['دی', 'dey', 'dei'],
  ['بهمن', 'bahman'],
  ['اسفند', 'esfand', 'isfand'],
];

/** Afghan names of the Jalali months, in Dari and in Pashto. */
export const AFGHAN_MONTHS: readonly (readonly [name: string, ...others: string[]])[] = [
  ['حمل', 'وری', 'hamal'],
  ['ثور', 'غویی', 'sawr', 'saur'],
  ['جوزا', 'غبرگولی', 'jawza', 'jauza'],
  ['سرطان', 'چنگاښ', 'saratan'],
  ['اسد', 'زمری', 'asad'],
  ['سنبله', 'وږی', 'sonbola', 'sunbula'],
  ['میزان', 'تله', 'mizan'],
  ['عقرب', 'لړم', 'aqrab'],
  ['قوس', 'لیندۍ', 'qaws', 'qaus'],
  ['جدی', 'مرغومی', 'jadi'],
  ['دلو', 'سلواغه', 'dalw', 'dalwa'],
  ['حوت', 'کب', 'hut', 'hoot'],
];

/** French, English and Arabic (Egyptian and Levantine) spellings, and Latin names. */
export const GREGORIAN_MONTHS: readonly (readonly [name: string, ...others: string[]])[] = [
  ['ژانویه', 'جنوری', 'جنیوری', 'ینایر', 'کانون الثانی', 'january', 'jan'],
  ['فوریه', 'فبروری', 'فبریوری', 'فبرایر', 'شباط', 'february', 'feb'],
  ['مارس', 'مارچ', 'آذار', 'march', 'mar'],
  ['آوریل', 'اپریل', 'آپریل', 'ابریل', 'افریل', 'نیسان', 'april', 'apr'],
  ['مه', 'می', 'مای', 'مایو', 'أیار', 'may'],
  ['ژوئن', 'جون', 'یونیو', 'یونیه', 'حزیران', 'june', 'jun'],
  ['ژوئیه', 'ژویه', 'جولای', 'جولائی', 'یولیو', 'یولیه', 'تموز', 'july', 'jul'],
  ['اوت', 'آگست', 'آگوست', 'اوگوست', 'اوگست', 'أغسطس', 'آب', 'august', 'aug'],
  ['سپتامبر', 'سپتمبر', 'سبتمبر', 'أیلول', 'september', 'sept', 'sep'],
  ['اکتبر', 'اکتوبر', 'أکتوبر', 'تشرین الأول', 'october', 'oct'],
  ['نوامبر', 'نومبر', 'نوفمبر', 'تشرین الثانی', 'november', 'nov'],
  ['دسامبر', 'دسمبر', 'دیسمبر', 'کانون الأول', 'december', 'dec'],
];

/** The lunar months. */
export const ISLAMIC_MONTHS: readonly (readonly [name: string, ...others: string[]])[] = [
  ['محرم', 'محرم الحرام', 'المحرم', 'muharram'],
  ['صفر', 'صفر المظفر', 'صفر الخیر', 'safar'],
  ['ربیع الاول', 'ربیع المولود', 'ربیع اول'],
  ['ربیع الثانی', 'ربیع الآخر', 'ربیع ثانی'],
  ['جمادی الاول', 'جمادی الاولی', 'جماد الاول', 'جماد اول'],
  ['جمادی الثانی', 'جمادی الثانیه', 'جمادی الآخر', 'جمادی الآخره', 'جمادی الاخری', 'جماد الثانی', 'جماد ثانی', 'جماد الآخر'],
  ['رجب', 'رجب المرجب', 'rajab'],
  ['شعبان', 'شعبان المعظم', 'shaban'],
  ['رمضان', 'رمضان المبارک', 'ramadan', 'ramazan'],
  ['شوال', 'شوال المکرم', 'shawwal'],
  ['ذی القعده', 'ذی قعده', 'ذوالقعده', 'ذی القعده الحرام', 'ذی قعده الحرام'],
  ['ذی الحجه', 'ذی حجه', 'ذوالحجه', 'ذی الحجه الحرام', 'ذی حجه الحرام'],
];
