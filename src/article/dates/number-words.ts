import { addOrdinalSuffix, numberToWords } from '@persian-tools/persian-tools';

/** Ordinals that pages write otherwise than the suffix rule does. */
const MORE_ORDINALS: readonly (readonly [word: string, value: number])[] = [
  ['اول', 1],
  ['سوم', 3],
  ['هیجدهم', 18],
  ['سی ام', 30],
];

/** The highest number that a date says in words: a minute. */
const HIGHEST = 59;

export interface NumberWord {
  word: string;
  value: number;
  ordinal: boolean;
}

/** «یک» … «پنجاه و نه», «یکم» … «پنجاه و نهم», and the irregular ones. */
export function numberWords(): NumberWord[] {
  const words: NumberWord[] = MORE_ORDINALS.map(([word, value]) => ({ word, value, ordinal: true }));
  for (let value = 1; value <= HIGHEST; value++) {
    const cardinal = numberToWords(value);
    if (typeof cardinal !== 'string') continue;
    words.push({ word: cardinal, value, ordinal: false }, { word: addOrdinalSuffix(cardinal), value, ordinal: true });
  }
  return words;
}
