/** Spaces, controls, format characters and lone surrogates; marks, which need a letter to stand on. */
const UNSEEN = /[\p{Z}\p{C}\p{M}]/u;
const LOOK_ALIKES = /[\u0643\u0649\u064a\u06aa\u06be\u06c0\u06c1\u06d5\ufb50-\ufdff\ufe70-\ufeff]/u;
const MOST_CHARACTERS = 4;

/** «ي U+064A»: a character that could not be told from another, or be seen, with its code point. */
export function visibleCharacters(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MOST_CHARACTERS)).slice(0, MOST_CHARACTERS);
  const shown = characters.map((character) => (needsCode(character) ? codePoint(character) : character));
  return shown.join(shown.some((one) => one.length > 1) ? ' ' : '') + (text.length > characters.join('').length ? ' …' : '');
}

const needsCode = (character: string): boolean => UNSEEN.test(character) || LOOK_ALIKES.test(character);

function codePoint(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return UNSEEN.test(character) ? code : `${character} ${code}`;
}
