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

/** What a word is known for; a word may be more than one of these. */
export const VERB_AT_END = 1;
export const SAYING = 2;
export const FIRST_OF_SOURCE = 4;

/** Slots by the lowest bits of a hash: most words find theirs empty. */
const SLOTS = 0x1000;

let hashes: Int32Array | undefined;
let kinds: Uint8Array | undefined;

function build(): void {
  hashes = new Int32Array(SLOTS);
  kinds = new Uint8Array(SLOTS);
  addWords(VERBS_AT_END, VERB_AT_END);
  addWords(SAYINGS, SAYING);
  addWords(SOURCES, FIRST_OF_SOURCE);
}

/** Adds the first words of phrases. */
function addWords(phrases: readonly string[], kind: number): void {
  for (const phrase of phrases) {
    const [word = ''] = fold(phrase).text.split(' ');
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = addToHash(hash, codeUnitAt(word, at));
    const slot = slotOf(hash);
    (hashes as Int32Array)[slot] = hash;
    (kinds as Uint8Array)[slot] = ((kinds as Uint8Array)[slot] as number) | kind;
  }
}

/** The slot of a hash: its own, or an empty one behind it. */
function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while ((kinds as Uint8Array)[slot] !== 0 && (hashes as Int32Array)[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** The hash of a word and one more unit behind it. */
export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** What a word is known for, by the hash of its folded units: the sum of the kinds above, 0 for all others. */
export function kindsOfWord(hash: number): number {
  if (kinds === undefined) build();
  return (kinds as unknown as Uint8Array)[slotOf(hash)] as number;
}

let sources: PhraseTable<true> | undefined;

/** Whether a folded text names its source at an offset: «به گزارش», «به نقل از». */
export function opensWithSource(folded: string, offset: number): boolean {
  sources ??= phraseSet(SOURCES);
  return beginsWith(sources, folded, offset);
}
