// Written by scripts/build-words.ts from src/persian/words/speech.txt.
// Words beside quotations.
// Source: our own list.

/** Words that continue the sentence of the quotation before them: «می¦آیم.» و رفت. */
export const CONTINUES: readonly string[] = [
  'و',
  'یا',
  'که',
  'را',
  'است',
  'بود',
  'نیست',
  'نبود',
  'شد',
  'شده',
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
];

/** Words that introduce a quotation without a colon: او پرسید «چرا؟» */
export const INTRODUCES: readonly string[] = [
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
  'زد',
  'زدند',
  'داد',
  'دادند',
  'کرد',
  'کرده',
  'کردند',
];

/** Verbs of speech that may end a sentence after its quotation: «کجا می¦روی؟» مادر پرسید. */
export const SAYS: readonly string[] = [
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
];

/** Nouns of compound verbs of speech, with their light verbs: داد زد، فریاد کشید، پاسخ داد. */
export const SAYS_WITH: readonly (readonly [noun: string, ...verbs: string[]])[] = [
  ['داد', 'زد', 'زدم', 'زدند', 'کشید', 'کشیدند'],
  ['فریاد', 'زد', 'زدم', 'زدند', 'کشید', 'کشیدند', 'کرد'],
  ['جیغ', 'زد', 'زدم', 'زدند', 'کشید', 'کشیدند'],
  ['نعره', 'زد', 'زدند', 'کشید', 'کشیدند'],
  ['بانگ', 'زد', 'زدند'],
  ['صدا', 'زد', 'زدم', 'زدند', 'کرد'],
  ['پاسخ', 'داد', 'دادم', 'دادند'],
  ['جواب', 'داد', 'دادم', 'دادند'],
  ['زمزمه', 'کرد', 'کردم', 'کردند'],
  ['تکرار', 'کرد', 'کردند'],
];
