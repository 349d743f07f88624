/** A name is taken for a slip of another if at most this share of its characters differs. */
const MOST_DIFFERENT = 0.4;

/**
 * Finds the name that was probably meant, for a message.
 *
 * @returns ` (did you mean 'digits'?)`; '' where no name is near
 * @example didYouMean('digit', ['zwnj', 'digits']) // " (did you mean 'digits'?)"
 */
export function didYouMean(given: unknown, names: readonly string[]): string {
  if (typeof given !== 'string') return '';
  let nearest = '';
  let least = MOST_DIFFERENT;
  for (const name of names) {
    // Of rules the stage is no slip: 'zwnj/' says nothing for 'zwnj/lost'.
    const length = Math.max(name.length, given.length) - given.lastIndexOf('/') - 1;
    // Even to compare two long texts takes long: what is far longer is no slip.
    const difference = given.length > 2 * name.length ? 1 : stepsBetween(given.toLowerCase(), name.toLowerCase()) / length;
    if (difference < least) {
      nearest = name;
      least = difference;
    }
  }
  return nearest && ` (did you mean '${nearest}'?)`;
}

/** How many characters must be put in, taken out or replaced to make one name of another (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let at = 1; at <= other.length; at++) {
      const replaced = (row[at - 1] as number) + (one[i - 1] === other[at - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[at] as number) + 1, (next[at - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
