import { KICKER_STARTS, LEAD_STARTS, LINE_WIDTH } from './layout.js';
import { stepsOf } from './line-features.js';
import type { PageFacts } from './page-facts.js';
import { KICKER_FEATURES, LEAD_FEATURES, type PairFeature, pairOf } from './pair-features.js';
import { kickerPairs, leadPairs, type Pairs } from './pairs.js';
import { emptyLineScores, exponential, type LineScores, type Scores, scoreLists, setLineScores } from './readings.js';
import { ALONE, missingIndexes, type Readings, writeLineIndexes } from './rows.js';

/** Readings of a page with their scores. */
export interface ScoredPage {
  readings: Readings;
  scores: Scores;
}

/** Scores the readings of a page, without listing the indexes of its weights. */
export function scorePage(page: PageFacts, weights: Float32Array): ScoredPage {
  const { headline, kicker, lead } = scoreLines(page, weights);
  const kickers = kickerPairs(page);
  const leads = leadPairs(page);
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
      headline,
      kicker,
      lead,
      kickerPairs: scorePairs(page, kickers, KICKER_FEATURES, KICKER_STARTS, weights),
      leadPairs: scorePairs(page, leads, LEAD_FEATURES, LEAD_STARTS, weights),
      none: scoreLists(missingIndexes(page), weights),
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

function scorePairs(
  page: PageFacts,
  { headlines, others }: Pairs,
  features: readonly PairFeature[],
  starts: readonly number[],
  weights: Float32Array,
): Float64Array {
  const scores = new Float64Array(others.length);
  for (let at = 0; at < others.length; at++) {
    const pair = pairOf(page, headlines[at] as number, others[at] as number);
    let sum = 0;
    for (let place = 0; place < features.length; place++)
      sum += weights[(starts[place] as number) + (features[place] as PairFeature).of(pair)] as number;
    scores[at] = exponential(sum);
  }
  return scores;
}
