/** Names of the weekdays: one row per day, from Saturday (0) to Friday (6), with all its spellings. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['شنبه', 'السبت', 'saturday', 'sat', 'shanbeh'],
  ['یکشنبه', 'الأحد', 'sunday', 'sun', 'yekshanbeh'],
  ['دوشنبه', 'الاثنین', 'monday', 'mon', 'doshanbeh'],
  ['سه شنبه', 'الثلاثاء', 'الثلاثا', 'tuesday', 'tue', 'tues', 'seshanbeh'],
  ['چهارشنبه', 'چارشنبه', 'الأربعاء', 'الأربعا', 'wednesday', 'wed', 'chaharshanbeh'],
  ['پنجشنبه', 'الخمیس', 'thursday', 'thu', 'thur', 'thurs', 'panjshanbeh'],
  ['جمعه', 'آدینه', 'الجمعة', 'friday', 'fri', 'jomeh'],
];
