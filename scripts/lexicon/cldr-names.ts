import { lettersOf } from '../../src/persian/alphabet.js';

/** Locales of the CLDR names of countries, languages and currencies in `Intl`: Iran's and Afghanistan's (کوریای, بولیویا, هالند). */
const LOCALES = ['fa', 'fa-AF'];
const LEAST_LETTERS = 4;
const LATIN_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Returns the words of the names, and after a vowel also with the ی of an ezafe and with the یی of «a» or «of it»: بولیویا, بولیویای,
 * بولیویایی.
 */
export function cldrNames(): Set<string> {
  const words = new Set<string>();
  for (const name of namesOf()) {
    for (const word of name.normalize('NFC').split(/[^\p{L}\p{M}]+/u)) {
      if (word.length < LEAST_LETTERS || !lettersOf(word).every(Boolean)) continue;
      words.add(word);
      if (/[او]$/.test(word)) for (const ending of ['ی', 'یی']) words.add(word + ending);
    }
  }
  return words;
}

function* namesOf(): Generator<string> {
  for (const locale of LOCALES) {
    const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const first of LATIN_LETTERS) for (const second of LATIN_LETTERS) yield regions.of(first + second) ?? '';
    const currencies = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
    for (const code of Intl.supportedValuesOf('currency')) yield currencies.of(code) ?? '';
  }
}
