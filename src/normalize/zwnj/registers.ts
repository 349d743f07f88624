import { ARCHAIC_WORDS, SPOKEN_WORDS } from '../../generated/words/registers.js';
import { keyOfLetters, keysOfList } from './affixes.js';

const SPOKEN = /* @__PURE__ */ keysOfList(SPOKEN_WORDS);
const ARCHAIC = /* @__PURE__ */ keysOfList(ARCHAIC_WORDS);

export type Register = 'spoken' | 'archaic';

/** Returns the register of a word that is used in it only; null for most words. */
export function registerOf(letters: Uint8Array, from: number, to: number): Register | null {
  const key = keyOfLetters(letters, from, to);
  if (key === 0) return null;
  return SPOKEN.has(key) ? 'spoken' : ARCHAIC.has(key) ? 'archaic' : null;
}
