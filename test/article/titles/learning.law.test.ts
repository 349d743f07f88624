import { describe, expect, it } from 'vitest';
import { type Example, exampleOf, trainingExamples } from '../../../scripts/headers/examples.js';
import { fixtureRecords } from '../../../scripts/headers/fixtures.js';
import { isSame } from '../../../scripts/headers/gold.js';
import { learn } from '../../../scripts/headers/learn.js';
import { recombine } from '../../../scripts/headers/recombine.js';
import { readRecords } from '../../../scripts/headers/records.js';
import { addDecision, emptyReport, f1 } from '../../../scripts/headers/score.js';
import { addShares } from '../../../scripts/headers/slope.js';
import { createRandom } from '../../../scripts/lib/random.js';
import { decide } from '../../../src/article/titles/decide.js';
import { ROLES, WEIGHT_COUNT } from '../../../src/article/titles/layout.js';
import { scoreRows } from '../../../src/article/titles/readings.js';
import { decodeHeaderWeights, encodeHeaderWeights } from '../../../src/article/titles/weights.js';
import { decodeBase64 } from '../../../src/core/base64.js';
import { HEADER_WEIGHTS } from '../../../src/generated/header-weights.js';

const RECORDS = fixtureRecords();

describe('learning from headers', () => {
  it('follows the slope of the loss', () => {
    const random = createRandom(2);
    const weights = Float64Array.from({ length: WEIGHT_COUNT }, () => random.below(1000) / 1000 - 0.5);
    const { rows, allowed } = exampleOf(RECORDS[3] as (typeof RECORDS)[number], 1);
    const loss = (slope = new Float64Array(WEIGHT_COUNT)): number => {
      const scores = scoreRows(rows, weights);
      return addShares(rows, scores, null, 1, slope) - addShares(rows, scores, allowed, -1, slope);
    };
    const slope = new Float64Array(WEIGHT_COUNT);
    loss(slope);
    const places = [...rows.lines.places, ...rows.kickerPairs.places, ...rows.leadPairs.places, ...rows.none.places];
    const used = [...new Set(places)];
    for (const place of used.slice(0, 200)) {
      const before = weights[place] as number;
      weights[place] = before + 1e-5;
      const above = loss();
      weights[place] = before - 1e-5;
      const below = loss();
      weights[place] = before;
      expect((above - below) / 2e-5).toBeCloseTo(slope[place] as number, 4);
    }
  });

  it('gives the same weights for the same records, which read most of those records', () => {
    const records = RECORDS.slice(0, 30);
    const train = (examples: readonly Example[], steps: number) => learn(examples, { pull: 1, neighbourPull: 1, steps });
    // What differs from one run to another shows in few steps, and in few examples of each kind.
    const few = () => trainingExamples(records.slice(0, 4), 1, 2);
    expect(few().length).toBeGreaterThan(4 + 2);
    expect(train(few(), 5)).toEqual(train(few(), 5));
    const weights = train(trainingExamples(records, 1, 10).slice(0, 45), 15);
    const report = emptyReport();
    for (const record of records) {
      const example = exampleOf(record, 1);
      addDecision(report, example, decide(example.rows, decodeHeaderWeights(encodeHeaderWeights(weights))));
    }
    expect(f1(report.tally.headline)).toBeGreaterThan(0.9);
    expect(report.pages).toBe(30);
  });

  it('makes pages of others whose titles are still lines of them', () => {
    const random = createRandom(4);
    let made = 0;
    for (let run = 0; run < 10; run++) {
      for (const record of RECORDS) {
        const other = recombine(record, RECORDS, random);
        if (!other) continue;
        made++;
        const lines = other.text.split('\n').map((line) => line.trim());
        for (const role of ROLES) {
          const gold = other.gold[role];
          // Some fixtures have a title and labels on one line.
          const stood =
            typeof record.gold[role] === 'string' &&
            record.text.split('\n').some((line) => isSame(role, line.trim(), record.gold[role] as string));
          if (typeof gold === 'string' && stood && !lines.some((line) => isSame(role, line, gold)))
            expect(`${record.id} ${role}\n${other.text}`).toBeNull();
        }
      }
    }
    expect(made).toBeGreaterThan(5 * RECORDS.length);
  });
});

describe('weights', () => {
  it('are kept to a 127th of the largest', () => {
    const random = createRandom(6);
    const weights = Float64Array.from({ length: WEIGHT_COUNT }, () => random.below(6000) / 1000 - 3);
    const most = Math.max(...weights.map(Math.abs));
    const decoded = decodeHeaderWeights(encodeHeaderWeights(weights));
    // One `expect` for thousands of weights.
    const farthest = weights.reduce((far, weight, at) => Math.max(far, Math.abs((decoded[at] as number) - weight)), 0);
    expect(farthest).toBeLessThanOrEqual(most / 127 / 2 + 1e-6);
    expect(decodeHeaderWeights(encodeHeaderWeights(new Float64Array(WEIGHT_COUNT)))).toEqual(new Float32Array(WEIGHT_COUNT));
  });

  it('that are bundled belong to the features of today', () => {
    const bytes = decodeBase64(HEADER_WEIGHTS);
    expect(bytes.length).toBe(WEIGHT_COUNT + 4);
    expect(bytes.length).toBeLessThan(20_000);
  });

  it('are zero where they are those of other features', () => {
    expect(decodeHeaderWeights(encodeHeaderWeights([1, 2, 3]))).toEqual(new Float32Array(WEIGHT_COUNT));
  });
});

describe('records', () => {
  it('say which line is none', () => {
    expect(() => readRecords(['package.json'])).toThrow(/package\.json:1: expected a record in JSON/);
  });
});
