/** The signs that the stage puts right. */
export const STOPS = '.…،,:؛;!؟?';
export const QUOTES = '"“”';
export const BRACKET_PAIRS = [
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
] as const;

export const OPENERS: readonly string[] = BRACKET_PAIRS.map(([opener]) => opener);
export const CLOSERS: readonly string[] = BRACKET_PAIRS.map(([, closer]) => closer);
