import { LONGEST_TITLE } from '../line-text.js';
import type { LineFacts } from './line-facts.js';
import { FAR, type PageFacts } from './page-facts.js';
import { KICKER_REACH, LEAD_REACH, LEAD_REACH_ABOVE, type Pair } from './pairs.js';
import { edgesOf, stepOf } from './quantize.js';

/** A property of two lines, one of which is a candidate headline. */
export interface PairFeature {
  name: string;
  size: number;
}

const SHARES = edgesOf(0, 0.15, 0.3, 0.45, 0.6, 0.8, 0.95);
const LOW_SHARES = edgesOf(0.1, 0.3, 0.6);
const KICKER_RATIOS = edgesOf(0.3, 0.5, 0.8, 1, 1.3, 2);
const LEAD_RATIOS = edgesOf(0.6, 1, 1.3, 1.6, 2, 3, 4, 6);
const NEXT_RATIOS = edgesOf(0.3, 0.6, 1, 1.5, 3);

const has = (count: number): number => Math.min(1, count);
const gapAfter = (page: PageFacts, at: number): number => ((page.lines[at + 1]?.line.gap ?? true) ? 1 : 0);
const isUnderMeta = (page: PageFacts, at: number): number => (!page.lines[at]?.line.gap && page.metaAbove[at] === 1 ? 1 : 0);
const OPEN_ENDS = ':؛;';
const endsOpen = ({ folded }: LineFacts): number => (OPEN_ENDS.includes(folded.charAt(folded.length - 1) || ' ') ? 1 : 0);
const ratio = (one: LineFacts, other: LineFacts): number => (one.length + 1) / (other.length + 1);

/** Packs two small numbers into one, the second clamped below `size`. */
const mixed = (one: number, other: number, size: number): number => one * size + Math.min(size - 1, other);

const sized = (name: string, size: number): PairFeature => ({ name, size });

/** {@link writeKicker} has the same order. */
export const KICKER_FEATURES: readonly PairFeature[] = [
  sized('any', 1),
  sized('distance', KICKER_REACH),
  sized('gaps', 3),
  sized('meta', 2),
  sized('open,distance', 2 * KICKER_REACH),
  sized('open,gap', 4),
  sized('gap,blockTexts', 8),
  sized('ratio', 7),
  sized('share', 8),
  sized('gap,headlineGap,headlineLong', 8),
  sized('same', 2),
  sized('underMeta,gap,headlineGap', 8),
  sized('sharesBelow', 16),
];

/** Writes the steps of a headline and a kicker. */
export function writeKicker(steps: Int32Array, from: number, page: PageFacts, { headline, other, distance, gaps, meta }: Pair): number {
  const { lines, share, shareBelow, blockTexts } = page;
  const kicker = lines[other] as LineFacts;
  const title = lines[headline] as LineFacts;
  const open = endsOpen(kicker);
  const gap = has(gaps);
  const gapBelow = gapAfter(page, headline);
  let next = from;
  steps[next++] = 0;
  steps[next++] = distance - 1;
  steps[next++] = Math.min(2, gaps);
  steps[next++] = has(meta);
  steps[next++] = mixed(open, distance - 1, KICKER_REACH);
  steps[next++] = mixed(open, gaps, 2);
  steps[next++] = mixed(gap, blockTexts[other] as number, 4);
  steps[next++] = stepOf(KICKER_RATIOS, ratio(kicker, title));
  steps[next++] = stepOf(SHARES, share[other * lines.length + headline] as number);
  steps[next++] = mixed(mixed(gap, gapBelow, 2), title.length > LONGEST_TITLE ? 1 : 0, 2);
  steps[next++] = kicker.core === title.core ? 1 : 0;
  steps[next++] = mixed(mixed(isUnderMeta(page, other), gaps, 2), gapBelow, 2);
  steps[next++] = mixed(stepOf(LOW_SHARES, shareBelow[other] as number), stepOf(LOW_SHARES, shareBelow[headline] as number), 4);
  return next;
}

/** {@link writeLead} has the same order. */
export const LEAD_FEATURES: readonly PairFeature[] = [
  sized('side', 2),
  sized('distance', LEAD_REACH + LEAD_REACH_ABOVE),
  sized('gaps', 4),
  sized('meta', 3),
  sized('side,texts', 10),
  sized('copies', 3),
  sized('texts,gaps', 12),
  sized('ratio', 9),
  sized('share', 8),
  sized('shareBack', 8),
  sized('gap,blockLeft', 6),
  sized('texts,blockTexts', 12),
  sized('longer,gap', 4),
  sized('next', 5),
  sized('nextShare', 9),
  sized('nextRatio', 7),
];

const LONGER = 1.6;

/** Writes the steps of a headline and a lead. */
export function writeLead(steps: Int32Array, from: number, page: PageFacts, pair: Pair): number {
  const { headline, other, distance, gaps, meta, texts, copies } = pair;
  const { lines, share, blockSize, blockPlace, blockTexts, nextText } = page;
  const lead = lines[other] as LineFacts;
  const length = ratio(lead, lines[headline] as LineFacts);
  const side = other > headline ? 1 : 0;
  const following = nextText[other] as number;
  const afterLead = lines[following];
  let next = from;
  steps[next++] = side;
  steps[next++] = (side ? LEAD_REACH_ABOVE : 0) + distance - 1;
  steps[next++] = Math.min(3, gaps);
  steps[next++] = Math.min(2, meta);
  steps[next++] = mixed(side, texts, 5);
  steps[next++] = Math.min(2, copies);
  steps[next++] = mixed(Math.min(3, texts), gaps, 3);
  steps[next++] = stepOf(LEAD_RATIOS, length);
  steps[next++] = stepOf(SHARES, share[headline * lines.length + other] as number);
  steps[next++] = stepOf(SHARES, share[other * lines.length + headline] as number);
  steps[next++] = mixed(has(gaps), (blockSize[other] as number) - (blockPlace[other] as number) - 1, 3);
  steps[next++] = mixed(Math.min(2, texts), blockTexts[other] as number, 4);
  steps[next++] = mixed(length > LONGER ? 1 : 0, gaps, 2);
  steps[next++] = afterLead ? kindOfNext(afterLead) : 0;
  steps[next++] = afterLead ? 1 + stepOf(SHARES, share[other * lines.length + following] as number) : 0;
  steps[next++] = afterLead ? 1 + stepOf(NEXT_RATIOS, ratio(afterLead, lead)) : 0;
  return next;
}

function kindOfNext({ line, opensWithSource, hasSource, length }: LineFacts): number {
  if (line.opensBody || opensWithSource) return 1;
  if (hasSource) return 2;
  return length > LONGEST_TITLE ? 3 : 4;
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
