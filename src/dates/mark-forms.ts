/** Marks that look alike and replace one another on pages, with their other forms by code point. */
const FORMS: readonly (readonly [mark: string, codePoints: readonly number[]])[] = [
  ['-', [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe63, 0xff0d]],
  ['/', [0x5c, 0x2044, 0x2215, 0xff0f]],
  [':', [0x2236, 0xa789, 0xff1a]],
  [',', [0x060c, 0xff0c, 0xfe50]],
  ['.', [0x2024, 0xff0e]],
  [';', [0x061b, 0xff1b]],
  ['|', [0x2223, 0x2502, 0xff5c]],
  ['·', [0x2022, 0x2027, 0x22c5, 0x25cf, 0x30fb]],
  ['(', [0x5b, 0x7b, 0xab, 0x201c, 0xff08, 0xfd3e]],
  [')', [0x5d, 0x7d, 0xbb, 0x201d, 0xff09, 0xfd3f]],
];

const MARKS = new Map(FORMS.flatMap(([mark, codePoints]) => codePoints.map((code) => [String.fromCharCode(code), mark] as const)));

/** Returns the mark that a character is read as: «–» → `-`, «،» → `,`, `[` → `(`. */
export function markOf(unit: string): string {
  return MARKS.get(unit) ?? unit;
}
