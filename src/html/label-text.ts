/** True for a text with a label: «کد خبر: ۴۴۱۲». */
export const HAS_LABEL = /\p{L}\s*[:\uff1a]/u;
/** True for a label whose value is in another element: «تاریخ انتشار:». */
export const COLON_AT_END = /[:\uff1a]\s*$/;
const HAS_LETTER = /\p{L}/u;

/** Returns the number of words with letters in a text of a page, whose words are separated by one space. */
export function wordsIn(text: string): number {
  return text.split(' ').filter((word) => HAS_LETTER.test(word)).length;
}
