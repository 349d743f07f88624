import { codeUnitAt } from '../core/code-unit.js';
import { isAsciiDigit } from './digits.js';
import { isLetter } from './fold.js';
import { longestPhrase, type PhraseTable } from './phrase-table.js';

/** A label at the beginning of a folded text: «کد خبر:». */
export interface Label<Role> {
  role: Role;
  /** Offset in the folded text, after the colon and the spaces that follow it. */
  end: number;
  colon: boolean;
}

type LabelRow<Role> = readonly [phrase: string, role: Role];

/** Returns the rows of a phrase table of labels, for {@link readLabelOf}. */
export function labelRows<Role extends string>(labels: Readonly<Record<Role, readonly string[]>>): LabelRow<Role>[] {
  const roles = Object.entries(labels) as [Role, readonly string[]][];
  return roles.flatMap(([role, phrases]) => phrases.map((phrase): LabelRow<Role> => [phrase, role]));
}

export const COLON = 0x3a;
export const COLON_MARK = ':';
const SPACE = 0x20;

/** Reads the label that begins at an offset of a folded text: «کد خبر :». The colon is optional. */
export function readLabelOf<Role>(table: PhraseTable<Role>, folded: string, offset: number): Label<Role> | null {
  const phrase = longestPhrase(table, folded, offset, ' ');
  if (!phrase) return null;
  const colonAt = skipSpaces(folded, phrase.end);
  const colon = codeUnitAt(folded, colonAt) === COLON;
  return { role: phrase.value, end: skipSpaces(folded, colon ? colonAt + 1 : colonAt), colon };
}

/** Returns the offset after the spaces that begin at `offset` of a folded text. */
export function skipSpaces(folded: string, offset: number, end = folded.length): number {
  let next = offset;
  while (next < end && codeUnitAt(folded, next) === SPACE) next++;
  return next;
}

/** Returns the offset of the first letter or digit at or after `offset`, or the length of the text. */
export function skipDecoration(text: string, offset: number): number {
  let next = offset;
  const { length } = text;
  while (next < length && !isLetter(codeUnitAt(text, next)) && !isAsciiDigit(codeUnitAt(text, next))) next++;
  return next;
}
