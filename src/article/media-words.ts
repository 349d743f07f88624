import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { MEDIA_WORDS } from '../generated/words/title-words.js';
import { fold, isLetter, rawEnd, rawStart } from '../persian/fold.js';
import { skipSpaces } from '../persian/labels.js';
import { lazyPhraseSet, longestPhrase } from '../persian/phrase-table.js';

const MARKS = '|/:+';
const HAS_MARK = /[|/:+]/;
const LONGEST_MEDIA_WORD = 20;

const words = /* @__PURE__ */ lazyPhraseSet(MEDIA_WORDS);

/** Cuts words about pictures off a headline: «عکس | نخستین پرستوها رسیدند», «نخستین پرستوها رسیدند + فیلم» → «نخستین پرستوها رسیدند» */
export function withoutMediaWord(raw: string, { start, end }: Span): Span {
  return { start: start + openingLength(raw, start, end), end: closingStart(raw, start, end) };
}

function hasMediaMark(raw: string, start: number, end: number): boolean {
  return HAS_MARK.test(raw.slice(start, end));
}

function openingLength(raw: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_MEDIA_WORD);
  if (!hasMediaMark(raw, start, limit)) return 0;
  const folded = fold(raw, start, limit);
  const word = longestPhrase(words(), folded.text, 0, ' ');
  const mark = word ? skipSpaces(folded.text, word.end) : -1;
  return word && MARKS.includes(folded.text.charAt(mark) || ' ') ? rawEnd(folded, mark + 1) - start : 0;
}

function closingStart(raw: string, start: number, end: number): number {
  const from = Math.max(start, end - LONGEST_MEDIA_WORD);
  if (!hasMediaMark(raw, from, end)) return end;
  const tail = fold(raw, from, end);
  for (let at = tail.text.length - 1; at >= 0; at--) {
    if (!MARKS.includes(tail.text.charAt(at))) continue;
    const word = longestPhrase(words(), tail.text, skipSpaces(tail.text, at + 1), ' ');
    return word && (word.end === tail.text.length || !isLetter(codeUnitAt(tail.text, word.end))) ? rawStart(tail, at) : end;
  }
  return end;
}
