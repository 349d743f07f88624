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
  for (const [index, word] of words.entries())
    if (typeof word !== 'string') throw new TypeError(`options.words[${index}]: expected a word, got ${kindOf(word)}`);
  assertWritten(words);
  return words.length === 0 ? null : buildUserWords(words);
}

const LINE_BREAK = '\n';

/** Checks all words in one pass, a word a line. */
function assertWritten(words: readonly string[]): void {
  for (const [index, word] of words.entries()) if (word === '' || word.includes(LINE_BREAK)) throw notLetters(word, index);
  const written = normalized(words.join(LINE_BREAK)).split(LINE_BREAK);
  for (const [index, word] of words.entries()) {
    const right = written[index] ?? '';
    if (right === '' || !Array.from(right).every(isLetterOrHalfSpace)) throw notLetters(word, index);
    if (right !== word) throw new RangeError(`options.words[${index}]: expected '${right}', as normalize writes it, got ${shown(word)}`);
  }
}

const isLetterOrHalfSpace = (char: string): boolean => char === ZWNJ || letterNumberAt(char) !== 0;

function notLetters(word: string, index: number): RangeError {
  return new RangeError(`options.words[${index}]: expected words of Persian letters and half-spaces, got ${shown(word)}`);
}

/** Runs all stages except those that restore half-spaces. */
function normalized(text: string): string {
  return [...BEFORE_PROTECTION, ...AFTER_PROTECTION].reduce((current, stage) => {
    const writer = createEditWriter(current, [], PLAIN_SETTINGS.off, null);
    stage(current, [], PLAIN_SETTINGS, writer);
    return writer.finish().text;
  }, text);
}
