import { readPageLines } from '../article/page-lines.js';
import { textKey } from '../article/text-key.js';
import { pageFacts } from '../article/titles/page-facts.js';
import { scoreRows, sumReadings } from '../article/titles/readings.js';
import { readRows } from '../article/titles/rows.js';
import { headerWeights } from '../article/titles/weights.js';
import { type HtmlLine, joinLines } from './displayed-lines.js';

/** Returns the chance, 0 to 1, that the scored decision gives a line to be that title of the headline; null if it does not read the two. */
export type TitleChance = (title: 'kicker' | 'lead', text: string) => number | null;

/** Reads lines as a text, to ask for the chances of its titles. */
export function titleChances(lines: readonly HtmlLine[], headline: string): TitleChance {
  const { text } = joinLines(lines);
  const page = readPageLines(text);
  const rows = readRows(pageFacts(text, page));
  const scores = scoreRows(rows, headerWeights());
  const sums = sumReadings(rows, scores, null);
  const lineOf = (wanted: string): number => {
    const key = textKey(wanted);
    return page.findIndex(({ span }) => textKey(text.slice(span.start, span.end)) === key);
  };
  const main = lineOf(headline);
  return (title, wanted) => {
    const [pairs, pairScores, all] =
      title === 'kicker' ? [rows.kickers, scores.kickerPairs, sums.kickers] : [rows.leads, scores.leadPairs, sums.leads];
    const line = lineOf(wanted);
    const at = pairs.findIndex((pair) => pair.headline === main && pair.other === line);
    return at < 0 ? null : ((scores[title][line] ?? 0) * (pairScores[at] ?? 0)) / (all[main] ?? 1);
  };
}
