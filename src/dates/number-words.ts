import { CARDINALS, ORDINALS } from '../generated/number-words.js';

/** Number words of Iran and Afghanistan that the rules of Persian numerals do not give. */
const MORE_CARDINALS: readonly (readonly [word: string, value: number])[] = [
  ['هیجده', 18],
  ['هژده', 18],
  ['نزده', 19],
];

const MORE_ORDINALS: readonly (readonly [word: string, value: number])[] = [
  ['اول', 1],
  ['اولین', 1],
  ['نخستین', 1],
  ['هیجدهم', 18],
  ['هژدهم', 18],
  ['نزدهم', 19],
  ['سی ام', 30],
];

/** «پنجمین روز دی». */
const ORDINAL_ENDING = 'ین';

export interface NumberWord {
  word: string;
  value: number;
  ordinal: boolean;
}

/** Returns «یک» … «نود و نه», «یکم» … «سی و یکم», «یکمین» …, and the irregular forms. */
export function numberWords(): NumberWord[] {
  const cardinals = [...MORE_CARDINALS, ...counted(CARDINALS)];
  const ordinals = [...MORE_ORDINALS, ...counted(ORDINALS)];
  return [
    ...cardinals.map(([word, value]) => ({ word, value, ordinal: false })),
    ...ordinals.flatMap(([word, value]) => [word, word + ORDINAL_ENDING].map((form) => ({ word: form, value, ordinal: true }))),
  ];
}

function counted(words: string): (readonly [string, number])[] {
  return words.split(',').map((word, index) => [word, index + 1] as const);
}

/** Parts of years in words: «هزار و چهارصد و یک», «دو هزار و بیست و دو». */
export const THOUSANDS: readonly (readonly [word: string, value: number])[] = [
  ['هزار', 1000],
  ['یک هزار', 1000],
  ['دو هزار', 2000],
];

export const HUNDREDS: readonly (readonly [word: string, value: number])[] = [
  ['دویست', 200],
  ['سیصد', 300],
  ['چهارصد', 400],
  ['هشتصد', 800],
  ['نهصد', 900],
];
