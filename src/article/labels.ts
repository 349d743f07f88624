import { codeUnitAt } from '../core/code-unit.js';
import { lazy } from '../core/lazy.js';
import { DATE_LABELS } from '../dates/date-labels.js';
import { CODE_STEMS, KINDS_OF_TEXT } from '../generated/words/labels.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter } from '../persian/fold.js';
import { COLON, type Label, labelRows, readLabelOf, skipSpaces } from '../persian/labels.js';
import { lazyPhraseSet, longestPhrase, phraseTable } from '../persian/phrase-table.js';
import { type LabelRole, OTHER_LABELS } from './label-words.js';

const labels = /* @__PURE__ */ lazy(() => phraseTable<LabelRole>([...labelRows(DATE_LABELS), ...labelRows(OTHER_LABELS)]));

/** Reads the label that begins at an offset of a folded text: «کد خبر:», «تاریخ انتشار :», «کد خبر», «**نویسنده:**», «عنوان مطلب:». */
export function readLabel(folded: string, offset: number): Label<LabelRole> | null {
  const label = readLabelOf(labels(), folded, offset);
  if (!label) return null;
  if (label.colon) return withoutEmphasis(folded, label);
  if (label.role === 'code') return readCodeLabel(folded, offset) ?? withLaterColon(folded, label) ?? label;
  return (OF_TEXTS.has(label.role) ? withKindOfText(folded, label) : null) ?? withLaterColon(folded, label) ?? label;
}

const codeStems = /* @__PURE__ */ lazyPhraseSet(CODE_STEMS);
const kindsOfText = /* @__PURE__ */ lazyPhraseSet(KINDS_OF_TEXT);

/** «کد نوشتار: ۸۸۱۲»: a kind of text between «کد» and the colon. «کد پستی: …» is the code of something else. */
function readCodeLabel(folded: string, offset: number): Label<LabelRole> | null {
  const stem = longestPhrase(codeStems(), folded, offset, ' ');
  const label = stem && withKindOfText(folded, { role: 'code', end: skipSpaces(folded, stem.end), colon: false });
  return label && isAsciiDigit(codeUnitAt(folded, label.end)) ? label : null;
}

/** Roles whose labels may name the kind of the text. */
const OF_TEXTS: ReadonlySet<LabelRole> = new Set<LabelRole>(['author', 'headline', 'kicker', 'lead', 'subject', 'agency']);

/** «عنوان مطلب:», «نویسنده گزارش:» */
function withKindOfText(folded: string, { role, end }: Label<LabelRole>): Label<LabelRole> | null {
  const kind = longestPhrase(kindsOfText(), folded, end, ' ');
  return kind && withLaterColon(folded, { role, end: kind.end, colon: false });
}

const EMPHASIS = '*_';
/** Between a label and its colon: «**کد خبر**:», «نویسنده (ها):». */
const PLURAL = '(ها)';

/** The label with the colon after its markup or its plural; `null` if there is no colon. */
function withLaterColon(folded: string, { role, end }: Label<LabelRole>): Label<LabelRole> | null {
  const plural = folded.startsWith(PLURAL, end) ? PLURAL.length : 0;
  const colonAt = skipSpaces(folded, skipEmphasis(folded, end + plural));
  if (codeUnitAt(folded, colonAt) !== COLON) return null;
  return withoutEmphasis(folded, { role, end: skipSpaces(folded, colonAt + 1), colon: true });
}

/** «**نویسنده:** مهتاب نمونه»: the value begins after the marks of emphasis. */
function withoutEmphasis(folded: string, label: Label<LabelRole>): Label<LabelRole> {
  const end = skipEmphasis(folded, label.end);
  if (end === label.end) return label;
  const next = skipSpaces(folded, end);
  return next > end || isWordAt(folded, next) ? { role: label.role, end: next, colon: true } : label;
}

function skipEmphasis(folded: string, offset: number): number {
  let at = offset;
  while (at < folded.length && EMPHASIS.includes(folded.charAt(at))) at++;
  return at;
}

function isWordAt(folded: string, at: number): boolean {
  const code = codeUnitAt(folded, at);
  return isLetter(code) || isAsciiDigit(code);
}
