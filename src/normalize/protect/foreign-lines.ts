import type { Span } from '../../api/types.js';
import { ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { indexOfAny } from '../../core/code-unit-set.js';
import { isLineBreak, isWhiteSpace, lineEnd } from '../../core/white-space.js';
import { PERSIAN_FUNCTION_WORDS } from '../../generated/words/other-languages.js';
import { isLetterMarkOrKashida } from '../../persian/letters.js';
import { FOREIGN_SIGNS, signsOf, wordAround } from './foreign-words.js';
import { lettersOfWord } from './read-arabic-word.js';
import { type ProtectedSpan, verbatim } from './span.js';

const OF_PERSIAN: ReadonlySet<string> = /* @__PURE__ */ new Set(PERSIAN_FUNCTION_WORDS);
/** Fewer signs may be a name or a slip in a Persian line, but one is enough in a sentence without a Persian function word. */
const ENOUGH = 2;
const SENTENCE = 3;
/** In a line with Persian function words, foreign words must be this many times as many: a Persian sentence may quote a title. */
const TIMES_PERSIAN = 2;

/**
 * Finds the lines of other languages of the script, without white space around them: «کۆماری کوردستان», «آپ کیسے ہیں؟». No rule acts in them,
 * since letters, marks and half-spaces have other rules there. Rules act in a Persian line with foreign words, but not in these words.
 */
export function findForeignLines(text: string): ProtectedSpan[] {
  const lines: ProtectedSpan[] = [];
  const { length } = text;
  for (let at = indexOfAny(text, FOREIGN_SIGNS, 0); at < length; ) {
    const line = lineAround(text, at);
    if (isForeign(text, line)) lines.push(verbatim(line.start, line.end));
    at = indexOfAny(text, FOREIGN_SIGNS, line.end);
  }
  return lines;
}

/** Returns the line around an offset that is no white space. */
function lineAround(text: string, at: number): Span {
  let start = at;
  for (let before = at - 1; before >= 0 && !isLineBreak(codeUnitAt(text, before)); before--)
    if (!isWhiteSpace(codeUnitAt(text, before))) start = before;
  let end = lineEnd(text, at);
  while (isWhiteSpace(codeUnitAt(text, end - 1))) end--;
  return { start, end };
}

/** True if a line has enough signs of another language, and few Persian function words beside them. */
function isForeign(text: string, line: Span): boolean {
  const { words, foreignLetters, foreignWords, aeWords, lookAlikes, persianWords } = tallyOf(text, line);
  if (foreignWords === 0) return false;
  if (persianWords === 0 && foreignLetters > 0 && words >= SENTENCE) return true;
  // Beside a foreign letter, a look-alike is no mistake: «سندھ نے کہا».
  const alike = foreignLetters > 0 ? lookAlikes : 0;
  return foreignLetters + aeWords + alike >= ENOUGH && foreignWords + alike >= TIMES_PERSIAN * persianWords;
}

/** Numbers of words of a line, and of its foreign letters. */
interface Tally {
  words: number;
  foreignLetters: number;
  /** Words with a foreign letter, or with U+06D5 before another letter. */
  foreignWords: number;
  aeWords: number;
  /** Words with a letter that in Persian text is a mistake. */
  lookAlikes: number;
  persianWords: number;
}

function tallyOf(text: string, line: Span): Tally {
  const tally: Tally = { words: 0, foreignLetters: 0, foreignWords: 0, aeWords: 0, lookAlikes: 0, persianWords: 0 };
  for (let at = line.start; at < line.end; at++) {
    if (!isLetterMarkOrKashida(codeUnitAt(text, at))) continue;
    const word = wordAround(text, at);
    const { foreignLetters, hasLookAlike, hasInnerAe } = signsOf(text, word);
    // Parts of a word count once: a half-space that is restored must not make a line foreign.
    if (codeUnitAt(text, word.start - 1) !== ZWNJ_CODE) tally.words++;
    tally.foreignLetters += foreignLetters;
    if (hasInnerAe) tally.aeWords++;
    if (hasLookAlike) tally.lookAlikes++;
    if (foreignLetters > 0 || hasInnerAe) tally.foreignWords++;
    else if (!hasLookAlike && OF_PERSIAN.has(lettersOfWord(text, word.start, word.end))) tally.persianWords++;
    at = word.end - 1;
  }
  return tally;
}
