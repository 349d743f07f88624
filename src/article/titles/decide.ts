import type { PageFacts } from './page-facts.js';
import { type Scores, type Sums, scoreRows, sumReadings } from './readings.js';
import type { Readings, Rows } from './rows.js';
import { scorePage } from './score-page.js';

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
  return likeliestReading(rows, scoreRows(rows, weights));
}

/** Decides like {@link decide}, without rows: they are needed to learn weights, and take longer than the decision. */
export function decidePage(page: PageFacts, weights: Float32Array): Decision {
  const { readings, scores } = scorePage(page, weights);
  return likeliestReading(readings, scores);
}

function likeliestReading(rows: Readings, scores: Scores): Decision {
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

function kickerOf(rows: Readings, { kicker, kickerPairs, alone }: Scores, sums: Sums, headline: number): Choice | null {
  if (headline < 0) return likeliest(rows, kicker, alone[0] as number, sums.anyKicker);
  return likeliestBeside(rows.kickers, rows.kickerHeadlines, headline, kicker, kickerPairs, sums.kickers[headline] as number);
}

function leadOf(rows: Readings, { lead, leadPairs, alone }: Scores, sums: Sums, headline: number): Choice | null {
  if (headline < 0) return likeliest(rows, lead, alone[1] as number, sums.anyLead);
  return likeliestBeside(rows.leads, rows.leadHeadlines, headline, lead, leadPairs, sums.leads[headline] as number);
}

function likeliest({ count, candidates }: Readings, lines: Float64Array, alone: number, sum: number): Choice | null {
  for (let line = 0; line < count; line++) {
    const chance = candidates[line] ? ((lines[line] as number) * alone) / sum : 0;
    if (chance > LEAST_CHANCE) return { line, chance };
  }
  return null;
}

function likeliestBeside(
  others: readonly number[],
  headlines: readonly number[],
  headline: number,
  lines: Float64Array,
  pairs: Float64Array,
  sum: number,
): Choice | null {
  for (let at = 0; at < others.length; at++) {
    if (headlines[at] !== headline) continue;
    const line = others[at] as number;
    const chance = ((lines[line] as number) * (pairs[at] as number)) / sum;
    if (chance > LEAST_CHANCE) return { line, chance };
  }
  return null;
}
