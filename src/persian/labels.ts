import { codeUnitAt } from '../core/code-unit.js';
import { isDigit, isLetter } from './fold.js';
import { longestPhrase, type PhraseTable } from './phrase-table.js';

/** A label at the beginning of a folded text: «کد خبر:». */
export interface Label<Role> {
  role: Role;
  /** After the colon and the space behind it, an offset of the folded text. */
  end: number;
  colon: boolean;
}

type LabelRow<Role> = readonly [phrase: string, role: Role];

/** The rows of a table of labels, for {@link readLabelOf}. */
export function labelRows<Role extends string>(labels: Readonly<Record<Role, readonly string[]>>): LabelRow<Role>[] {
  const roles = Object.entries(labels) as [Role, readonly string[]][];
  return roles.flatMap(([role, phrases]) => phrases.map((phrase): LabelRow<Role> => [phrase, role]));
}

export const COLON = 0x3a;
const SPACE = 0x20;

/** The label of a table that begins at an offset of a folded text: «کد خبر :»; the colon may be missing. */
export function readLabelOf<Role>(table: PhraseTable<Role>, folded: string, offset: number): Label<Role> | null {
  const phrase = longestPhrase(table, folded, offset, ' ');
  if (!phrase) return null;
  const colonAt = skipSpaces(folded, phrase.end);
  const colon = codeUnitAt(folded, colonAt) === COLON;
  return { role: phrase.value, end: skipSpaces(folded, colon ? colonAt + 1 : colonAt), colon };
}

/** After the spaces at an offset of a folded text. */
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
