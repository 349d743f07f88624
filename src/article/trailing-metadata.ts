import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { trimSpan } from '../core/lines.js';
import { digitValue, isAsciiDigit } from '../persian/digits.js';
import { fold, isLetter, rawStart } from '../persian/fold.js';
import { readLabel } from './labels.js';
import { isWhollyFolded, type LineText, LONGEST_TITLE, lineText } from './line-text.js';
import type { MetadataItem } from './metadata-item.js';
import { readMetadataLine } from './metadata-line.js';

/** A line of text that ends in labels or a date. */
export interface TextWithMetadata {
  text: Span;
  metadata: { span: Span; items: MetadataItem[] };
}

const LONGEST_TAIL = 110;
/** A date and a code have at least this many. */
const FEWEST_DIGITS = 4;
const SENTENCE_ENDS = '.!؟?»';

/** Splits off the metadata at the end of a line: «… باز شد. کد خبر: ۱۲ تاریخ انتشار : ۱۳۹۹/۰۸/۱۲», «… اعلام شد1395/11/13». */
export function splitTrailingMetadata({ raw, span, hasDigit }: LineText): TextWithMetadata | null {
  const from = Math.max(span.start, span.end - LONGEST_TAIL);
  if ((!hasDigit && isWhollyFolded({ span })) || !hasEnoughDigits(raw, from, span.end)) return null;
  const tail = fold(raw, from, span.end);
  for (let at = 1; at < tail.text.length; at++) {
    const isLabel = tail.text[at - 1] === ' ' && readLabel(tail.text, at)?.colon === true;
    if (!isLabel && !isRunTogetherNumber(tail.text, at)) continue;
    const meta = { start: rawStart(tail, at), end: span.end };
    const text = trimSpan(raw, { start: span.start, end: meta.start });
    const items = readMetadataLine(lineText(raw, meta));
    if (items && !items.rest && items.items.every((item) => (isLabel ? isLabelled(item) : isWholeDate(item, text)))) {
      return { text, metadata: { span: meta, items: items.items } };
    }
  }
  return null;
}

function hasEnoughDigits(raw: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) if (digitValue(codeUnitAt(raw, at)) >= 0) digits++;
  return digits >= FEWEST_DIGITS;
}

/** True if a number begins at an offset directly after a word or the end of a sentence. */
function isRunTogetherNumber(folded: string, at: number): boolean {
  const before = codeUnitAt(folded, at - 1);
  return isAsciiDigit(codeUnitAt(folded, at)) && (isLetter(before) || SENTENCE_ENDS.includes(folded.charAt(at - 1)));
}

function isLabelled({ role, value }: MetadataItem): boolean {
  return value !== null && (role === 'code' || role === 'published' || role === 'tool');
}

/** A date with a time of day, or one after a title: a sentence may end in a date. */
function isWholeDate({ role, found }: MetadataItem, text: Span): boolean {
  return role === 'date' && found !== null && (found.reading.time !== null || text.end - text.start <= LONGEST_TITLE);
}
