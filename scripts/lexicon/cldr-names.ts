/** Names of countries, languages and currencies from CLDR, as `Intl` has them: Iran's and Afghanistan's (کوریای, بولیویا, هالند). */
const LOCALES = ['fa', 'fa-AF'];
const LETTERS = /^[ءآأؤإئابةتثجحخدذرزژسشصضطظعغفقلمنهوپچکگی]+$/;
const LEAST_LETTERS = 4;
const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Returns the words of the names, and the same with the ی of an ezafe or of «a, of it» after a vowel: بولیویا, بولیویای, بولیویایی. */
export function cldrNames(): Set<string> {
  const words = new Set<string>();
  for (const name of namesOf()) {
    for (const word of name.normalize('NFC').split(/[^\p{L}\p{M}]+/u)) {
      if (word.length < LEAST_LETTERS || !LETTERS.test(word)) continue;
      words.add(word);
      if (/[او]$/.test(word)) for (const ending of ['ی', 'یی']) words.add(word + ending);
    }
  }
  return words;
}

function* namesOf(): Generator<string> {
  for (const locale of LOCALES) {
    const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const first of ALPHABET) for (const second of ALPHABET) yield regions.of(first + second) ?? '';
    const currencies = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
    for (const code of Intl.supportedValuesOf('currency')) yield currencies.of(code) ?? '';
  }
}
