/** Names of the days of the week: a row a day, from Saturday (0) to Friday (6), its spellings side by side. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['شنبه', 'السبت', 'saturday', 'sat'],
  ['یکشنبه', 'الأحد', 'sunday', 'sun'],
  ['دوشنبه', 'الاثنین', 'monday', 'mon'],
  ['سه شنبه', 'الثلاثاء', 'tuesday', 'tue', 'tues'],
  ['چهارشنبه', 'الأربعاء', 'wednesday', 'wed'],
  ['پنجشنبه', 'الخمیس', 'thursday', 'thu', 'thurs'],
  ['جمعه', 'آدینه', 'الجمعة', 'friday', 'fri'],
];
