import { codeUnitAt } from '../core/code-unit.js';
import { isDigit, isLetter } from '../persian/fold.js';
import { letterRunEnd, longestPhrase, type PhraseTable, phraseOf, phraseTable } from '../persian/phrase-table.js';
import { CODE_STEMS, DATE_LABELS, type DateRole, type LabelRole, OTHER_CODES, OTHER_LABELS } from './label-words.js';

export interface Label<Role = LabelRole> {
  role: Role;
  /** After the colon and the space behind it, an offset of the folded text. */
  end: number;
  colon: boolean;
}

type LabelRow<Role> = readonly [phrase: string, role: Role];

function labelRows<Role extends string>(labels: Readonly<Record<Role, readonly string[]>>): LabelRow<Role>[] {
  const roles = Object.entries(labels) as [Role, readonly string[]][];
  return roles.flatMap(([role, phrases]) => phrases.map((phrase): LabelRow<Role> => [phrase, role]));
}

let labels: PhraseTable<LabelRole> | undefined;
let dateLabels: PhraseTable<DateRole> | undefined;

/** The label that begins at an offset of a folded text: «کد خبر:», «تاریخ انتشار :», «کد خبر». */
export function readLabel(folded: string, offset: number): Label | null {
  labels ??= phraseTable<LabelRole>([...labelRows(DATE_LABELS), ...labelRows(OTHER_LABELS)]);
  const label = readLabelOf(labels, folded, offset);
  return label?.role === 'code' && !label.colon ? (readCodeLabel(folded, offset) ?? label) : label;
}

let codeStems: PhraseTable<true> | undefined;
let otherCodes: PhraseTable<true> | undefined;

/** «کد نوشتار: ۸۸۱۲»: one word that no table has between «کد» and the colon, and no code of anything else. */
function readCodeLabel(folded: string, offset: number): Label | null {
  codeStems ??= phraseSet(CODE_STEMS);
  otherCodes ??= phraseSet(OTHER_CODES);
  const stem = longestPhrase(codeStems, folded, offset, ' ');
  if (!stem) return null;
  const wordAt = skipSpaces(folded, stem.end);
  const wordEnd = letterRunEnd(folded, wordAt);
  const colonAt = skipSpaces(folded, wordEnd);
  if (wordEnd === wordAt || codeUnitAt(folded, colonAt) !== COLON || longestPhrase(otherCodes, folded, wordAt, ' ')) return null;
  const end = skipSpaces(folded, colonAt + 1);
  return isDigit(codeUnitAt(folded, end)) ? { role: 'code', end, colon: true } : null;
}

/** The label of a date that begins a folded text. */
export function readDateLabel(folded: string): Label<DateRole> | null {
  dateLabels ??= phraseTable(labelRows(DATE_LABELS));
  return readLabelOf(dateLabels, folded, 0);
}

const COLON = 0x3a;
const SPACE = 0x20;

function readLabelOf<Role>(table: PhraseTable<Role>, folded: string, offset: number): Label<Role> | null {
  const phrase = longestPhrase(table, folded, offset, ' ');
  if (!phrase) return null;
  const colonAt = skipSpaces(folded, phrase.end);
  const colon = codeUnitAt(folded, colonAt) === COLON;
  return { role: phrase.value, end: skipSpaces(folded, colon ? colonAt + 1 : colonAt), colon };
}

export function skipSpaces(folded: string, offset: number): number {
  let next = offset;
  while (codeUnitAt(folded, next) === SPACE) next++;
  return next;
}

/** After everything that is neither letter nor digit. */
export function skipDecoration(text: string, offset: number): number {
  let next = offset;
  const { length } = text;
  while (next < length && !isLetter(codeUnitAt(text, next)) && !isDigit(codeUnitAt(text, next))) next++;
  return next;
}

/** A set of phrases known by their letters. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(phrases.map((phrase) => [phrase, true] as const));
}

/** Whether the letters of a folded line are those of one of the phrases. */
export function isPhrase(phrases: PhraseTable<true>, folded: string): boolean {
  return phraseOf(phrases, folded) === true;
}

/** Whether a folded line begins with one of the phrases. */
export function beginsWith(phrases: PhraseTable<true>, folded: string, offset = 0): boolean {
  return longestPhrase(phrases, folded, offset, ' ') !== null;
}
