import { codeUnitAt } from '../../text/code-unit.js';
import { fold } from '../../text/fold.js';
import type { PhraseTable } from '../../text/phrases.js';
import { beginsWith, phraseSet } from '../labels.js';

/** Words that tell prose, titles and datelines apart: of each kind the commonest of our own fixtures. */

/** Verbs that end a sentence. */
const VERBS_AT_END: readonly string[] = [
  'شد',
  'شود',
  'شده',
  'کرد',
  'کند',
  'کرده',
  'است',
  'هست',
  'نیست',
  'بود',
  'باشد',
  'دارد',
  'داد',
  'دهد',
  'گفت',
  'رفت',
  'آمد',
  'گرفت',
  'یافت',
  'رسید',
  'میشود',
  'نمیشود',
  'میکند',
  'ندارد',
  'خواهد',
  'داشت',
  'گذشت',
  'ماند',
  'دارند',
  'شدند',
  'کردند',
  'کنند',
  'دادند',
  'گرفتند',
  'میشوند',
  'میکنند',
  'باید',
  'کنید',
  'باشید',
  'بخوانید',
  'ببینید',
];

/** Words with which someone is quoted. */
const SAYINGS: readonly string[] = [
  'گفت',
  'افزود',
  'اظهار',
  'اعلام',
  'خبر',
  'تاکید',
  'بیان',
  'تصریح',
  'عنوان',
  'مطرح',
  'گفتوگو',
  'گفتگو',
  'توضیح',
  'هشدار',
];

/** How the first paragraph of a story names its source. */
const SOURCES: readonly string[] = ['به گزارش', 'به نقل از', 'به نقل'];

const wordsOf = (phrase: string): string[] => fold(phrase).text.split(' ');
const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + codeUnitAt(word, at)) | 0;
  return hash;
};
const hashesOf = (phrases: readonly string[]): ReadonlySet<number> =>
  new Set(phrases.map((phrase) => hashOf(wordsOf(phrase)[0] as string)));

/** Hashes of the words above: see `lineFacts`. */
export const LINKING_VERBS = /* @__PURE__ */ hashesOf(VERBS_AT_END);
export const VERBS_OF_SAYING = /* @__PURE__ */ hashesOf(SAYINGS);
export const FIRST_SOURCE_WORDS = /* @__PURE__ */ hashesOf(SOURCES);

let sources: PhraseTable<true> | undefined;

/** Whether a folded text names its source at an offset: «به گزارش», «به نقل از». */
export function opensWithSource(folded: string, offset: number): boolean {
  sources ??= phraseSet(SOURCES);
  return beginsWith(sources, folded, offset);
}
