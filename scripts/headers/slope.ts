import { type AllowedReadings, isAllowed, type Scores, sumReadings } from '../../src/article/titles/readings.js';
import type { IndexLists, Rows } from '../../src/article/titles/rows.js';

/**
 * Adds the gradient: for each weight, its expected count over the readings, weighted by e to their scores, times `times`.
 *
 * @returns the log of the sum over all allowed readings; minus infinity, and adds nothing, if there are none
 */
export function addShares(rows: Rows, scores: Scores, allowed: AllowedReadings | null, times: number, slope: Float64Array): number {
  const sums = sumReadings(rows, scores, allowed);
  if (sums.total === 0) return Number.NEGATIVE_INFINITY;
  const share = (sum: number): number => (times * sum) / sums.total;
  const add = ({ places, width }: IndexLists, row: number, part: number, further = 0): void => {
    if (part === 0) return;
    for (let index = row * width; index < (row + 1) * width; index++) {
      const place = (places[index] as number) + further;
      slope[place] = (slope[place] as number) + part;
    }
  };
  for (let at = 0; at < rows.count; at++) add(rows.lines, at, share(sums.headlines[at] as number), HEADLINE);
  const noHeadline = share(sums.noHeadline);
  add(rows.none, HEADLINE, noHeadline);
  addOthers(KICKER);
  addOthers(LEAD);
  return Math.log(sums.total);

  function addOthers(role: typeof KICKER | typeof LEAD): void {
    const isKicker = role === KICKER;
    const pairs = isKicker ? rows.kickers : rows.leads;
    const lines = isKicker ? scores.kicker : scores.lead;
    const pairScores = isKicker ? scores.kickerPairs : scores.leadPairs;
    const besides = isKicker ? sums.kickers : sums.leads;
    const any = isKicker ? sums.anyKicker : sums.anyLead;
    const may = allowed?.[isKicker ? 'kicker' : 'lead'];
    let some = 0;
    for (const [at, { headline, other }] of pairs.entries()) {
      const outer = share(sums.headlines[headline] as number);
      if (outer === 0 || !isAllowed(may, other)) continue;
      const part = (outer * (lines[other] as number) * (pairScores[at] as number)) / (besides[headline] as number);
      add(rows.lines, other, part, role);
      add(isKicker ? rows.kickerPairs : rows.leadPairs, at, part);
      some += part;
    }
    for (let line = 0; line < rows.count; line++) {
      if (noHeadline === 0 || !rows.candidates[line] || !isAllowed(may, line)) continue;
      const part = (noHeadline * (lines[line] as number) * (scores.alone[role - 1] as number)) / any;
      add(rows.lines, line, part, role);
      add(rows.alone, role - 1, part);
      some += part;
    }
    add(rows.none, role, times - some);
  }
}

/** Offset of the weights of each role from those of a headline. */
const HEADLINE = 0;
const KICKER = 1;
const LEAD = 2;
