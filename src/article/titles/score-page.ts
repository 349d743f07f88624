import { KICKER_STARTS, LEAD_STARTS, LINE_WIDTH } from './layout.js';
import { stepsOf } from './line-features.js';
import type { PageFacts } from './page-facts.js';
import { KICKER_FEATURES, KICKER_REACH, LEAD_FEATURES, LEAD_REACH, LEAD_REACH_ABOVE, type PairFeature } from './pair-features.js';
import { kickerPairs, leadPairs } from './pairs.js';
import { emptyLineScores, exponential, type LineScores, type Readings, type Scores, scoreLists, setLineScores } from './readings.js';
import { ALONE, missingIndexes, pairIndexes, writeLineIndexes } from './rows.js';

/** Readings of a page with their scores. */
export interface ScoredPage {
  readings: Readings;
  scores: Scores;
}

/** A share of the readings of a page below this changes no decision. */
const NEGLIGIBLE = 1e-6;

/**
 * Scores the readings of a page. Features of pairs, which cost most, are computed only for lines that may be titles in a reading that is
 * likely enough to count.
 */
export function scorePage(page: PageFacts, weights: Float32Array): ScoredPage {
  const lines = scoreLines(page, weights);
  const none = scoreLists(missingIndexes(page), weights);
  const { headline, kicker, lead } = pairsThatCount(page, lines, none, largestPairScores(weights));
  const kickers = kickerPairs(page, headline, kicker);
  const leads = leadPairs(page, headline, lead);
  return {
    readings: {
      count: page.lines.length,
      candidates: page.isText,
      kickers: kickers.others,
      kickerHeadlines: kickers.headlines,
      leads: leads.others,
      leadHeadlines: leads.headlines,
    },
    scores: {
      headline: lines.headline,
      kicker: lines.kicker,
      lead: lines.lead,
      kickerPairs: scoreLists(pairIndexes(page, KICKER_FEATURES, KICKER_STARTS, kickers), weights),
      leadPairs: scoreLists(pairIndexes(page, LEAD_FEATURES, LEAD_STARTS, leads), weights),
      none,
      alone: scoreLists(ALONE, weights),
    },
  };
}

/** Weight indexes of one line. */
const places = new Int32Array(LINE_WIDTH);

function scoreLines(page: PageFacts, weights: Float32Array): LineScores {
  const count = page.lines.length;
  const steps = stepsOf(page);
  const scores = emptyLineScores(count);
  for (let at = 0; at < count; at++) {
    if (!page.isText[at]) continue;
    writeLineIndexes(steps, at, count, places, 0);
    setLineScores(scores, at, weights, places, 0, LINE_WIDTH);
  }
  return scores;
}

/** Upper bounds of the score of a pair. */
interface PairBounds {
  kicker: number;
  lead: number;
}

const bounds = new WeakMap<Float32Array, PairBounds>();

function largestPairScores(weights: Float32Array): PairBounds {
  const known = bounds.get(weights);
  if (known) return known;
  const found = { kicker: largestSum(weights, KICKER_FEATURES, KICKER_STARTS), lead: largestSum(weights, LEAD_FEATURES, LEAD_STARTS) };
  bounds.set(weights, found);
  return found;
}

function largestSum(weights: Float32Array, features: readonly PairFeature[], starts: readonly number[]): number {
  const largest = features.map(({ size }, place) => Math.max(...weights.subarray(starts[place], (starts[place] as number) + size)));
  return exponential(largest.reduce((sum, weight) => sum + weight, 0));
}

/**
 * Finds the lines whose pairs can change a share of the readings. Every headline goes with no kicker and no lead, so a kicker whose score
 * with the largest score of a pair is far below that of no kicker counts for no headline. So does a headline that is far below the best
 * one, even with the best kicker and lead.
 */
function pairsThatCount(
  { isText, lines: { length: count } }: PageFacts,
  lines: LineScores,
  none: Float64Array,
  largest: PairBounds,
): Record<keyof LineScores, readonly boolean[]> {
  const [noHeadline = 0, noKicker = 0, noLead = 0] = none;
  const kicker = mostOf(lines.kicker) * largest.kicker * KICKER_REACH + noKicker;
  const lead = mostOf(lines.lead) * largest.lead * (LEAD_REACH + LEAD_REACH_ABOVE) + noLead;
  const leastHeadline = (NEGLIGIBLE * Math.max(noHeadline, mostOf(lines.headline)) * noKicker * noLead) / (kicker * lead);
  const leastKicker = (NEGLIGIBLE * noKicker) / largest.kicker;
  const leastLead = (NEGLIGIBLE * noLead) / largest.lead;
  const found = { headline: [] as boolean[], kicker: [] as boolean[], lead: [] as boolean[] };
  for (let at = 0; at < count; at++) {
    const is = isText[at] === true;
    found.headline.push(is && (lines.headline[at] as number) >= leastHeadline);
    found.kicker.push(is && (lines.kicker[at] as number) >= leastKicker);
    found.lead.push(is && (lines.lead[at] as number) >= leastLead);
  }
  return found;
}

function mostOf(scores: Float64Array): number {
  let most = 0;
  for (const score of scores) most = Math.max(most, score);
  return most;
}
