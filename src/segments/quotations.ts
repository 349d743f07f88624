import { codeUnitAt } from '../core/code-unit.js';
import { skipWhiteSpace, skipWhiteSpaceBack, wordFrom, wordTo } from './around.js';
import { CONTINUES, INTRODUCES, SAYS, SAYS_WITH } from './continuations.js';
import { isListing } from './ends.js';
import { DOT, END, unitKind } from './unit-kinds.js';

interface Enclosure {
  opener: number;
  closer: number;
  sentenceStart: number;
  lineEnd: number;
}

const BRACKETS = new Set('([');

/**
 * True if the sentence continues after a quotation or bracket, so that nothing within ends it: گفت: «می¦آیم. صبر کن.» و رفت · فیلم «کجا
 * می¦روی؟» را دید · (نک. فصل ۲. آنجا هم) گفت · «برو!» پدر داد زد.
 */
export function continuesAfter(text: string, { opener, closer, sentenceStart, lineEnd }: Enclosure): boolean {
  const last = skipWhiteSpaceBack(text, closer - 1, opener + 1);
  const lastKind = last > opener ? unitKind(codeUnitAt(text, last)) : 0;
  const isEnded = lastKind === END || (lastKind === DOT && text[last - 1] !== '.');
  const isFirst = opener === sentenceStart;
  if (BRACKETS.has(text.charAt(opener))) return !isFirst || !isEnded;
  const next = skipWhiteSpace(text, closer + 1, lineEnd);
  if (next === lineEnd) return false;
  const nextKind = unitKind(codeUnitAt(text, next));
  if (nextKind === DOT || nextKind === END) return false;
  if (!isEnded || isListing(text, next) || CONTINUES.has(wordFrom(text, next))) return true;
  return lastKind === END && (isFirst ? isSpeakerAfter(text, next, lineEnd) : !isIntroduced(text, opener, sentenceStart));
}

/** True for گفت: «…» and پرسید «…»; false for the title in فیلم «کجا می¦روی؟» */
function isIntroduced(text: string, opener: number, sentenceStart: number): boolean {
  const before = skipWhiteSpaceBack(text, opener - 1, sentenceStart);
  return text[before] === ':' || INTRODUCES.has(wordTo(text, before + 1));
}

/** Longest speaker before the verb, in words: «برو!» پدر پیر او داد زد. */
const MOST_WORDS = 4;

/** True if the words after a cry or a question name its speaker: «برو!» پدر داد زد, «چرا؟» مادر پرسید. */
function isSpeakerAfter(text: string, from: number, lineEnd: number): boolean {
  let before = '';
  for (let at = from, words = 0; words < MOST_WORDS; words++) {
    const word = wordFrom(text, at);
    if (word === '') return false;
    if (SAYS.has(word) || SAYS_WITH.get(before)?.has(word)) return true;
    before = word;
    at = skipWhiteSpace(text, at + word.length, lineEnd);
  }
  return false;
}
