import type { LineFacts } from './line-facts.js';
import type { PageFacts } from './page-facts.js';
import { KICKER_REACH, LEAD_REACH, LEAD_REACH_ABOVE } from './pair-features.js';

/** In UTF-16 units: longer lines beside a headline are not kickers, shorter ones are not leads. */
const LONGEST_KICKER = 200;
const SHORTEST_LEAD = 20;

/** Lines of each pair of a headline and another title. */
export interface Pairs {
  headlines: readonly number[];
  others: readonly number[];
}

/** Pairs of a headline and a kicker above it. */
export function kickerPairs({ lines, isText }: PageFacts): Pairs {
  const headlines: number[] = [];
  const others: number[] = [];
  for (let kicker = 0; kicker < lines.length; kicker++) {
    if (!isText[kicker] || (lines[kicker] as LineFacts).length > LONGEST_KICKER) continue;
    const last = Math.min(lines.length - 1, kicker + KICKER_REACH);
    for (let headline = kicker + 1; headline <= last; headline++) {
      if (!isText[headline]) continue;
      headlines.push(headline);
      others.push(kicker);
    }
  }
  return { headlines, others };
}

/** Pairs of a headline and a lead around it. */
export function leadPairs({ lines, isText }: PageFacts): Pairs {
  const headlines: number[] = [];
  const others: number[] = [];
  for (let lead = 0; lead < lines.length; lead++) {
    if (!isText[lead] || (lines[lead] as LineFacts).length < SHORTEST_LEAD) continue;
    const last = Math.min(lines.length - 1, lead + LEAD_REACH_ABOVE);
    for (let headline = Math.max(0, lead - LEAD_REACH); headline <= last; headline++) {
      if (headline === lead || !isText[headline]) continue;
      headlines.push(headline);
      others.push(lead);
    }
  }
  return { headlines, others };
}
