import { CARDINALS, ORDINALS } from '../../generated/number-words.js';

/** Words that pages write and the rules of Persian numerals do not give: «یکم» is also «اول». */
const MORE_WORDS: readonly (readonly [word: string, value: number])[] = [
  ['اول', 1],
  ['هیجده', 18],
  ['هیجدهم', 18],
  ['سی ام', 30],
];

/** «یک» … «پنجاه و نه», «یکم» … «سی و یکم», and the irregular ones. */
export function numberWords(): (readonly [word: string, value: number])[] {
  const regular = [CARDINALS, ORDINALS].map((words) => words.split(','));
  return [...MORE_WORDS, ...regular.flatMap((words) => words.map((word, index) => [word, index + 1] as const))];
}
