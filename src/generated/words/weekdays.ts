// Written by scripts/build-words.ts from src/persian/words/weekdays.txt.
// Names of the weekdays.
// Source: our own list of names in use in Iran and Afghanistan, with Arabic and English ones.

/** One row per day, from Saturday (0) to Friday (6), with all its spellings. */
export const WEEKDAYS: readonly (readonly [name: string, ...others: string[]])[] = [
  ['شنبه', 'السبت', 'saturday', 'sat', 'shanbeh'],
  ['یکشنبه', 'الأحد', 'sunday', 'sun', 'yekshanbeh'],
  ['دوشنبه', 'الاثنین', 'monday', 'mon', 'doshanbeh'],
  ['سه شنبه', 'الثلاثاء', 'الثلاثا', 'tuesday', 'tue', 'tues', 'seshanbeh'],
  ['چهارشنبه', 'چارشنبه', 'الأربعاء', 'الأربعا', 'wednesday', 'wed', 'chaharshanbeh'],
  ['پنجشنبه', 'الخمیس', 'thursday', 'thu', 'thur', 'thurs', 'panjshanbeh'],
  ['جمعه', 'آدینه', 'الجمعة', 'friday', 'fri', 'jomeh'],
];
