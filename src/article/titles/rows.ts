import {
  BIAS,
  JOINT_PLACES,
  JOINT_STARTS,
  KICKER_ALONE,
  KICKER_STARTS,
  LEAD_ALONE,
  LEAD_STARTS,
  LINE_STARTS,
  LINE_WIDTH,
  NEIGHBOUR_PLACES,
  NEIGHBOUR_STARTS,
  NEIGHBOURS,
  NONE_STARTS,
  ROLES,
  SIZES,
} from './layout.js';
import { stepsOf } from './line-features.js';
import type { PageFacts } from './page-facts.js';
import { KICKER_FEATURES, LEAD_FEATURES, NONE_FEATURES, type PairFeature, pairOf } from './pair-features.js';
import { kickerPairs, leadPairs, type Pairs } from './pairs.js';

/** Concatenated lists of weight indexes, each `width` long. */
export interface IndexLists {
  places: Int32Array;
  width: number;
  count: number;
}

/** Readings of a page. A reading is a headline, a kicker and a lead, each of which may be missing. */
export interface Readings {
  /** Number of lines. */
  count: number;
  /** True if a line may be a title. */
  candidates: readonly boolean[];
  /** Lines of each pair. */
  kickers: readonly number[];
  kickerHeadlines: readonly number[];
  leads: readonly number[];
  leadHeadlines: readonly number[];
}

/** Weight indexes that score the readings of a page. */
export interface Rows extends Readings {
  /** Indexes for a headline, by line; add one for a kicker, two for a lead. */
  lines: IndexLists;
  /** By pair: kicker and headline, lead and headline. */
  kickerPairs: IndexLists;
  leadPairs: IndexLists;
  /** For no headline, no kicker, no lead; for a kicker and a lead alone. */
  none: IndexLists;
  alone: IndexLists;
}

const { length: roles } = ROLES;
export const ALONE: IndexLists = { places: Int32Array.of(KICKER_ALONE, LEAD_ALONE), width: 1, count: 2 };

/** Returns the rows of all readings of a page. */
export function readRows(page: PageFacts): Rows {
  const kickers = kickerPairs(page);
  const leads = leadPairs(page);
  return {
    count: page.lines.length,
    candidates: page.isText,
    lines: lineIndexes(page),
    kickerPairs: pairIndexes(page, KICKER_FEATURES, KICKER_STARTS, kickers),
    leadPairs: pairIndexes(page, LEAD_FEATURES, LEAD_STARTS, leads),
    none: missingIndexes(page),
    alone: ALONE,
    kickers: kickers.others,
    kickerHeadlines: kickers.headlines,
    leads: leads.others,
    leadHeadlines: leads.headlines,
  };
}

function pairIndexes(
  page: PageFacts,
  features: readonly PairFeature[],
  starts: readonly number[],
  { headlines, others }: Pairs,
): IndexLists {
  const width = features.length;
  const count = others.length;
  const places = new Int32Array(count * width);
  for (let at = 0, index = 0; at < count; at++) {
    const pair = pairOf(page, headlines[at] as number, others[at] as number);
    for (let place = 0; place < width; place++) places[index++] = (starts[place] as number) + (features[place] as PairFeature).of(pair);
  }
  return { places, width, count };
}

/** Returns the weight indexes of missing titles, by role. */
export function missingIndexes(page: PageFacts): IndexLists {
  const width = NONE_FEATURES.length;
  const steps = NONE_FEATURES.map((feature) => feature.of(page));
  const places = new Int32Array(roles * width);
  for (let role = 0, index = 0; role < roles; role++)
    for (let place = 0; place < width; place++) places[index++] = (NONE_STARTS[role]?.[place] as number) + (steps[place] as number);
  return { places, width, count: roles };
}

function lineIndexes(page: PageFacts): IndexLists {
  const count = page.lines.length;
  const steps = stepsOf(page);
  const places = new Int32Array(count * LINE_WIDTH);
  for (let at = 0; at < count; at++) if (page.isText[at]) writeLineIndexes(steps, at, count, places, at * LINE_WIDTH);
  return { places, width: LINE_WIDTH, count };
}

/** The layout as columns, which are read for each line. */
const LINES = Int32Array.from(LINE_STARTS);
const NEIGHBOUR = Int32Array.from(NEIGHBOUR_PLACES);
const NEIGHBOURS_OF_SIDES = NEIGHBOUR_STARTS.map((starts) => Int32Array.from(starts));
const NO_NEIGHBOUR = Int32Array.from(NEIGHBOUR_PLACES, (place) => SIZES[place] as number);
const JOINT_ONE = Int32Array.from(JOINT_PLACES, ([one]) => one);
const JOINT_OTHER = Int32Array.from(JOINT_PLACES, ([, other]) => other);
const JOINT_SIZE = Int32Array.from(JOINT_PLACES, ([, other]) => SIZES[other] as number);
const JOINT = Int32Array.from(JOINT_STARTS);

/**
 * Writes the {@link LINE_WIDTH} weight indexes of a line.
 *
 * @param steps of all lines of the page, see {@link stepsOf}
 * @param count number of lines
 * @param from where `places` takes the first index
 */
export function writeLineIndexes(steps: Uint8Array, at: number, count: number, places: Int32Array, from: number): void {
  const own = at * LINES.length;
  let index = from;
  places[index++] = BIAS;
  for (let place = 0; place < LINES.length; place++) places[index++] = (LINES[place] as number) + roles * (steps[own + place] as number);
  for (let side = 0; side < NEIGHBOURS.length; side++) {
    const other = at + (NEIGHBOURS[side] as number);
    const starts = NEIGHBOURS_OF_SIDES[side] as Int32Array;
    const isThere = other >= 0 && other < count;
    for (let each = 0; each < NEIGHBOUR.length; each++) {
      const step = isThere ? steps[other * LINES.length + (NEIGHBOUR[each] as number)] : NO_NEIGHBOUR[each];
      places[index++] = (starts[each] as number) + roles * (step as number);
    }
  }
  for (let each = 0; each < JOINT.length; each++) {
    const one = steps[own + (JOINT_ONE[each] as number)] as number;
    const step = one * (JOINT_SIZE[each] as number) + (steps[own + (JOINT_OTHER[each] as number)] as number);
    places[index++] = (JOINT[each] as number) + roles * step;
  }
}
