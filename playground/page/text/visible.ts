import { CHARACTERS } from '../../words/characters.js';
import type { Language } from '../../words/texts.js';

/** Spaces, controls, format characters and lone surrogates; marks, which need a base letter. */
const UNSEEN = /[\p{Z}\p{C}\p{M}]/u;
const LOOK_ALIKES = /[\u0643\u0649\u064a\u06aa\u06be\u06c0\u06c1\u06d5\ufb50-\ufdff\ufe70-\ufeff]/u;
const MOST_CHARACTERS = 4;

/** «ي U+064A», «half-space»: names characters that are invisible or ambiguous. */
export function visibleCharacters(text: string, language: Language): string {
  const characters = Array.from(text.slice(0, 2 * MOST_CHARACTERS)).slice(0, MOST_CHARACTERS);
  const shown = characters.map((character) => nameOf(character, language));
  const isPlain = shown.every((name, index) => name === characters[index]);
  return shown.join(isPlain ? '' : ' + ') + (text.length > characters.join('').length ? ' …' : '');
}

function nameOf(character: string, language: Language): string {
  const name = CHARACTERS[character]?.[language];
  if (name !== undefined) return name;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (UNSEEN.test(character)) return code;
  return LOOK_ALIKES.test(character) ? `${character} ${code}` : character;
}
