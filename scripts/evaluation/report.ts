import type { BothWays } from './both-ways.js';
import { DAMAGES, type Damage, type Gold } from './gold.js';
import { type Normalizers, normalizersAt } from './normalizers.js';
import { failureLine, type QualityTrial, readKnownFailures, scoreLabels } from './quality.js';
import { addReliability, emptyReliability } from './reliability.js';
import { addTrial, emptyScore, figuresOf, type Score, trialOf } from './score.js';

const THRESHOLDS = [0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99] as const;
/** Edits below this confidence are too rare to report. */
const LEAST_CONFIDENCE = 0.5;

/** Formats rows of cells as right-aligned columns. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}`).join('\n');
}

const fraction = (value: number): string => value.toFixed(4);

function scoreOf(golds: readonly Gold[], damage: Damage, normalizers: Normalizers, bothWays: BothWays): Score {
  const score = emptyScore();
  for (const gold of golds) addTrial(score, trialOf(gold, damage, normalizers(damage).normalize, bothWays));
  return score;
}

/** Reports precision, recall, F1 and harm for every damage, and the most frequent errors. */
export function figuresReport(golds: readonly Gold[], bothWays: BothWays, confidence: number | undefined, errors: number): string {
  const normalizers = normalizersAt(confidence);
  const scores = DAMAGES.map((damage) => ({ damage, score: scoreOf(golds, damage, normalizers, bothWays) }));
  const rows = scores.map(({ damage, score }) => {
    const { precision, recall, f1, harm } = figuresOf(score);
    const shares = damage === 'clean' ? ['', '', ''] : [precision, recall, f1].map(fraction);
    return [damage, ...shares, `${score.right}`, `${score.wrong}`, `${score.missed}`, harm.toFixed(2)];
  });
  const worst = scores.flatMap(({ damage, score }) => worstErrors(score, errors).map((error) => `  ${damage}: ${error}`));
  return [table([['', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed', 'wrong in 10,000 words'], ...rows]), ...worst].join('\n');
}

function worstErrors({ errors }: Score, count: number): string[] {
  const byCount = [...errors].sort(([, a], [, b]) => b - a);
  return byCount.slice(0, count).map(([error, times]) => `${times} × ${error}`);
}

/** Reports the figures by the threshold of confidence. */
export function curveReport(golds: readonly Gold[], bothWays: BothWays): string {
  const rows = THRESHOLDS.map((threshold) => {
    const normalizers = normalizersAt(threshold);
    const [joined, spaced, clean] = (['joined', 'spaced', 'clean'] as const).map((damage) =>
      figuresOf(scoreOf(golds, damage, normalizers, bothWays)),
    );
    const shares = [joined, spaced].flatMap((figures) => (figures ? [figures.precision, figures.recall, figures.f1].map(fraction) : []));
    return [`${threshold}`, ...shares, (clean?.harm ?? 0).toFixed(2)];
  });
  const head = ['confidence', ...['joined', 'spaced'].flatMap((damage) => [`${damage}: precision`, 'recall', 'F1']), 'clean: harm'];
  return table([head, ...rows]);
}

/** Reports the share of correct edits by their confidence. */
export function reliabilityReport(golds: readonly Gold[], bothWays: BothWays): string {
  const normalizers = normalizersAt(LEAST_CONFIDENCE);
  return (['joined', 'spaced', 'glued'] as const)
    .map((damage) => {
      const classes = emptyReliability();
      for (const gold of golds) addReliability(classes, gold, damage, normalizers(damage), bothWays);
      const rows = classes
        .filter(({ edits }) => edits > 0)
        .map(({ from, edits, right, confidences }) => [`${from}`, `${edits}`, fraction(confidences / edits), fraction(right / edits)]);
      return table([[`${damage}: confidence from`, 'edits', 'mean confidence', 'right'], ...rows]);
    })
    .join('\n');
}

/** Reports the scores of each label, and the failures that are not listed yet. */
export function qualityReport(trials: readonly QualityTrial[]): string {
  const known = readKnownFailures();
  const rows = scoreLabels(trials).map(({ label, trials: tried, whole, right, wrong, missed }) =>
    [label, tried, fraction(whole), right, wrong, missed].map(String),
  );
  const unlisted = trials.filter((one) => !one.passes && !known.has(failureLine(one))).map((one) => `  not listed: ${failureLine(one)}`);
  return [table([['label', 'trials', 'right as a whole', 'right', 'wrong', 'missed'], ...rows]), ...unlisted].join('\n');
}
