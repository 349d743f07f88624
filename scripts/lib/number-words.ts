import { addOrdinalSuffix, numberToWords } from '@persian-tools/persian-tools';

/** Highest numbers that dates have in words: the end of a year, and a day of the month. */
const LAST_CARDINAL = 99;
const LAST_DAY = 31;

function cardinal(value: number): string {
  return String(numberToWords(value));
}

function wordsTo(last: number, wordOf: (value: number) => string): string {
  return Array.from({ length: last }, (_, index) => wordOf(index + 1)).join(',');
}

/** Returns the text of `src/generated/number-words.ts`. */
export function numberWordsModule(): string {
  return `// Written by scripts/build-number-words.ts from the npm package @persian-tools/persian-tools.

/** 1 to ${LAST_CARDINAL}, between commas. */
export const CARDINALS: string = '${wordsTo(LAST_CARDINAL, cardinal)}';

/** The first to the ${LAST_DAY}st. */
export const ORDINALS: string = '${wordsTo(LAST_DAY, (value) => addOrdinalSuffix(cardinal(value)))}';
`;
}
