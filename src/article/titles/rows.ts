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
import {
  KICKER_FEATURES,
  KICKER_REACH,
  LEAD_FEATURES,
  LEAD_REACH,
  LEAD_REACH_ABOVE,
  NONE_FEATURES,
  type PairFeature,
  pairOf,
} from './pair-features.js';

/** Concatenated lists of weight indexes, each `width` long. */
export interface IndexLists {
  places: Int32Array;
  width: number;
  count: number;
}

/** Weight indexes that score the readings of a page. */
export interface Rows {
  /** Number of lines. */
  count: number;
  /** True if a line may be a title. */
  candidates: readonly boolean[];
  /** Indexes for a headline, by line; add one for a kicker, two for a lead. */
  lines: IndexLists;
  /** By pair: kicker and headline, lead and headline. */
  kickerPairs: IndexLists;
  leadPairs: IndexLists;
  /** For no headline, no kicker, no lead; for a kicker and a lead alone. */
  none: IndexLists;
  alone: IndexLists;
  /** Lines of each pair. */
  kickers: readonly number[];
  kickerHeadlines: readonly number[];
  leads: readonly number[];
  leadHeadlines: readonly number[];
}

/** In UTF-16 units: longer lines beside a headline are not kickers, shorter ones are not leads. */
const LONGEST_KICKER = 200;
const SHORTEST_LEAD = 20;

const lineLength = ({ lines }: PageFacts, at: number): number => lines[at]?.length ?? 0;

const { length: roles } = ROLES;
const ALONE: IndexLists = { places: Int32Array.of(KICKER_ALONE, LEAD_ALONE), width: 1, count: 2 };

export function readRows(page: PageFacts): Rows {
  const { isText } = page;
  const count = page.lines.length;
  const kickers: number[] = [];
  const kickerHeadlines: number[] = [];
  const leads: number[] = [];
  const leadHeadlines: number[] = [];
  for (let headline = 0; headline < count; headline++) {
    if (!isText[headline]) continue;
    for (let kicker = Math.max(0, headline - KICKER_REACH); kicker < headline; kicker++) {
      if (!isText[kicker] || lineLength(page, kicker) > LONGEST_KICKER) continue;
      kickers.push(kicker);
      kickerHeadlines.push(headline);
    }
    const last = Math.min(count - 1, headline + LEAD_REACH);
    for (let lead = Math.max(0, headline - LEAD_REACH_ABOVE); lead <= last; lead++) {
      if (lead === headline || !isText[lead] || lineLength(page, lead) < SHORTEST_LEAD) continue;
      leads.push(lead);
      leadHeadlines.push(headline);
    }
  }
  return {
    count,
    candidates: isText,
    lines: lineIndexes(page),
    kickerPairs: pairIndexes(page, KICKER_FEATURES, KICKER_STARTS, kickerHeadlines, kickers),
    leadPairs: pairIndexes(page, LEAD_FEATURES, LEAD_STARTS, leadHeadlines, leads),
    none: missingIndexes(page),
    alone: ALONE,
    kickers,
    kickerHeadlines,
    leads,
    leadHeadlines,
  };
}

function pairIndexes(
  page: PageFacts,
  features: readonly PairFeature[],
  starts: readonly number[],
  headlines: readonly number[],
  others: readonly number[],
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

function missingIndexes(page: PageFacts): IndexLists {
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
  const size = SIZES.length;
  const places = new Int32Array(count * LINE_WIDTH);
  for (let at = 0; at < count; at++) {
    if (!page.isText[at]) continue;
    let index = at * LINE_WIDTH;
    places[index++] = BIAS;
    for (let place = 0; place < size; place++)
      places[index++] = (LINE_STARTS[place] as number) + roles * (steps[at * size + place] as number);
    for (let side = 0; side < NEIGHBOURS.length; side++) {
      const other = at + (NEIGHBOURS[side] as number);
      const starts = NEIGHBOUR_STARTS[side] as readonly number[];
      const isThere = other >= 0 && other < count;
      for (let neighbour = 0; neighbour < NEIGHBOUR_PLACES.length; neighbour++) {
        const place = NEIGHBOUR_PLACES[neighbour] as number;
        const step = isThere ? (steps[other * size + place] as number) : (SIZES[place] as number);
        places[index++] = (starts[neighbour] as number) + roles * step;
      }
    }
    for (let joint = 0; joint < JOINT_PLACES.length; joint++) {
      const [one, other] = JOINT_PLACES[joint] as readonly [number, number];
      const step = (steps[at * size + one] as number) * (SIZES[other] as number) + (steps[at * size + other] as number);
      places[index++] = (JOINT_STARTS[joint] as number) + roles * step;
    }
  }
  return { places, width: LINE_WIDTH, count };
}
