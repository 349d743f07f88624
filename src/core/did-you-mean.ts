/** A name is a suggestion if at most this share of its characters differs. */
const MOST_DIFFERENT = 0.4;

/**
 * Finds the known name closest to a wrong one, for a message.
 *
 * @returns ` (did you mean 'digits'?)`; '' if no name is close
 * @example didYouMean('digit', ['zwnj', 'digits']) // " (did you mean 'digits'?)"
 */
export function didYouMean(given: unknown, names: readonly string[]): string {
  if (typeof given !== 'string') return '';
  let nearest = '';
  let least = MOST_DIFFERENT;
  for (const name of names) {
    // The stage of a rule is no evidence: 'zwnj/' says nothing for 'zwnj/lost'.
    const length = Math.max(name.length, given.length) - given.lastIndexOf('/') - 1;
    // Comparing two long texts is slow; a far longer one is never close.
    const difference = given.length > 2 * name.length ? 1 : editDistance(given.toLowerCase(), name.toLowerCase()) / length;
    if (difference < least) {
      nearest = name;
      least = difference;
    }
  }
  return nearest && ` (did you mean '${nearest}'?)`;
}

/** Returns the Levenshtein distance: insertions, deletions and substitutions. */
function editDistance(one: string, other: string): number {
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
