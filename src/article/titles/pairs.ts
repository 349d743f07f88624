import type { LineFacts } from './line-facts.js';
import type { PageFacts } from './page-facts.js';

/** A candidate headline and another title, with counts of the lines between them. */
export interface Pair {
  headline: number;
  other: number;
  distance: number;
  gaps: number;
  meta: number;
  texts: number;
  copies: number;
}

/** Number of lines above the headline that may hold its kicker; above and below it, its lead. */
export const KICKER_REACH = 4;
export const LEAD_REACH_ABOVE = 3;
export const LEAD_REACH = 8;

/** In UTF-16 units: longer lines beside a headline are not kickers, shorter ones are not leads. */
const LONGEST_KICKER = 200;
const SHORTEST_LEAD = 20;

/** Pairs of a headline and a kicker above it. */
export function kickerPairs(page: PageFacts): Pair[] {
  return pairsOf(page, 0, KICKER_REACH, (length) => length <= LONGEST_KICKER);
}

/** Pairs of a headline and a lead around it. */
export function leadPairs(page: PageFacts): Pair[] {
  return pairsOf(page, LEAD_REACH, LEAD_REACH_ABOVE, (length) => length >= SHORTEST_LEAD);
}

/** Pairs of a line of fit length with a headline up to `above` lines above it or `below` lines below. */
function pairsOf(page: PageFacts, above: number, below: number, isFit: (length: number) => boolean): Pair[] {
  const { lines, isText } = page;
  const pairs: Pair[] = [];
  for (let other = 0; other < lines.length; other++) {
    if (!isText[other] || !isFit((lines[other] as LineFacts).length)) continue;
    const last = Math.min(lines.length - 1, other + below);
    for (let headline = Math.max(0, other - above); headline <= last; headline++)
      if (headline !== other && isText[headline]) pairs.push(pairOf(page, headline, other));
  }
  return pairs;
}

function pairOf(page: PageFacts, headline: number, other: number): Pair {
  const first = Math.min(headline, other);
  const last = Math.max(headline, other);
  const { gaps, metas, texts } = page.before;
  const copies = copiesBetween(page, headline, first, last);
  return {
    headline,
    other,
    distance: last - first,
    gaps: (gaps[last + 1] as number) - (gaps[first + 1] as number),
    meta: (metas[last] as number) - (metas[first + 1] as number),
    texts: (texts[last] as number) - (texts[first + 1] as number) - copies,
    copies,
  };
}

function copiesBetween({ lines, copies }: PageFacts, headline: number, first: number, last: number): number {
  if (copies[headline] === 0) return 0;
  const { core } = lines[headline] as LineFacts;
  let count = 0;
  for (let at = first + 1; at < last; at++) if (lines[at]?.core === core && lines[at]?.line.kind === 'text') count++;
  return count;
}
