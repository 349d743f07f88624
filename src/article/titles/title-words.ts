import { codeUnitAt } from '../../core/code-unit.js';
import { fold } from '../../persian/fold.js';
import type { PhraseTable } from '../../persian/phrase-table.js';
import { beginsWith, phraseSet } from '../../persian/phrase-table.js';

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

/** The kinds of a word, a bit each: a word may be more than one of these. */
export const VERB_AT_END = 1;
export const SAYING = 2;
export const FIRST_OF_SOURCE = 4;

let kinds: Map<number, number> | undefined;

function readKinds(): Map<number, number> {
  const all = new Map<number, number>();
  const add = (phrases: readonly string[], kind: number): void => {
    for (const phrase of phrases) {
      const hash = hashOf(fold(phrase).text.split(' ', 1)[0] ?? '');
      all.set(hash, (all.get(hash) ?? 0) | kind);
    }
  };
  add(VERBS_AT_END, VERB_AT_END);
  add(SAYINGS, SAYING);
  add(SOURCES, FIRST_OF_SOURCE);
  return all;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, codeUnitAt(word, at));
  return hash;
}

/** The hash of a word and one more unit behind it. */
export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The kinds of a word, by the hash of its folded units: the sum of those above, 0 for all others. */
export function kindsOfWord(hash: number): number {
  kinds ??= readKinds();
  return kinds.get(hash) ?? 0;
}

let sources: PhraseTable<true> | undefined;

/** Whether a folded text names its source at an offset: «به گزارش», «به نقل از». */
export function opensWithSource(folded: string, offset: number): boolean {
  sources ??= phraseSet(SOURCES);
  return beginsWith(sources, folded, offset);
}
