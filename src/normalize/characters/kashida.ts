import { KASHIDA } from '../../text/code-points.js';
import { digitValue } from '../../text/digits.js';
import type { Span } from '../../types.js';

const KASHIDA_CODE = KASHIDA.charCodeAt(0);
const MADDA_ABOVE_CODE = 0x653;
const HAMZA_BELOW_CODE = 0x655;

/** The end of the kashidas that begin at `start`. */
export function endOfKashidas(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === KASHIDA_CODE) end++;
  return end;
}

/**
 * Whether kashidas only stretch a word: «کتـــاب», «سلامـــ».
 * They do not where they stand for a dash («تهران ـ مشهد», «ـ گفت», C-130 «سیـ۱۳۰»), carry a hamza, or show the joined form of one
 * letter («هـ.ق»). Looks no further than the word's end and the character after it.
 */
export function stretchesWord(text: string, word: Span, kashidas: Span, lettersBefore: number): boolean {
  if (lettersBefore === 0) return false;
  const next = text.charCodeAt(kashidas.end);
  if (next >= MADDA_ABOVE_CODE && next <= HAMZA_BELOW_CODE) return false;
  if (digitValue(next) >= 0) return false;
  return lettersBefore > 1 || kashidas.end < word.end;
}
