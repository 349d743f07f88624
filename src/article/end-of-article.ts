import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { trimSpan } from '../core/lines.js';
import { END_MARKS } from '../generated/words/page-lines.js';
import { isAsciiDigit } from '../persian/digits.js';
import { fold, isLetter, rawStart } from '../persian/fold.js';
import { lazyPhraseSet, longestPhrase } from '../persian/phrase-table.js';
import { hasVerb } from './dated-line-score.js';

const endMarks = /* @__PURE__ */ lazyPhraseSet(END_MARKS);

const WORD_LIMIT = 3;

/**
 * True if an end mark begins at an offset of a folded text, alone or with the codes of the staff: «انتهای پیام/ز». False for a sentence:
 * «پایان پیام این بود که …».
 */
export function isEndMarkAt(folded: string, offset = 0): boolean {
  const mark = longestPhrase(endMarks(), folded, offset, ' ');
  if (!mark) return false;
  const rest = folded.slice(mark.end).trim();
  return !isLetter(codeUnitAt(rest, 0)) || (rest.split(' ').length < WORD_LIMIT && !hasVerb(rest));
}

const FEWEST_SLASHES = 2;

/** «./843/ت303/س»: codes of the staff that worked on the story. */
export function isDeskCode(folded: string): boolean {
  let slashes = 0;
  let digits = 0;
  let letters = 0;
  const { length } = folded;
  for (let at = 0; at < length; at++) {
    const code = codeUnitAt(folded, at);
    if (folded[at] === '/') slashes++;
    else if (isAsciiDigit(code)) digits++;
    else if (isLetter(code)) letters++;
    else if (folded[at] !== '.' || at > 0) return false;
  }
  return slashes >= FEWEST_SLASHES && digits > 0 && letters > 0 && letters <= slashes + 1;
}

const LONGEST_MARK = 40;

/** Cuts the end mark off a paragraph: «… باز شد. انتهای پیام/ز», «… باز شد./843/ت303/س». */
export function withoutEndMark(raw: string, span: Span): Span {
  if (raw[span.end - 1] === '.') return span;
  const from = Math.max(span.start, span.end - LONGEST_MARK);
  const tail = fold(raw, from, span.end);
  for (let at = 1; at < tail.text.length; at++) {
    const isWordStart = isLetter(codeUnitAt(tail.text, at)) && !isLetter(codeUnitAt(tail.text, at - 1));
    const isMark = isWordStart ? isEndMarkAt(tail.text, at) : tail.text[at] === '.' && isDeskCode(tail.text.slice(at));
    if (isMark) return trimSpan(raw, { start: span.start, end: rawStart(tail, isWordStart ? at : at + 1) });
  }
  return span;
}
