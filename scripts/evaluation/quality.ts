import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DAMAGES, type Damage, readMarked } from './gold.js';
import { type Normalizers, normalizersAt } from './normalizers.js';
import { addTrial, emptyScore, passes, type Score, share, type Trial, trialOf } from './score.js';

export const QUALITY_FOLDER = new URL('../../fixtures/quality/', import.meta.url);
const KNOWN_FAILURES = 'known-failures.txt';
const FLOORS = 'floors.json';

/** Distance of a floor below the current score. */
const SLACK = 0.015;

/** A sentence of `fixtures/quality/<label>.txt`, damaged. */
export interface QualityTrial {
  label: string;
  damage: Damage;
  sentence: string;
  passes: boolean;
  trial: Trial;
}

const read = (name: string): string => readFileSync(new URL(name, QUALITY_FOLDER), 'utf8');

export function qualityLabels(): string[] {
  return readdirSync(QUALITY_FOLDER)
    .filter((name) => name.endsWith('.txt') && name !== KNOWN_FAILURES)
    .map((name) => name.replace('.txt', ''))
    .sort();
}

/** Reads the sentences of a label, with their marks. */
export function readSentences(label: string): string[] {
  return read(`${label}.txt`).split('\n').filter(Boolean);
}

/** Tests every sentence with every damage; `glued` is tested only on the sentences of its label. */
export function runQualityTrials(normalizers: Normalizers = normalizersAt()): QualityTrial[] {
  const damagesOf = (label: string): readonly Damage[] => DAMAGES.filter((damage) => damage !== 'glued' || label === 'glued');
  return qualityLabels().flatMap((label) =>
    readSentences(label).flatMap((sentence) =>
      damagesOf(label).map((damage) => {
        const trial = trialOf(readMarked(sentence), damage, normalizers(damage).normalize);
        return { label, damage, sentence, passes: passes(trial), trial };
      }),
    ),
  );
}

/** Score of a label. `whole` is the share of trials whose whole sentence came out right. */
export interface LabelScore extends Score {
  label: string;
  trials: number;
  whole: number;
}

export function scoreLabels(trials: readonly QualityTrial[]): LabelScore[] {
  return qualityLabels().map((label) => {
    const score = emptyScore();
    const own = trials.filter((one) => one.label === label);
    for (const { trial } of own) addTrial(score, trial);
    return { ...score, label, trials: own.length, whole: share(own.filter((one) => one.passes).length, own.length) };
  });
}

/** Reads the lowest accepted shares of each label. */
export function readFloors(): Record<string, number> {
  return JSON.parse(read(FLOORS)) as Record<string, number>;
}

/** Sets the floors a little below the current scores. */
export function writeFloors(scores: readonly LabelScore[]): void {
  const floors = scores.map(({ label, whole }) => [label, Math.max(0, Math.floor(1000 * (whole - SLACK)) / 1000)]);
  writeFileSync(new URL(FLOORS, QUALITY_FOLDER), `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`);
}

/** Formats a line of the list of known failures: the damage and the sentence. */
export function failureLine({ damage, sentence }: Pick<QualityTrial, 'damage' | 'sentence'>): string {
  return `${damage}: ${sentence}`;
}

/** Reads the known failures, each with its reason, the heading above it. */
export function readKnownFailures(): Map<string, string> {
  const known = new Map<string, string>();
  let reason = '';
  for (const line of read(KNOWN_FAILURES).split('\n')) {
    if (line.startsWith('# ')) reason = line.slice(2);
    else if (line !== '') known.set(line, reason);
  }
  return known;
}

/** Removes the entries of the list that pass now. New failures are not added: a reason can only be written by hand. */
export function dropUnexpectedPasses(trials: readonly QualityTrial[]): void {
  const failing = new Set(trials.filter((one) => !one.passes).map(failureLine));
  const groups = read(KNOWN_FAILURES)
    .split('\n\n')
    .map((group) => group.split('\n').filter((line) => line.startsWith('# ') || failing.has(line)))
    .filter((group) => group.length > 1);
  writeFileSync(new URL(KNOWN_FAILURES, QUALITY_FOLDER), `${groups.map((group) => group.join('\n')).join('\n\n')}\n`);
}
