import { lemmaData } from './bundled-lemmas-data.js';
import { createLemmatizer, type Lemmatizer } from './lemma/lemmatizer.js';
import { readLemmaTable } from './lemma/table.js';
import type { Lemma } from './lemma/types.js';

export { lemmaVersion } from './generated/lemma-version.js';
export { isStopWord, stopWords } from './lemma/stop-words.js';
export type { Lemma } from './lemma/types.js';

let lemmatizer: Lemmatizer | undefined;

/** Returns the lemmatizer, created at the first call: a bundle that imports only stop words contains no table. */
function lazyLemmatizer(): Lemmatizer {
  lemmatizer ??= createLemmatizer(() => readLemmaTable(lemmaData()));
  return lemmatizer;
}

/**
 * Finds the lemmas (dictionary forms) that a word may be an inflection of, most likely first.
 *
 * @param word one word in any spelling: half-spaces, spaces or nothing between its parts, Arabic letters, marks
 * @returns the lemmas, frozen; empty if the text has no letter. An unknown word gets a lemma by rule, with `known: false`. The order
 * follows counts, and may change with a minor version.
 * @throws TypeError if `word` is not a string
 * @example
 * lemmas('کتاب\u200cهایشان')[0]; // { lemma: 'کتاب', part: 'noun', known: true }
 * lemmas('نمی روند')[0]; // { lemma: 'رفتن', part: 'verb', past: 'رفت', present: 'رو', known: true }
 */
export function lemmas(word: string): readonly Lemma[] {
  return lazyLemmatizer().lemmas(word);
}

/**
 * Returns the search key of a text with each word replaced by its lemma, so that inflections match each other.
 *
 * @param text any string
 * @returns words with one space between them, as `searchKey` spells them; the key of a key is the key itself. It changes with the table
 * of lemmas, in a minor version: rebuild the index when `lemmaVersion` changes.
 * @throws TypeError if `text` is not a string
 * @example
 * inflectionKey('کتاب\u200cهایشان را می\u200cخواندند'); // 'کتاب را خواندن'
 */
export function inflectionKey(text: string): string {
  return lazyLemmatizer().inflectionKey(text);
}
