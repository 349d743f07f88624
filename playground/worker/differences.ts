import { diffArrays } from 'diff';

const WORDS_AND_SPACES = /\s+|\S+/gu;
/** Texts that differ everywhere are shown without marks rather than waited for. */
const LONGEST_SEARCH_MS = 1_000;

/** The parts of a text, and which of them are not in the other. */
export function markDifferences(against: string, text: string): { text: string; marked: boolean }[] {
  const changes = diffArrays(tokens(against), tokens(text), { timeout: LONGEST_SEARCH_MS });
  if (!changes) return [{ text, marked: false }];
  return changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value.join(''), marked: added === true }));
}

function tokens(text: string): string[] {
  return text.match(WORDS_AND_SPACES) ?? [];
}
