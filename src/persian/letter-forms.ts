/**
 * The letters of Persian words, among them the seats of hamza. Their order gives the letters of the automata their numbers
 * (`alphabet.ts`): a change requires new data.
 */
export const ALPHABET: readonly string[] = /* @__PURE__ */ Array.from('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی');

/**
 * Letters that match as another letter, one row a Persian letter: seats of hamza, other encodings, and shapes of the same letter.
 *
 * - `fold.ts`, for labels, names and dates, takes the first column: letters that Persian text has.
 * - `search-key/folds.ts` takes both: keys also meet Urdu, Kurdish, Pashto and Uighur spellings of one name.
 * - `lemma/entries.ts` takes the letters of the first column that its dictionary spells words with.
 */
export const FOLDED_LETTERS: readonly (readonly [letter: string, persian: string, foreign: string])[] = [
  ['ا', '\u0622\u0623\u0625\u0671', '\u0672\u0673\u0675\u0773\u0774\u08ad'],
  ['و', '\u0624', '\u0676'],
  ['ی', '\u0626\u0649\u064a', '\u0678\u06d2\u06d3\u0886'],
  ['ک', '\u0643\u06aa', ''],
  ['ه', '\u0629\u06be\u06c0\u06c1\u06d5', '\u06c2\u06c3'],
];
