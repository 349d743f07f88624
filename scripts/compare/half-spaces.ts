import { type Damage, readMarked } from '../evaluation/gold.js';
import { qualityLabels, readSentences } from '../evaluation/quality.js';
import { addTrial, emptyScore, figuresOf, lostLetters, passes, type Score, share, trialOf } from '../evaluation/score.js';
import { LIBRARIES, type Library } from './libraries.js';
import { boldBest, percent, table } from './markdown.js';

const DAMAGES: readonly (readonly [damage: Damage, about: string])[] = [
  ['joined', 'every half-space deleted'],
  ['spaced', 'every half-space made a space'],
  ['clean', 'as it should be'],
];

interface Result {
  score: Score;
  whole: number;
  trials: number;
  lost: number;
}

function tried(library: Library, labels: readonly string[], damages: readonly Damage[]): Result {
  const result: Result = { score: emptyScore(), whole: 0, trials: 0, lost: 0 };
  for (const gold of labels.flatMap(readSentences).map(readMarked))
    for (const damage of damages) {
      const trial = trialOf(gold, damage, library.normalize);
      addTrial(result.score, trial);
      result.trials++;
      if (passes(trial)) result.whole++;
      if (lostLetters(trial)) result.lost++;
    }
  return result;
}

const names = LIBRARIES.map(({ name }) => name);
const resultsOf = (damage: Damage): Result[] => LIBRARIES.map((library) => tried(library, qualityLabels(), [damage]));

function damageTable(damage: Damage): string {
  const results = resultsOf(damage);
  const figures = results.map(({ score }) => figuresOf(score));
  const rows = [
    [
      'sentences right as a whole',
      ...boldBest(
        results.map(({ whole, trials }) => share(whole, trials)),
        percent,
      ),
    ],
    [
      'share of the damage that is repaired',
      ...boldBest(
        figures.map(({ recall }) => recall),
        percent,
      ),
    ],
    ['right, of what was changed', ...figures.map(({ precision }, i) => (results[i]?.score.right ? percent(precision) : '–'))],
    [
      'wrong changes in 10,000 words',
      ...boldBest(
        figures.map(({ harm }) => Math.round(harm)),
        String,
        'least',
      ),
    ],
  ];
  // Undamaged text has nothing to repair.
  return table(['', ...names], damage === 'clean' ? [rows[0] ?? [], rows[3] ?? []] : rows);
}

function labelTable(): string {
  const damages = DAMAGES.map(([damage]) => damage);
  const rows = qualityLabels().map((label) => {
    const results = LIBRARIES.map((library) => tried(library, [label], damages));
    return [
      label,
      ...boldBest(
        results.map(({ whole, trials }) => share(whole, trials)),
        percent,
      ),
    ];
  });
  return table(['sentences about', ...names], rows);
}

export function halfSpaceSection(): string {
  const parts = DAMAGES.map(([damage, about]) => `### Half-spaces: ${about}\n\n${damageTable(damage)}`);
  return `${parts.join('\n\n')}\n\n### By what the sentences are about, all three together\n\n${labelTable()}\n`;
}
