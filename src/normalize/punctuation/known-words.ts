import { ZWNJ } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { COMPOUND_ENDS, ENCLITICS, INFLECTIONAL_SUFFIXES, SHORT_POSSESSIVES } from '../../persian/affixes.js';
import { isArabicScriptLetter, joinsNext } from '../../persian/letters.js';

/** Endings that may follow a closing guillemet directly: «کیهان»ی, «شهروند»ها. */
const ENDINGS: ReadonlySet<string> = new Set([...ENCLITICS, ...SHORT_POSSESSIVES, ...INFLECTIONAL_SUFFIXES, 'ی', 'یی', 'ست', 'ان']);

/** Also after it: «داعش»زدایی. */
const COMPOUNDS: ReadonlySet<string> = new Set(COMPOUND_ENDS);

const LONGEST = 7;

/** Returns the last letters of the word that ends at `at`, back to a ZWNJ; at most as many as the tables need. */
export function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST && isArabicScriptLetter(codeUnitAt(text, start - 1))) start--;
  return text.slice(start, at);
}

/**
 * Returns the first letters of the word that starts at `at`, up to a ZWNJ; at most as many as the tables need. Includes an ending after a
 * space that is, or may later be, removed: «و تر» is read as «وتر».
 *
 * @param splitsRunTogether true if run-together words are split: «تر هاتتر» becomes «ترها تتر»
 */
export function wordAfter(text: string, at: number, splitsRunTogether: boolean): string {
  const word = firstLetters(text, at);
  const end = at + word.length;
  if (word === '' || text[end] !== ' ' || joinsNext(codeUnitAt(text, end - 1))) return word;
  const next = firstLetters(text, end + 1);
  // «.ر های¦آ»: «های¦آ» is no ending, and no ending is attached to a single letter.
  const isPart = word.length === 1 && text[end + 1 + next.length] === ZWNJ;
  const isClosedUp = splitsRunTogether
    ? INFLECTIONAL_SUFFIXES.some((ending) => next.startsWith(ending))
    : INFLECTIONAL_SUFFIXES.includes(next);
  return isClosedUp && !isPart ? word + next : word;
}

function firstLetters(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < LONGEST && isArabicScriptLetter(codeUnitAt(text, end))) end++;
  return text.slice(at, end);
}

export const isEndingAfterQuote = (word: string): boolean => ENDINGS.has(word);

/** True for a word that belongs to a quoted one: «کیهان»ی, «داعش»زدایی. */
export const isPartAfterQuote = (word: string): boolean => ENDINGS.has(word) || COMPOUNDS.has(word);
