import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { CREDITS } from '../generated/words/labels.js';
import { COLON, skipSpaces } from '../persian/labels.js';
import { lazyPhraseSet, longestPhrase } from '../persian/phrase-table.js';
import { readNames } from './person-names.js';

const credits = /* @__PURE__ */ lazyPhraseSet(CREDITS);
const ENDS = '|•·/-–';

/** Names after a kind of work: «گزارش: مهتاب نمونه»; `null` if anything but names follows the colon. Offsets of the folded text. */
export function readCredit(folded: string, at: number): { label: Span; names: Span } | null {
  const work = longestPhrase(credits(), folded, at, ' ');
  const colonAt = work ? skipSpaces(folded, work.end) : 0;
  if (!work || codeUnitAt(folded, colonAt) !== COLON) return null;
  const start = skipSpaces(folded, colonAt + 1);
  let end = start;
  while (end < folded.length && !ENDS.includes(folded.charAt(end))) end++;
  if (readNames(folded, start, end).length === 0) return null;
  return { label: { start: at, end: start }, names: { start, end } };
}
