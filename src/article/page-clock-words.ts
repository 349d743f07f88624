/** First words of a masthead: the day below it is that of the issue on view. */
export const MASTHEAD_WORDS: readonly string[] = [
  'صاحب امتیاز',
  'مدیر مسئول',
  'مدیر مسوول',
  'سردبیر',
  'سر دبیر',
  'مدیر عامل',
  'بنیانگذار',
  'مؤسس',
  'شورای سردبیری',
  'زیر نظر شورای سردبیری',
];
