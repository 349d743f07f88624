/** Words that go on with the sentence whose quotation they follow: «می¦آیم.» و رفت. */
export const CONTINUES: ReadonlySet<string> = new Set([
  // Conjunctions and the mark of the object, which begin no sentence of their own there.
  'و',
  'یا',
  'که',
  'را',
  // Endings and copulas.
  'است',
  'بود',
  'نیست',
  'نبود',
  'شد',
  'شده',
  // Verbs of speech behind what was said.
  'گفت',
  'گفته',
  'گفتند',
  'گوید',
  'می\u200cگوید',
  'می\u200cگویند',
  'پرسید',
  'پرسیدند',
  'می\u200cپرسد',
  'نوشت',
  'نوشته',
  'افزود',
  'خواند',
  'نامید',
]);

/** Words that a quotation follows without a colon: او پرسید «چرا؟» */
export const INTRODUCES: ReadonlySet<string> = new Set([
  'که',
  'گفت',
  'گفتم',
  'گفته',
  'گفتند',
  'می\u200cگوید',
  'می\u200cگویند',
  'پرسید',
  'پرسیدم',
  'پرسیدند',
  'پرسیدیم',
  'می\u200cپرسد',
  'نوشت',
  'نوشتم',
  'نوشته',
  'نوشتند',
  // فریاد زد، پاسخ داد، اعلام کرد
  'زد',
  'زدند',
  'داد',
  'دادند',
  'کرد',
  'کرده',
  'کردند',
]);

/** Verbs that say who cried out or asked what stands before: «کجا می¦روی؟» مادر پرسید. */
export const SAYS: ReadonlySet<string> = new Set([
  'گفت',
  'گفتم',
  'گفتند',
  'می\u200cگوید',
  'می\u200cگفت',
  'پرسید',
  'پرسیدم',
  'پرسیدند',
  'می\u200cپرسد',
  'نوشت',
  'نالید',
  'غرید',
]);

/** Nouns of such verbs, and the verbs that they stand before: داد زد، فریاد کشید، پاسخ داد. */
export const SAYS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['داد', ['زد', 'زدم', 'زدند', 'کشید', 'کشیدند']],
      ['فریاد', ['زد', 'زدم', 'زدند', 'کشید', 'کشیدند', 'کرد']],
      ['جیغ', ['زد', 'زدم', 'زدند', 'کشید', 'کشیدند']],
      ['نعره', ['زد', 'زدند', 'کشید', 'کشیدند']],
      ['بانگ', ['زد', 'زدند']],
      ['صدا', ['زد', 'زدم', 'زدند', 'کرد']],
      ['پاسخ', ['داد', 'دادم', 'دادند']],
      ['جواب', ['داد', 'دادم', 'دادند']],
      ['زمزمه', ['کرد', 'کردم', 'کردند']],
      ['تکرار', ['کرد', 'کردند']],
    ] as const
  ).map(([noun, verbs]) => [noun, new Set(verbs)]),
);
