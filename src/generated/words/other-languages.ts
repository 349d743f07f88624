// Written by scripts/build-words.ts from src/persian/words/other-languages.txt.
// Words that distinguish Persian from other languages of the Arabic script.
// Source: Persian function words after Lazard, Grammaire du persan contemporain, but for those that are frequent in Urdu, Pashto or Kurdish
// as well (به, که, را, باید, کرد).

/** Words that are frequent in any Persian text, and in no other language of the script. No rule joins them to another word without a half-space. */
export const PERSIAN_FUNCTION_WORDS: readonly string[] = [
  'از',
  'این',
  'آن',
  'در',
  'است',
  'شد',
  'شده',
  'بود',
  'برای',
  'می',
  'نمی',
  'کند',
  'کرده',
  'دارد',
  'خواهد',
];
