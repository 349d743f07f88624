import { assertText } from '../core/assert.js';
import { keyOfWord } from './key-of-word.js';
import { AUXILIARIES, FUNCTION_WORDS } from './stop-word-list.js';

/**
 * Words that say nothing of what a text is about, as they are spelled: closed classes and auxiliaries, 250 of them. `docs/lemmas.md` has the
 * criterion and the source. To ask about a word in any spelling, use {@link isStopWord}.
 *
 * @example
 * stopWords.has('برای'); // true
 */
export const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set([...FUNCTION_WORDS, ...AUXILIARIES]);

let keys: ReadonlySet<string> | undefined;

/**
 * True if a word, however it is spelled, is one of {@link stopWords}.
 *
 * @param word one word
 * @throws TypeError if `word` is no string
 * @example
 * isStopWord('مي شود'); // true
 * isStopWord('دولت'); // false
 */
export function isStopWord(word: string): boolean {
  assertText(word);
  keys ??= new Set([...FUNCTION_WORDS, ...AUXILIARIES].map(keyOfWord));
  return keys.has(keyOfWord(word));
}
