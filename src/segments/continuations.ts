/** Words that continue the sentence of the quotation before them: «می¦آیم.» و رفت. */
export const CONTINUES: ReadonlySet<string> = new Set([
  // Conjunctions and the object marker, which begin no new sentence here.
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
  // Verbs of speech after the quotation.
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

/** Words that introduce a quotation without a colon: او پرسید «چرا؟» */
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

/** Verbs of speech that may end a sentence after its quotation: «کجا می¦روی؟» مادر پرسید. */
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

/** Nouns of compound verbs of speech, with their light verbs: داد زد، فریاد کشید، پاسخ داد. */
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
