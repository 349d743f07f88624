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
