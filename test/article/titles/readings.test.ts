import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../scripts/lib/random.js';
import { decide } from '../../../src/article/titles/decide.js';
import { WEIGHT_COUNT } from '../../../src/article/titles/layout.js';
import { type Allowed, type Scores, scoreRows, sumReadings } from '../../../src/article/titles/readings.js';
import type { Rows } from '../../../src/article/titles/rows.js';
import { rowsOf } from './rows-of.js';

const PAGE =
  'نمونه نیوز\n\nکد خبر: ۱۲\nدر نخستین روز زمستان\n\nباران دریاچه را زنده کرد\n\nباران سه روز گذشته سطح آب را بالا آورد.\nبه گزارش ما، پرندگان بازگشتند.';

const randomWeights = (random: Random): Float64Array => Float64Array.from({ length: WEIGHT_COUNT }, () => random.below(2000) / 1000 - 1);

/** Lists every reading of a page with the product of its scores, by brute force. */
function readingsOf({ count, candidates, ...rows }: Rows, scores: Scores) {
  const lines = [null, ...Array.from({ length: count }, (_, at) => at).filter((at) => candidates[at])];
  const other = (role: 'kicker' | 'lead', line: number | null, headline: number | null): number => {
    const at = role === 'kicker' ? 0 : 1;
    if (line === null) return scores.none[at + 1] as number;
    if (headline === null) return (scores[role][line] as number) * (scores.alone[at] as number);
    const pair = (role === 'kicker' ? rows.kickers : rows.leads).findIndex((one) => one.other === line && one.headline === headline);
    return pair < 0 ? 0 : (scores[role][line] as number) * ((role === 'kicker' ? scores.kickerPairs : scores.leadPairs)[pair] as number);
  };
  return lines.flatMap((headline) =>
    lines.flatMap((kicker) =>
      lines.map((lead) => ({
        headline,
        kicker,
        lead,
        product:
          ((headline === null ? scores.none[0] : scores.headline[headline]) as number) *
          other('kicker', kicker, headline) *
          other('lead', lead, headline),
      })),
    ),
  );
}

const sum = (readings: readonly { product: number }[]): number => readings.reduce((all, { product }) => all + product, 0);

const expectClose = (one: number, other: number): void => expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.abs(other));

describe('sums over readings', () => {
  const random = createRandom(3);
  const rows = rowsOf(PAGE);

  it.each([1, 2, 3, 4, 5])('are those of all readings, one by one: %i', () => {
    const scores = scoreRows(rows, randomWeights(random));
    const readings = readingsOf(rows, scores);
    const sums = sumReadings(rows, scores, null);
    expectClose(sums.total, sum(readings));
    for (let at = 0; at < rows.count; at++)
      expectClose(sums.headlines[at] as number, sum(readings.filter(({ headline }) => headline === at)));
  });

  it.each([1, 2, 3, 4, 5])('count only what is allowed: %i', () => {
    const some = (): Allowed => ({ lines: Uint8Array.from({ length: rows.count }, () => random.below(2)), none: random.below(2) === 1 });
    const allowed = { headline: some(), kicker: some(), lead: some() };
    const is = ({ lines, none }: Allowed, line: number | null): boolean => (line === null ? none : lines[line] === 1);
    const scores = scoreRows(rows, randomWeights(random));
    const readings = readingsOf(rows, scores).filter(
      ({ headline, kicker, lead }) => is(allowed.headline, headline) && is(allowed.kicker, kicker) && is(allowed.lead, lead),
    );
    expectClose(sumReadings(rows, scores, allowed).total, sum(readings));
  });
});

describe('a decision', () => {
  it('takes the headline of most readings and says how many they are', () => {
    const random = createRandom(8);
    const rows = rowsOf(PAGE);
    for (let run = 0; run < 20; run++) {
      const weights = randomWeights(random);
      const readings = readingsOf(rows, scoreRows(rows, weights));
      const { headline, kicker, lead } = decide(rows, weights);
      const with_ = (line: number | null) => readings.filter((reading) => reading.headline === line);
      const lines = [...new Set(readings.map((reading) => reading.headline))];
      const best = lines.reduce((one, other) => (sum(with_(other)) > sum(with_(one)) ? other : one));
      expect(headline?.line ?? null).toBe(best);
      if (headline) expect(headline.chance).toBeCloseTo(sum(with_(best)) / sum(readings), 6);
      const given = with_(best);
      for (const [role, choice] of [
        ['kicker', kicker],
        ['lead', lead],
      ] as const) {
        if (!choice) continue;
        const chance = sum(given.filter((reading) => reading[role] === choice.line)) / sum(given);
        expect(choice.chance).toBeCloseTo(chance, 6);
        expect(chance).toBeGreaterThan(0.5);
      }
    }
  });

  it('is none on a page without lines, and where nothing was learned', () => {
    expect(decide(rowsOf(''), new Float64Array(WEIGHT_COUNT))).toEqual({ headline: null, kicker: null, lead: null });
    expect(decide(rowsOf(PAGE), new Float64Array(WEIGHT_COUNT))).toEqual({ headline: null, kicker: null, lead: null });
  });
});
