import { type LineFacts, LONGEST_TITLE } from './line-facts.js';
import { stepOf } from './line-features.js';
import { FAR, type PageFacts } from './page-facts.js';
import { KICKER_REACH, LEAD_REACH, LEAD_REACH_ABOVE, type Pair } from './pairs.js';

/** A property of two lines, one of which is a candidate headline. */
export interface PairFeature {
  name: string;
  size: number;
  /** Step for the headline in line `headline` and the kicker or lead in line `other`. */
  of(pair: Pair, page: PageFacts): number;
}

const edgesOf = (...edges: number[]): Float64Array => Float64Array.from(edges);
const SHARES = edgesOf(0, 0.15, 0.3, 0.45, 0.6, 0.8, 0.95);
const LOW_SHARES = edgesOf(0.1, 0.3, 0.6);
const KICKER_RATIOS = edgesOf(0.3, 0.5, 0.8, 1, 1.3, 2);
const LEAD_RATIOS = edgesOf(0.6, 1, 1.3, 1.6, 2, 3, 4, 6);
const NEXT_RATIOS = edgesOf(0.3, 0.6, 1, 1.5, 3);

const headlineOf = ({ lines }: PageFacts, { headline }: Pair): LineFacts => lines[headline] as LineFacts;
const otherOf = ({ lines }: PageFacts, { other }: Pair): LineFacts => lines[other] as LineFacts;
const shareOf = ({ lines, share }: PageFacts, one: number, other: number): number => share[one * lines.length + other] as number;
const has = (count: number): number => Math.min(1, count);
const gapAfter = (page: PageFacts, at: number): number => ((page.lines[at + 1]?.line.gap ?? true) ? 1 : 0);
const isUnderMeta = (page: PageFacts, at: number): number => (!page.lines[at]?.line.gap && page.metaAbove[at] === 1 ? 1 : 0);
const endsOpen = ({ folded }: LineFacts): number => (':؛;'.includes(folded.at(-1) ?? ' ') ? 1 : 0);
const ratio = (one: LineFacts, other: LineFacts): number => (one.length + 1) / (other.length + 1);

/** Packs two small numbers into one, the second clamped below `size`. */
const mixed = (one: number, other: number, size: number): number => one * size + Math.min(size - 1, other);

export const KICKER_FEATURES: readonly PairFeature[] = [
  { name: 'any', size: 1, of: () => 0 },
  { name: 'distance', size: KICKER_REACH, of: ({ distance }) => distance - 1 },
  { name: 'gaps', size: 3, of: ({ gaps }) => Math.min(2, gaps) },
  { name: 'meta', size: 2, of: ({ meta }) => has(meta) },
  {
    name: 'open,distance',
    size: 2 * KICKER_REACH,
    of: (pair, page) => mixed(endsOpen(otherOf(page, pair)), pair.distance - 1, KICKER_REACH),
  },
  { name: 'open,gap', size: 4, of: (pair, page) => mixed(endsOpen(otherOf(page, pair)), pair.gaps, 2) },
  { name: 'gap,blockTexts', size: 8, of: ({ gaps, other }, { blockTexts }) => mixed(has(gaps), blockTexts[other] as number, 4) },
  { name: 'ratio', size: 7, of: (pair, page) => stepOf(KICKER_RATIOS, ratio(otherOf(page, pair), headlineOf(page, pair))) },
  { name: 'share', size: 8, of: ({ headline, other }, page) => stepOf(SHARES, shareOf(page, other, headline)) },
  {
    name: 'gap,headlineGap,headlineLong',
    size: 8,
    of: (pair, page) =>
      mixed(mixed(has(pair.gaps), gapAfter(page, pair.headline), 2), headlineOf(page, pair).length > LONGEST_TITLE ? 1 : 0, 2),
  },
  { name: 'same', size: 2, of: (pair, page) => (headlineOf(page, pair).core === otherOf(page, pair).core ? 1 : 0) },
  {
    name: 'underMeta,gap,headlineGap',
    size: 8,
    of: ({ headline, other, gaps }, page) => mixed(mixed(isUnderMeta(page, other), gaps, 2), gapAfter(page, headline), 2),
  },
  {
    name: 'sharesBelow',
    size: 16,
    of: ({ headline, other }, { shareBelow }) =>
      mixed(stepOf(LOW_SHARES, shareBelow[other] as number), stepOf(LOW_SHARES, shareBelow[headline] as number), 4),
  },
];

const SIDES = LEAD_REACH + LEAD_REACH_ABOVE;
const isBelow = ({ headline, other }: Pair): boolean => other > headline;

export const LEAD_FEATURES: readonly PairFeature[] = [
  { name: 'side', size: 2, of: (pair) => (isBelow(pair) ? 1 : 0) },
  {
    name: 'distance',
    size: SIDES,
    of: (pair) => (isBelow(pair) ? LEAD_REACH_ABOVE + Math.min(8, pair.distance) - 1 : pair.distance - 1),
  },
  { name: 'gaps', size: 4, of: ({ gaps }) => Math.min(3, gaps) },
  { name: 'meta', size: 3, of: ({ meta }) => Math.min(2, meta) },
  { name: 'side,texts', size: 10, of: (pair) => mixed(isBelow(pair) ? 1 : 0, pair.texts, 5) },
  { name: 'copies', size: 3, of: ({ copies }) => Math.min(2, copies) },
  { name: 'texts,gaps', size: 12, of: ({ texts, gaps }) => mixed(Math.min(3, texts), gaps, 3) },
  { name: 'ratio', size: 9, of: (pair, page) => stepOf(LEAD_RATIOS, ratio(otherOf(page, pair), headlineOf(page, pair))) },
  { name: 'share', size: 8, of: ({ headline, other }, page) => stepOf(SHARES, shareOf(page, headline, other)) },
  { name: 'shareBack', size: 8, of: ({ headline, other }, page) => stepOf(SHARES, shareOf(page, other, headline)) },
  {
    name: 'gap,blockLeft',
    size: 6,
    of: ({ other, gaps }, { blockSize, blockPlace }) => mixed(has(gaps), (blockSize[other] as number) - (blockPlace[other] as number) - 1, 3),
  },
  { name: 'texts,blockTexts', size: 12, of: ({ other, texts }, { blockTexts }) => mixed(Math.min(2, texts), blockTexts[other] as number, 4) },
  { name: 'longer,gap', size: 4, of: (pair, page) => mixed(ratio(otherOf(page, pair), headlineOf(page, pair)) > 1.6 ? 1 : 0, pair.gaps, 2) },
  { name: 'next', size: 5, of: ({ other }, page) => nextKind(page, other) },
  {
    name: 'nextShare',
    size: 9,
    of: ({ other }, page) => ofNext(page, other, (next) => stepOf(SHARES, shareOf(page, other, next))),
  },
  {
    name: 'nextRatio',
    size: 7,
    of: ({ other }, page) =>
      ofNext(page, other, (next) => stepOf(NEXT_RATIOS, ratio(page.lines[next] as LineFacts, page.lines[other] as LineFacts))),
  },
];

function ofNext({ nextText }: PageFacts, at: number, step: (next: number) => number): number {
  const next = nextText[at] as number;
  return next < 0 ? 0 : 1 + step(next);
}

function nextKind({ lines, nextText }: PageFacts, at: number): number {
  const next = lines[nextText[at] as number];
  if (!next) return 0;
  if (next.line.opensBody || next.opensWithSource) return 1;
  if (next.hasSource) return 2;
  return next.length > LONGEST_TITLE ? 3 : 4;
}

/** Evidence of a page for a title that is missing. */
export const NONE_FEATURES: readonly { name: string; size: number; of(page: PageFacts): number }[] = [
  { name: 'any', size: 1, of: () => 0 },
  { name: 'texts', size: 7, of: (page) => Math.min(6, page.before.texts[page.lines.length] as number) },
  {
    name: 'long',
    size: 4,
    of: (page) => Math.min(3, page.lines.filter(({ line, length }) => line.kind === 'text' && length > LONGEST_TITLE).length),
  },
  {
    name: 'firstLong',
    size: 2,
    of: (page) => ((page.lines.find(({ line }) => line.kind === 'text')?.length ?? 0) > LONGEST_TITLE ? 1 : 0),
  },
  {
    name: 'copies',
    size: 2,
    of: (page) => (page.lines.some(({ line }, at) => line.kind === 'text' && (page.copyBelow[at] as number) < FAR) ? 1 : 0),
  },
  { name: 'meta', size: 2, of: (page) => has(page.before.metas[page.lines.length] as number) },
  { name: 'titles', size: 5, of: (page) => Math.min(4, titlesBefore(page, page.lines.length)) },
  { name: 'titlesAboveLong', size: 5, of: (page) => (page.firstLong < 0 ? 4 : Math.min(3, titlesBefore(page, page.firstLong))) },
  { name: 'bestShare', size: 8, of: (page) => stepOf(SHARES, bestShare(page)) },
];

/** True if the line has the length of a title and does not open a text. */
function mayBeHeadline(page: PageFacts, at: number): boolean {
  const { line, opensWithSource } = page.lines[at] as LineFacts;
  return page.hasTitleLength[at] === 1 && line.aside === null && !line.opensBody && !opensWithSource;
}

/** Number of such lines above line `end`. */
function titlesBefore(page: PageFacts, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at++) if (mayBeHeadline(page, at)) count++;
  return count;
}

/** Largest share of the words of such a line that the lines below repeat, 0 to 1. */
function bestShare(page: PageFacts): number {
  let best = 0;
  for (let at = 0; at < page.lines.length; at++) if (mayBeHeadline(page, at)) best = Math.max(best, page.shareBelow[at] as number);
  return best;
}
