import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DAMAGES, type Damage, readMarked } from './gold.js';
import { type Normalizers, normalizersAt } from './normalizers.js';
import { addTrial, emptyScore, passes, type Score, share, type Trial, trialOf } from './score.js';

export const QUALITY_FOLDER = new URL('../../fixtures/quality/', import.meta.url);
const KNOWN_FAILURES = 'known-failures.txt';
const FLOORS = 'floors.json';

/** How far below what holds now a floor is set. */
const SLACK = 0.015;

/** A sentence of `fixtures/quality/<label>.txt` after a damage. */
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

/** The sentences of a label, as they are written. */
export function readSentences(label: string): string[] {
  return read(`${label}.txt`).split('\n').filter(Boolean);
}

/** Every sentence after every damage; `glued` is tried on the sentences that are about it. */
export function tryQuality(normalizers: Normalizers = normalizersAt()): QualityTrial[] {
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

/** What holds for a label: `whole` is the share of trials that came out right as a whole. */
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

/** The lowest share of each label that is borne. */
export function readFloors(): Record<string, number> {
  return JSON.parse(read(FLOORS)) as Record<string, number>;
}

/** Sets the floors a little below what holds now. */
export function writeFloors(scores: readonly LabelScore[]): void {
  const floors = scores.map(({ label, whole }) => [label, Math.max(0, Math.floor(1000 * (whole - SLACK)) / 1000)]);
  writeFileSync(new URL(FLOORS, QUALITY_FOLDER), `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`);
}

/** A line of the list of known failures: the damage and the sentence. */
export function failureLine({ damage, sentence }: Pick<QualityTrial, 'damage' | 'sentence'>): string {
  return `${damage}: ${sentence}`;
}

/** What is known to fail, with the reason: the heading above it. */
export function readKnownFailures(): Map<string, string> {
  const known = new Map<string, string>();
  let reason = '';
  for (const line of read(KNOWN_FAILURES).split('\n')) {
    if (line.startsWith('# ')) reason = line.slice(2);
    else if (line !== '') known.set(line, reason);
  }
  return known;
}

/** Takes from the list what passes now. A reason is given by hand only: what fails and is not listed is not added. */
export function dropUnexpectedPasses(trials: readonly QualityTrial[]): void {
  const failing = new Set(trials.filter((one) => !one.passes).map(failureLine));
  const groups = read(KNOWN_FAILURES)
    .split('\n\n')
    .map((group) => group.split('\n').filter((line) => line.startsWith('# ') || failing.has(line)))
    .filter((group) => group.length > 1);
  writeFileSync(new URL(KNOWN_FAILURES, QUALITY_FOLDER), `${groups.map((group) => group.join('\n')).join('\n\n')}\n`);
}
