import { codeUnitAt } from '../core/code-unit.js';
import { DATE_LABELS } from '../dates/date-labels.js';
import { CODE_STEMS, OTHER_CODES } from '../generated/words/labels.js';
import { isAsciiDigit } from '../persian/digits.js';
import { COLON, type Label, labelRows, readLabelOf, skipSpaces } from '../persian/labels.js';
import { letterRunEnd, longestPhrase, type PhraseTable, phraseSet, phraseTable } from '../persian/phrase-table.js';
import { type LabelRole, OTHER_LABELS } from './label-words.js';

let labels: PhraseTable<LabelRole> | undefined;

/** Reads the label that begins at an offset of a folded text: «کد خبر:», «تاریخ انتشار :», «کد خبر». */
export function readLabel(folded: string, offset: number): Label<LabelRole> | null {
  labels ??= phraseTable<LabelRole>([...labelRows(DATE_LABELS), ...labelRows(OTHER_LABELS)]);
  const label = readLabelOf(labels, folded, offset);
  return label?.role === 'code' && !label.colon ? (readCodeLabel(folded, offset) ?? label) : label;
}

let codeStems: PhraseTable<true> | undefined;
let otherCodes: PhraseTable<true> | undefined;

/** «کد نوشتار: ۸۸۱۲»: one word between «کد» and the colon that is in no table, and does not name the code of another thing. */
function readCodeLabel(folded: string, offset: number): Label<LabelRole> | null {
  codeStems ??= phraseSet(CODE_STEMS);
  otherCodes ??= phraseSet(OTHER_CODES);
  const stem = longestPhrase(codeStems, folded, offset, ' ');
  if (!stem) return null;
  const wordAt = skipSpaces(folded, stem.end);
  const wordEnd = letterRunEnd(folded, wordAt);
  const colonAt = skipSpaces(folded, wordEnd);
  if (wordEnd === wordAt || codeUnitAt(folded, colonAt) !== COLON || longestPhrase(otherCodes, folded, wordAt, ' ')) return null;
  const end = skipSpaces(folded, colonAt + 1);
  return isAsciiDigit(codeUnitAt(folded, end)) ? { role: 'code', end, colon: true } : null;
}
