import type { Pair } from './pairs.js';
import { type Scores, type Sums, scoreRows, sumReadings } from './readings.js';
import type { Rows } from './rows.js';

/** A line with the chance, 0 to 1, that it is that title. */
export interface Choice {
  line: number;
  chance: number;
}

export interface Decision {
  headline: Choice | null;
  kicker: Choice | null;
  lead: Choice | null;
}

/**
 * Chooses the headline with the largest total weight over all readings of a page, then the kicker and the lead with the largest weight
 * among the readings with this headline.
 */
export function decide(rows: Rows, weights: ArrayLike<number>): Decision {
  const scores = scoreRows(rows, weights);
  const sums = sumReadings(rows, scores, null);
  let best = -1;
  for (let at = 0; at < rows.count; at++)
    if ((sums.headlines[at] as number) > (best < 0 ? sums.noHeadline : (sums.headlines[best] as number))) best = at;
  return {
    headline: best < 0 ? null : { line: best, chance: (sums.headlines[best] as number) / sums.total },
    kicker: kickerOf(rows, scores, sums, best),
    lead: leadOf(rows, scores, sums, best),
  };
}

/** A title is chosen if it is more likely than not. */
const LEAST_CHANCE = 0.5;

function kickerOf(rows: Rows, { kicker, kickerPairs, alone }: Scores, sums: Sums, headline: number): Choice | null {
  if (headline < 0) return likeliest(rows, kicker, alone[0] as number, sums.anyKicker);
  return likeliestBeside(rows.kickers, headline, kicker, kickerPairs, sums.kickers[headline] as number);
}

function leadOf(rows: Rows, { lead, leadPairs, alone }: Scores, sums: Sums, headline: number): Choice | null {
  if (headline < 0) return likeliest(rows, lead, alone[1] as number, sums.anyLead);
  return likeliestBeside(rows.leads, headline, lead, leadPairs, sums.leads[headline] as number);
}

function likeliest({ count, candidates }: Rows, lines: readonly number[], alone: number, sum: number): Choice | null {
  for (let line = 0; line < count; line++) {
    const chance = candidates[line] ? ((lines[line] as number) * alone) / sum : 0;
    if (chance > LEAST_CHANCE) return { line, chance };
  }
  return null;
}

function likeliestBeside(
  pairs: readonly Pair[],
  headline: number,
  lines: readonly number[],
  scores: readonly number[],
  sum: number,
): Choice | null {
  for (let at = 0; at < pairs.length; at++) {
    const { headline: beside, other } = pairs[at] as Pair;
    const chance = ((lines[other] as number) * (scores[at] as number)) / sum;
    if (beside === headline && chance > LEAST_CHANCE) return { line: other, chance };
  }
  return null;
}
