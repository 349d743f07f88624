/**
 * Names of months: a row a month, from the first to the twelfth, its spellings side by side.
 * Spaces, half-spaces, marks and Arabic letters do not matter (they are folded); «ماه» after a name is understood.
 */
export type MonthRows = readonly (readonly string[])[];

export const JALALI_MONTHS: MonthRows = [
  ['فروردین', 'farvardin'],
  ['اردیبهشت', 'ordibehesht'],
  ['خرداد', 'khordad'],
  ['تیر', 'tir'],
  ['مرداد', 'امرداد', 'mordad'],
  ['شهریور', 'shahrivar'],
  ['مهر', 'mehr'],
  ['آبان', 'aban'],
  ['آذر', 'azar'],
  ['دی', 'dey'],
  ['بهمن', 'bahman'],
  ['اسفند', 'esfand'],
];

/** The Jalali months as Afghanistan calls them. */
export const AFGHAN_MONTHS: MonthRows = [
  ['حمل'],
  ['ثور'],
  ['جوزا'],
  ['سرطان'],
  ['اسد'],
  ['سنبله'],
  ['میزان'],
  ['عقرب'],
  ['قوس'],
  ['جدی'],
  ['دلو'],
  ['حوت'],
];

/** French-style, English-style and Arabic spellings, and Latin names. */
export const GREGORIAN_MONTHS: MonthRows = [
  ['ژانویه', 'جنوری', 'جنیوری', 'ینایر', 'january', 'jan'],
  ['فوریه', 'فبروری', 'فبریوری', 'فبرایر', 'february', 'feb'],
  ['مارس', 'مارچ', 'march', 'mar'],
  ['آوریل', 'اپریل', 'آپریل', 'ابریل', 'april', 'apr'],
  ['مه', 'می', 'مای', 'مایو', 'may'],
  ['ژوئن', 'جون', 'یونیو', 'june', 'jun'],
  ['ژوئیه', 'جولای', 'یولیو', 'july', 'jul'],
  ['اوت', 'آگست', 'آگوست', 'اوگوست', 'أغسطس', 'august', 'aug'],
  ['سپتامبر', 'سپتمبر', 'سبتمبر', 'september', 'sept', 'sep'],
  ['اکتبر', 'اکتوبر', 'أکتوبر', 'october', 'oct'],
  ['نوامبر', 'نومبر', 'نوفمبر', 'november', 'nov'],
  ['دسامبر', 'دسمبر', 'دیسمبر', 'december', 'dec'],
];

/** The lunar months. */
export const ISLAMIC_MONTHS: MonthRows = [
  ['محرم', 'محرم الحرام', 'المحرم'],
  ['صفر', 'صفر المظفر'],
  ['ربیع الاول', 'ربیع الأول'],
  ['ربیع الثانی', 'ربیع الآخر'],
  ['جمادی الاول', 'جمادی الاولی'],
  ['جمادی الثانی', 'جمادی الثانیه', 'جمادی الآخر', 'جمادی الآخره'],
  ['رجب', 'رجب المرجب'],
  ['شعبان', 'شعبان المعظم'],
  ['رمضان', 'رمضان المبارک'],
  ['شوال', 'شوال المکرم'],
  ['ذی القعده', 'ذیقعده', 'ذوالقعده', 'ذی قعده الحرام'],
  ['ذی الحجه', 'ذیحجه', 'ذوالحجه', 'ذی حجه الحرام'],
];
