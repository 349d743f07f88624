import { letterKey } from '../text/fold.js';
import { longestPhrase, type PhraseTable, phraseTable } from '../text/phrases.js';
import { LABELS, type LabelRole } from './label-words.js';

export interface Label {
  role: LabelRole;
  /** After the colon and the space behind it, an offset of the folded text. */
  end: number;
  colon: boolean;
}

let table: PhraseTable<LabelRole> | undefined;

function labelTable(): PhraseTable<LabelRole> {
  table ??= phraseTable(Object.entries(LABELS).flatMap(([role, phrases]) => phrases.map((phrase) => [phrase, role as LabelRole] as const)));
  return table;
}

/** The label that begins at an offset of a folded text: «کد خبر:», «تاریخ انتشار :», «کد خبر». */
export function readLabel(folded: string, offset: number): Label | null {
  const phrase = longestPhrase(labelTable(), folded, offset, ' ');
  if (!phrase) return null;
  const colonAt = skipSpaces(folded, phrase.end);
  const colon = folded[colonAt] === ':';
  return { role: phrase.value, end: skipSpaces(folded, colon ? colonAt + 1 : colonAt), colon };
}

export function skipSpaces(folded: string, offset: number): number {
  let next = offset;
  while (folded[next] === ' ') next++;
  return next;
}

/** A set of phrases known by their letters. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(phrases.map((phrase) => [phrase, true] as const));
}

/** Whether the letters of a folded line are those of one of the phrases. */
export function isPhrase(phrases: PhraseTable<true>, folded: string): boolean {
  return phrases.rows.has(letterKey(folded));
}

/** Whether a folded line begins with one of the phrases. */
export function beginsWith(phrases: PhraseTable<true>, folded: string, offset = 0): boolean {
  return longestPhrase(phrases, folded, offset, ' ') !== null;
}
