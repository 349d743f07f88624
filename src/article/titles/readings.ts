import type { Pair } from './pairs.js';
import type { IndexLists, Rows } from './rows.js';

/** Scores of each role of each line, of each pair, and of missing titles. */
export interface Scores {
  headline: readonly number[];
  kicker: readonly number[];
  lead: readonly number[];
  kickerPairs: readonly number[];
  leadPairs: readonly number[];
  /** For no headline, no kicker, no lead. */
  none: readonly number[];
  /** For a kicker and a lead on a page without a headline. */
  alone: readonly number[];
}

/** Keeps the product of all scores of a reading finite. */
const MOST = 100;

/** Exponentiates a sum of weights. */
function exponential(sum: number): number {
  return Math.exp(Math.max(-MOST, Math.min(MOST, sum)));
}

/** Exponentiates the sum of the weights of each row; the weight of a reading is the product of its scores. */
export function scoreRows({ count, candidates, lines, kickerPairs, leadPairs, none, alone }: Rows, weights: ArrayLike<number>): Scores {
  const headline = new Array<number>(count).fill(0);
  const kicker = new Array<number>(count).fill(0);
  const lead = new Array<number>(count).fill(0);
  const { places, width } = lines;
  for (let at = 0; at < count; at++) {
    if (!candidates[at]) continue;
    let one = 0;
    let two = 0;
    let three = 0;
    for (let index = at * width; index < (at + 1) * width; index++) {
      const place = places[index] as number;
      one += weights[place] as number;
      two += weights[place + 1] as number;
      three += weights[place + 2] as number;
    }
    headline[at] = exponential(one);
    kicker[at] = exponential(two);
    lead[at] = exponential(three);
  }
  return {
    headline,
    kicker,
    lead,
    kickerPairs: scoreLists(kickerPairs, weights),
    leadPairs: scoreLists(leadPairs, weights),
    none: scoreLists(none, weights),
    alone: scoreLists(alone, weights),
  };
}

/** Exponentiates the sum of the weights of each list. */
function scoreLists({ places, width, count }: IndexLists, weights: ArrayLike<number>): number[] {
  const scores: number[] = [];
  for (let at = 0, index = 0; at < count; at++) {
    let sum = 0;
    for (const end = index + width; index < end; index++) sum += weights[places[index] as number] as number;
    scores.push(exponential(sum));
  }
  return scores;
}

/** Lines that may have a title; `none` if the title may be missing. */
export interface Allowed {
  lines: Uint8Array;
  none: boolean;
}

export type AllowedReadings = Readonly<Record<'headline' | 'kicker' | 'lead', Allowed>>;

/** Sums over the readings of a page. */
export interface Sums {
  /** By headline: all kickers above it and none, all leads around it and none. */
  kickers: readonly number[];
  leads: readonly number[];
  /** All readings with this headline. */
  headlines: readonly number[];
  /** Without a headline: all kickers and none, all leads and none. */
  anyKicker: number;
  anyLead: number;
  noHeadline: number;
  total: number;
}

/**
 * Sums the readings of a page.
 *
 * @param allowed readings that count; `null` for all
 */
export function sumReadings(rows: Rows, scores: Scores, allowed: AllowedReadings | null): Sums {
  const { count, candidates } = rows;
  const noKicker = allowed?.kicker.none === false ? 0 : (scores.none[1] as number);
  const noLead = allowed?.lead.none === false ? 0 : (scores.none[2] as number);
  const kickers = new Array<number>(count).fill(noKicker);
  const leads = new Array<number>(count).fill(noLead);
  addPairs(kickers, rows.kickers, scores.kicker, scores.kickerPairs, allowed?.kicker);
  addPairs(leads, rows.leads, scores.lead, scores.leadPairs, allowed?.lead);
  const headlines = new Array<number>(count).fill(0);
  let anyKicker = noKicker;
  let anyLead = noLead;
  let total = 0;
  for (let at = 0; at < count; at++) {
    if (!candidates[at]) continue;
    if (isAllowed(allowed?.kicker, at)) anyKicker += (scores.kicker[at] as number) * (scores.alone[0] as number);
    if (isAllowed(allowed?.lead, at)) anyLead += (scores.lead[at] as number) * (scores.alone[1] as number);
    if (!isAllowed(allowed?.headline, at)) continue;
    headlines[at] = (scores.headline[at] as number) * (kickers[at] as number) * (leads[at] as number);
    total += headlines[at] as number;
  }
  const noHeadline = allowed?.headline.none === false ? 0 : (scores.none[0] as number) * anyKicker * anyLead;
  return { kickers, leads, headlines, anyKicker, anyLead, noHeadline, total: total + noHeadline };
}

export function isAllowed(allowed: Allowed | undefined, line: number): boolean {
  return allowed === undefined || allowed.lines[line] === 1;
}

function addPairs(
  sums: number[],
  pairs: readonly Pair[],
  lines: readonly number[],
  scores: readonly number[],
  allowed: Allowed | undefined,
): void {
  for (let at = 0; at < pairs.length; at++) {
    const { headline, other } = pairs[at] as Pair;
    if (isAllowed(allowed, other)) sums[headline] = (sums[headline] as number) + (lines[other] as number) * (scores[at] as number);
  }
}
