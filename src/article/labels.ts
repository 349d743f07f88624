import { codeUnitAt } from '../core/code-unit.js';
import { lazy } from '../core/lazy.js';
import { DATE_LABELS } from '../dates/date-labels.js';
import { CODE_STEMS, OTHER_CODES } from '../generated/words/labels.js';
import { isAsciiDigit } from '../persian/digits.js';
import { COLON, type Label, labelRows, readLabelOf, skipSpaces } from '../persian/labels.js';
import { lazyPhraseSet, letterRunEnd, longestPhrase, phraseTable } from '../persian/phrase-table.js';
import { type LabelRole, OTHER_LABELS } from './label-words.js';

const labels = /* @__PURE__ */ lazy(() => phraseTable<LabelRole>([...labelRows(DATE_LABELS), ...labelRows(OTHER_LABELS)]));

/** Reads the label that begins at an offset of a folded text: «کد خبر:», «تاریخ انتشار :», «کد خبر». */
export function readLabel(folded: string, offset: number): Label<LabelRole> | null {
  const label = readLabelOf(labels(), folded, offset);
  return label?.role === 'code' && !label.colon ? (readCodeLabel(folded, offset) ?? label) : label;
}

const codeStems = /* @__PURE__ */ lazyPhraseSet(CODE_STEMS);
const otherCodes = /* @__PURE__ */ lazyPhraseSet(OTHER_CODES);

/** «کد نوشتار: ۸۸۱۲»: one word between «کد» and the colon that is in no table, and does not name the code of another thing. */
function readCodeLabel(folded: string, offset: number): Label<LabelRole> | null {
  const stem = longestPhrase(codeStems(), folded, offset, ' ');
  if (!stem) return null;
  const wordAt = skipSpaces(folded, stem.end);
  const wordEnd = letterRunEnd(folded, wordAt);
  const colonAt = skipSpaces(folded, wordEnd);
  if (wordEnd === wordAt || codeUnitAt(folded, colonAt) !== COLON || longestPhrase(otherCodes(), folded, wordAt, ' ')) return null;
  const end = skipSpaces(folded, colonAt + 1);
  return isAsciiDigit(codeUnitAt(folded, end)) ? { role: 'code', end, colon: true } : null;
}
