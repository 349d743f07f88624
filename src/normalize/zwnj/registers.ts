import { keyOfLetters, keysOfList } from './affixes.js';

/*
 * Words that show the register of a line. Source: our own tables, after the function words that the Academy's orthography and the grammars
 * (Lazard § 56–60, Windfuhr) call spoken or poetic.
 */

/** Spoken Persian. Its writers put spaces between the parts of compounds freely. */
const SPOKEN = /* @__PURE__ */ keysOfList(
  'اون اونا اونو اینا اینو یه دیگه اگه واسه توی چیه کیه منو بهش ازش باهاش مثه بشه نشه بشن گه خوام خوای خواد خوان تونه تونم تونی تونن دونه دونم دونی کنه کنن زنه شه شن باشه هستش آره خب همینه نیس رو اینقد اونقد اصن'.split(
    ' ',
  ),
);
/** Verse and old prose, with few compounds, and with «if» and «O» between words. */
const ARCHAIC = /* @__PURE__ */ keysOfList('گر ور گرچه ورنه کز وز زان زین ازین ازان زانکه اندر همی کاین کاندر چو درین'.split(' '));

export type Register = 'spoken' | 'archaic';

/** The register of a word that is used in it only; null for most words. */
export function registerOf(letters: Uint8Array, from: number, to: number): Register | null {
  const key = keyOfLetters(letters, from, to);
  if (key === 0) return null;
  return SPOKEN.has(key) ? 'spoken' : ARCHAIC.has(key) ? 'archaic' : null;
}
