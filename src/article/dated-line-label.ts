import { CLOCK_WORDS, EDIT_BUTTONS, PUBLISHING_WORDS, UPDATING_WORDS } from '../generated/words/dated-lines.js';
import { lazyPhraseSet, longestPhrase, type PhraseTable, phraseOf } from '../persian/phrase-table.js';
import { holdsPhrase } from './dated-line-score.js';
import type { LabelRole } from './label-words.js';
import { type MetadataItem, metadataItem } from './metadata-item.js';

const publishing = /* @__PURE__ */ lazyPhraseSet(PUBLISHING_WORDS);
const updating = /* @__PURE__ */ lazyPhraseSet(UPDATING_WORDS);
const clock = /* @__PURE__ */ lazyPhraseSet(CLOCK_WORDS);

/** Role of a date by the words around it: a word of publication, change or the clock. */
export function roleOfLabel(before: string, after = ''): LabelRole | 'date' {
  if (endsInPhrase(clock(), before)) return 'clock';
  const own = isOfOther(after) ? before : `${before} | ${after}`;
  if (holdsPhrase(updating(), own)) return 'updated';
  return holdsPhrase(publishing(), before) ? 'published' : 'date';
}

const buttons = /* @__PURE__ */ lazyPhraseSet(EDIT_BUTTONS);
const DIGIT = /[0-9]/;
const LEADING_MARKS = /^[^\p{L}\p{N}]+/u;

/** True for words after a date that are the label of the next date or time, «… | ویرایش: ۲ فروردین ۱۴۰۳», or a button. */
function isOfOther(after: string): boolean {
  return DIGIT.test(after) || phraseOf(buttons(), after.replace(LEADING_MARKS, '').replace(TRAILING_MARKS, '')) === true;
}

const TRAILING_MARKS = /[^\p{L}\p{N}]+$/u;

/** True if a folded text ends in a phrase of a table. */
export function endsInPhrase(phrases: PhraseTable<true>, text: string): boolean {
  const words = text.replace(TRAILING_MARKS, '');
  for (let at = words.length; at > 0; ) {
    at = words.lastIndexOf(' ', at - 1);
    if (longestPhrase(phrases, words, at + 1, ' ')?.end === words.length) return true;
    if (words.length - at > LONGEST_PHRASE || at < 0) return false;
  }
  return false;
}

const LONGEST_PHRASE = 14;

/** «زمان بارگذاری در سهشنبه, ۱۴ آذر ۱۴۰۲»: the note before a date may be its label. */
export function withRoleOf(note: string, item: MetadataItem, after = ''): MetadataItem {
  if (note + after === '' || item.role !== 'date') return item;
  const role = roleOfLabel(note, after);
  return role === 'date' ? item : metadataItem(role, item.place, item.value, item.found, 'words');
}
