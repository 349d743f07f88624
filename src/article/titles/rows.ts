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
import { NONE_FEATURES, writeKicker, writeLead } from './pair-features.js';
import { kickerPairs, leadPairs, type Pair } from './pairs.js';

/** Concatenated lists of weight indexes, each `width` long. */
export interface IndexLists {
  /** Plain arrays: for the few lines of a page they are made faster than typed ones. */
  places: readonly number[];
  width: number;
  count: number;
}

/** Readings of a page, with the weight indexes that score them. A reading is a headline, a kicker and a lead, each of which may be missing. */
export interface Rows {
  /** Number of lines. */
  count: number;
  /** True if a line may be a title. */
  candidates: readonly boolean[];
  /** Kickers and leads, each with a headline. */
  kickers: readonly Pair[];
  leads: readonly Pair[];
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
const ALONE: IndexLists = { places: [KICKER_ALONE, LEAD_ALONE], width: 1, count: 2 };

/** Returns the rows of all readings of a page. */
export function readRows(page: PageFacts): Rows {
  const kickers = kickerPairs(page);
  const leads = leadPairs(page);
  return {
    count: page.lines.length,
    candidates: page.isText,
    kickers,
    leads,
    lines: lineIndexes(page),
    kickerPairs: pairIndexes(page, writeKicker, KICKER_STARTS, kickers),
    leadPairs: pairIndexes(page, writeLead, LEAD_STARTS, leads),
    none: missingIndexes(page),
    alone: ALONE,
  };
}

function pairIndexes(page: PageFacts, write: typeof writeKicker, starts: readonly number[], pairs: readonly Pair[]): IndexLists {
  const width = starts.length;
  const count = pairs.length;
  const places = new Array<number>(count * width);
  for (let at = 0, index = 0; at < count; at++) {
    write(places, index, page, pairs[at] as Pair);
    for (let place = 0; place < width; place++, index++) places[index] = (places[index] as number) + (starts[place] as number);
  }
  return { places, width, count };
}

/** Returns the weight indexes of missing titles, by role. */
function missingIndexes(page: PageFacts): IndexLists {
  const steps = NONE_FEATURES.map((feature) => feature.of(page));
  const places: number[] = [];
  for (const starts of NONE_STARTS) for (let place = 0; place < steps.length; place++) places.push((starts[place] as number) + (steps[place] as number));
  return { places, width: steps.length, count: roles };
}

function lineIndexes(page: PageFacts): IndexLists {
  const count = page.lines.length;
  const steps = stepsOf(page);
  const places = new Array<number>(count * LINE_WIDTH);
  for (let at = 0; at < count; at++) if (page.isText[at]) writeLineIndexes(steps, at, count, places);
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
 * Writes the {@link LINE_WIDTH} weight indexes of line `at`.
 *
 * @param steps of all lines of the page, see {@link stepsOf}
 * @param count number of lines
 */
function writeLineIndexes(steps: readonly number[], at: number, count: number, places: number[]): void {
  const own = at * LINES.length;
  let index = at * LINE_WIDTH;
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
