import { diffArrays } from 'diff';

const WORDS_AND_SPACES = /\s+|\S+/gu;
/** Time limit of the search. Texts that differ everywhere are shown without marks. */
const LONGEST_SEARCH_MS = 1_000;

/** Splits a text into parts, and marks those that are not in the other text. */
export function markDifferences(against: string, text: string): { text: string; marked: boolean }[] {
  const changes = diffArrays(tokens(against), tokens(text), { timeout: LONGEST_SEARCH_MS });
  if (!changes) return [{ text, marked: false }];
  return changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value.join(''), marked: added === true }));
}

function tokens(text: string): string[] {
  return text.match(WORDS_AND_SPACES) ?? [];
}
