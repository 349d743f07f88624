import { assertText } from '../core/assert.js';
import { AUXILIARIES, FUNCTION_WORDS } from '../generated/words/stop-words.js';
import { keyOfWord } from './key-of-word.js';

/**
 * Words that carry no information about the topic of a text: 250 words of closed classes and auxiliaries, as they are spelled.
 * `docs/lemmas.md` has the criterion and the source. For a word in any spelling use {@link isStopWord}.
 *
 * @example
 * stopWords.has('برای'); // true
 */
export const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set([...FUNCTION_WORDS, ...AUXILIARIES]);

let keys: ReadonlySet<string> | undefined;

/**
 * True if a word, in any spelling, is one of {@link stopWords}.
 *
 * @param word one word
 * @throws TypeError if `word` is not a string
 * @example
 * isStopWord('مي شود'); // true
 * isStopWord('دولت'); // false
 */
export function isStopWord(word: string): boolean {
  assertText(word);
  keys ??= new Set([...FUNCTION_WORDS, ...AUXILIARIES].map(keyOfWord));
  return keys.has(keyOfWord(word));
}
