import type { NormalizeOptions } from '../../api/types.js';
import { kindOf, shown } from '../../core/assert.js';
import { ZWNJ } from '../../core/code-points.js';
import { letterNumberAt } from '../../persian/alphabet.js';
import { createEditWriter } from '../edit-writer.js';
import { AFTER_PROTECTION, BEFORE_PROTECTION } from '../pipeline.js';
import { PLAIN_SETTINGS } from '../plain-settings.js';
import { buildUserWords, type UserWordTrie } from './word-list.js';

/**
 * Reads the option `words`.
 *
 * @throws TypeError if it is not an array of strings; RangeError for a word that is not letters and half-spaces, or that normalization
 * would change
 */
export function readUserWords(words: NormalizeOptions['words']): UserWordTrie | null {
  if (words === undefined) return null;
  if (!Array.isArray(words)) throw new TypeError(`options.words: expected an array of words, got ${kindOf(words)}`);
  for (const word of words) {
    if (typeof word !== 'string') throw new TypeError(`options.words: expected an array of words, got ${kindOf(word)} in it`);
  }
  assertWritten(words);
  return words.length === 0 ? null : buildUserWords(words);
}

const LINE_BREAK = '\n';

/** Checks all words in one pass, a word a line. */
function assertWritten(words: readonly string[]): void {
  for (const word of words) {
    if (word === '' || word.includes(LINE_BREAK)) throw notLetters(word);
  }
  const written = normalized(words.join(LINE_BREAK)).split(LINE_BREAK);
  words.forEach((word, i) => {
    if (written[i] !== word) throw new RangeError(`options.words: expected '${written[i]}', as normalize writes it, got ${shown(word)}`);
    if (!Array.from(word).every(isLetterOrHalfSpace)) throw notLetters(word);
  });
}

const isLetterOrHalfSpace = (char: string): boolean => char === ZWNJ || letterNumberAt(char) !== 0;

function notLetters(word: string): RangeError {
  return new RangeError(`options.words: expected words of Persian letters and half-spaces, got ${shown(word)}`);
}

/** Runs all stages except those that restore half-spaces. */
function normalized(text: string): string {
  return [...BEFORE_PROTECTION, ...AFTER_PROTECTION].reduce((current, stage) => {
    const writer = createEditWriter(current, [], PLAIN_SETTINGS.off, null);
    stage(current, [], PLAIN_SETTINGS, writer);
    return writer.finish().text;
  }, text);
}
