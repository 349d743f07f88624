import { lettersOf } from '../../persian/alphabet.js';
import { keyOfLetters } from './affixes.js';

/*
 * Words that show the register of a line. Source: our own tables, after the function words that the Academy's orthography and the grammars
 * (Lazard § 56–60, Windfuhr) call spoken or poetic.
 */

const keysOf = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').map((word) => keyOfLetters(lettersOf(word), 0, word.length)));

/** Spoken Persian. Its writers put spaces between the parts of compounds freely. */
const SPOKEN = /* @__PURE__ */ keysOf(
  'اون اونا اونو اینا اینو یه دیگه اگه واسه توی چیه کیه منو بهش ازش باهاش مثه بشه نشه بشن گه خوام خوای خواد خوان تونه تونم تونی تونن دونه دونم دونی کنه کنن زنه شه شن باشه هستش آره خب همینه نیس رو اینقد اونقد اصن',
);
/** Verse and old prose, with few compounds, and with «if» and «O» between words. */
const ARCHAIC = /* @__PURE__ */ keysOf('گر ور گرچه ورنه کز وز زان زین ازین ازان زانکه اندر همی نی بدو کاین کان کاندر چو ار درین');

export type Register = 'spoken' | 'archaic';

/** The register of a word that is used in it only; null for most words. */
export function registerOf(letters: Uint8Array, from: number, to: number): Register | null {
  const key = keyOfLetters(letters, from, to);
  if (key === 0) return null;
  return SPOKEN.has(key) ? 'spoken' : ARCHAIC.has(key) ? 'archaic' : null;
}
