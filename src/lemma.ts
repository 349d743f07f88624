import { lemmaData } from './bundled-lemmas-data.js';
import { createLemmatizer, type Lemmatizer } from './lemma/lemmatizer.js';
import { readTable } from './lemma/table.js';
import type { Lemma } from './lemma/types.js';

export { lemmaVersion } from './generated/lemma-version.js';
export { isStopWord, stopWords } from './lemma/stop-words.js';
export type { Lemma } from './lemma/types.js';

let lemmatizer: Lemmatizer | undefined;

/** Made at the first call: whoever imports only stop words gets no table. */
function lazyLemmatizer(): Lemmatizer {
  lemmatizer ??= createLemmatizer(() => readTable(lemmaData()));
  return lemmatizer;
}

/**
 * Finds the dictionary forms that a word may be an inflection of, most likely first.
 *
 * @param word one word in any spelling: half-spaces, spaces or nothing between its parts, Arabic letters, marks
 * @returns the lemmas, frozen; empty if the text has no letter. A word that no table has is looked at by rules: `known` is false then.
 * The order follows counts, and may change with a minor version.
 * @throws TypeError if `word` is no string
 * @example
 * lemmas('کتاب\u200cهایشان')[0]; // { lemma: 'کتاب', part: 'noun', known: true }
 * lemmas('نمی روند')[0]; // { lemma: 'رفتن', part: 'verb', past: 'رفت', present: 'رو', known: true }
 */
export function lemmas(word: string): readonly Lemma[] {
  return lazyLemmatizer().lemmas(word);
}

/**
 * Makes of a text what it is searched by if inflections shall find each other: the search key, with each word's lemma in the word's place.
 *
 * @param text any string
 * @returns words with one space between them, as `searchKey` spells them; a key of a key is the key. It changes with the table of lemmas,
 * in a minor version: build the index anew when `lemmaVersion` changes.
 * @throws TypeError if `text` is no string
 * @example
 * inflectionKey('کتاب\u200cهایشان را می\u200cخواندند'); // 'کتاب را خواندن'
 */
export function inflectionKey(text: string): string {
  return lazyLemmatizer().inflectionKey(text);
}
