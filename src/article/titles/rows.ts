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
import { type LineFacts, MARK_BITS, MOST_LINES } from './line-facts.js';
import { stepsOf } from './line-features.js';
import type { PageFacts } from './page-facts.js';
import { NONE_FEATURES, writeKicker, writeLead } from './pair-features.js';
import { KICKER_REACH, kickerPairs, LEAD_REACH, LEAD_REACH_ABOVE, leadPairs, type Pair } from './pairs.js';

/** Concatenated lists of weight indexes, each `width` long. */
export interface IndexLists {
  /** May be longer than the lists. */
  places: Int32Array;
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
const ALONE: IndexLists = { places: Int32Array.of(KICKER_ALONE, LEAD_ALONE), width: 1, count: 2 };

/** Buffers for the largest page. They are used again for each page: new ones would take longer to make than to fill. */
const linePlaces = new Int32Array(MOST_LINES * LINE_WIDTH);
const kickerPlaces = new Int32Array(MOST_LINES * KICKER_REACH * KICKER_STARTS.length);
const leadPlaces = new Int32Array(MOST_LINES * (LEAD_REACH + LEAD_REACH_ABOVE) * LEAD_STARTS.length);
const nonePlaces = new Int32Array(roles * NONE_FEATURES.length);

/** Copies rows, so that those of another page can be read. */
export function copyRows(rows: Rows): Rows {
  const copyOf = ({ places, width, count }: IndexLists): IndexLists => ({ places: places.slice(0, width * count), width, count });
  const { lines, kickerPairs: kickers, leadPairs: leads, none } = rows;
  return { ...rows, lines: copyOf(lines), kickerPairs: copyOf(kickers), leadPairs: copyOf(leads), none: copyOf(none) };
}

/** Returns the rows of all readings of a page. They are valid until those of another page are read. */
export function readRows(page: PageFacts): Rows {
  const kickers = kickerPairs(page);
  const leads = leadPairs(page);
  return {
    count: page.lines.length,
    candidates: candidatesOf(page),
    kickers,
    leads,
    lines: lineIndexes(page),
    kickerPairs: pairIndexes(page, writeKicker, KICKER_STARTS, kickers, kickerPlaces),
    leadPairs: pairIndexes(page, writeLead, LEAD_STARTS, leads, leadPlaces),
    none: missingIndexes(page),
    alone: ALONE,
  };
}

/** True for lines that may be titles: texts, but not the path or page title that holds a title below: «خانه > عنوان», «عنوان | نمونه نیوز». */
function candidatesOf(page: PageFacts): readonly boolean[] {
  const { holdsBelow, isText } = page;
  return holdsBelow.includes(1) ? isText.map((is, at) => is && !(holdsBelow[at] === 1 && holdsTitle(page, at))) : isText;
}

const SEPARATORS = MARK_BITS.bar | MARK_BITS.slash | MARK_BITS.dash | MARK_BITS.arrow;
/** Least share of the words of a title in a line that holds it: words may be joined differently. */
const SHARE_HELD = 0.8;

/** True if a line has separators and holds one of the next title-length lines with fewer letters around it than in it. */
function holdsTitle({ lines, share, hasTitleLength, withinAbove }: PageFacts, at: number): boolean {
  const { marks, letters, core } = lines[at] as LineFacts;
  if ((marks & SEPARATORS) === 0) return false;
  const last = Math.min(lines.length - 1, at + KICKER_REACH);
  for (let below = at + 1; below <= last; below++) {
    const title = lines[below] as LineFacts;
    const isHeld = withinAbove[below] === 1 && hasTitleLength[below] === 1 && (share[below * lines.length + at] as number) > SHARE_HELD;
    if (isHeld && title.core !== core && letters > title.letters && letters < 2 * title.letters) return true;
  }
  return false;
}

function pairIndexes(
  page: PageFacts,
  write: typeof writeKicker,
  starts: readonly number[],
  pairs: readonly Pair[],
  places: Int32Array,
): IndexLists {
  const width = starts.length;
  const count = pairs.length;
  for (let at = 0, index = 0; at < count; at++) {
    write(places, index, page, pairs[at] as Pair);
    for (let place = 0; place < width; place++, index++) places[index] = (places[index] as number) + (starts[place] as number);
  }
  return { places, width, count };
}

/** Returns the weight indexes of missing titles, by role. */
function missingIndexes(page: PageFacts): IndexLists {
  const steps = NONE_FEATURES.map((feature) => feature.of(page));
  const width = steps.length;
  for (let role = 0, index = 0; role < roles; role++)
    for (let place = 0; place < width; place++, index++)
      nonePlaces[index] = (NONE_STARTS[role]?.[place] as number) + (steps[place] as number);
  return { places: nonePlaces, width, count: roles };
}

function lineIndexes(page: PageFacts): IndexLists {
  const count = page.lines.length;
  const steps = stepsOf(page);
  for (let at = 0; at < count; at++) if (page.isText[at]) writeLineIndexes(steps, at, count);
  return { places: linePlaces, width: LINE_WIDTH, count };
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
function writeLineIndexes(steps: Uint8Array, at: number, count: number): void {
  const places = linePlaces;
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
