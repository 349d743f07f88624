import type { IndexLists, Readings, Rows } from './rows.js';

/** Scores of each role of each line, of each pair, and of missing titles. */
export interface Scores {
  headline: Float64Array;
  kicker: Float64Array;
  lead: Float64Array;
  kickerPairs: Float64Array;
  leadPairs: Float64Array;
  /** For no headline, no kicker, no lead. */
  none: Float64Array;
  /** For a kicker and a lead on a page without a headline. */
  alone: Float64Array;
}

/** Keeps the product of all scores of a reading finite. */
const MOST = 100;

/** Exponentiates a sum of weights. */
export function exponential(sum: number): number {
  return Math.exp(Math.max(-MOST, Math.min(MOST, sum)));
}

/** Scores of lines, by role. */
export type LineScores = Pick<Scores, 'headline' | 'kicker' | 'lead'>;

export function emptyLineScores(count: number): LineScores {
  return { headline: new Float64Array(count), kicker: new Float64Array(count), lead: new Float64Array(count) };
}

/** Sets the scores of line `at` by its weight indexes `places[from, to)`. */
export function setLineScores(
  { headline, kicker, lead }: LineScores,
  at: number,
  weights: ArrayLike<number>,
  places: Int32Array,
  from: number,
  to: number,
): void {
  let one = 0;
  let two = 0;
  let three = 0;
  for (let index = from; index < to; index++) {
    const place = places[index] as number;
    one += weights[place] as number;
    two += weights[place + 1] as number;
    three += weights[place + 2] as number;
  }
  headline[at] = exponential(one);
  kicker[at] = exponential(two);
  lead[at] = exponential(three);
}

/** Exponentiates the sum of the weights of each row; the weight of a reading is the product of its scores. */
export function scoreRows({ count, lines, kickerPairs, leadPairs, none, alone }: Rows, weights: ArrayLike<number>): Scores {
  const { headline, kicker, lead } = emptyLineScores(count);
  const { places, width } = lines;
  for (let at = 0; at < count; at++) setLineScores({ headline, kicker, lead }, at, weights, places, at * width, (at + 1) * width);
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
export function scoreLists({ places, width, count }: IndexLists, weights: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(count);
  for (let at = 0, index = 0; at < count; at++) {
    let sum = 0;
    for (const end = index + width; index < end; index++) sum += weights[places[index] as number] as number;
    scores[at] = exponential(sum);
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
  kickers: Float64Array;
  leads: Float64Array;
  /** All readings with this headline. */
  headlines: Float64Array;
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
export function sumReadings(rows: Readings, scores: Scores, allowed: AllowedReadings | null): Sums {
  const { count, candidates } = rows;
  const noKicker = allowed?.kicker.none === false ? 0 : (scores.none[1] as number);
  const noLead = allowed?.lead.none === false ? 0 : (scores.none[2] as number);
  const kickers = new Float64Array(count).fill(noKicker);
  const leads = new Float64Array(count).fill(noLead);
  addPairs(kickers, rows.kickerHeadlines, rows.kickers, scores.kicker, scores.kickerPairs, allowed?.kicker);
  addPairs(leads, rows.leadHeadlines, rows.leads, scores.lead, scores.leadPairs, allowed?.lead);
  const headlines = new Float64Array(count);
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
  sums: Float64Array,
  headlines: readonly number[],
  others: readonly number[],
  lines: Float64Array,
  pairs: Float64Array,
  allowed: Allowed | undefined,
): void {
  for (let at = 0; at < others.length; at++) {
    const other = others[at] as number;
    const headline = headlines[at] as number;
    if (isAllowed(allowed, other)) sums[headline] = (sums[headline] as number) + (lines[other] as number) * (pairs[at] as number);
  }
}
