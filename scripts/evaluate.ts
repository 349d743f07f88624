/** Measures how well half-spaces are restored, and the harm done: `npm run evaluate -- --help`. */
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readBothWays } from './evaluation/both-ways.js';
import { type Gold, readMarked, readPlain } from './evaluation/gold.js';
import { normalizersAt } from './evaluation/normalizers.js';
import { dropUnexpectedPasses, QUALITY_FOLDER, runQualityTrials, scoreLabels, writeFloors } from './evaluation/quality.js';
import { curveReport, figuresReport, qualityReport, reliabilityReport } from './evaluation/report.js';

const HELP = `usage: npm run evaluate -- [OPTION]… [FILE]…

FILE is plain text with ZWNJ where they belong (.txt or .txt.gz, one paragraph a line), or a file of fixtures/quality. It is tested
  joined   with every ZWNJ deleted
  spaced   with every ZWNJ replaced by a space
  glued    with every fifth space after a letter that does not join deleted, and the rule zwnj/glued-words on
  clean    as it is
Without FILE: fixtures/quality, label by label, with the failures that known-failures.txt does not list.

  --errors N         also the N most frequent errors, by damage
  --confidence X     the threshold, 0 to 1
  --curve            also the figures at several thresholds
  --reliability      also the share of correct edits by their confidence
  --both-ways LIST   words and pairs of words, one a line, that are not scored, since both spellings are right (repeatable)
  --write-floors     sets the floors of fixtures/quality a little below the current scores, and removes known failures that pass
  --help             this text
`;

const OPTIONS = {
  errors: { type: 'string' },
  confidence: { type: 'string' },
  curve: { type: 'boolean', default: false },
  reliability: { type: 'boolean', default: false },
  'both-ways': { type: 'string', multiple: true },
  'write-floors': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function numberOf(flag: string, given: string, most: number): number {
  const value = Number(given);
  if (given.trim() === '' || !(value >= 0 && value <= most))
    throw new RangeError(`--${flag}: expected a number from 0 to ${most}, got '${given}'`);
  return value;
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function readGolds(file: string): Gold[] {
  const isMarked = resolve(dirname(file)) === resolve(fileURLToPath(QUALITY_FOLDER));
  const lines = readText(file).split('\n').filter(Boolean);
  if (lines.length === 0) throw new RangeError(`${file}: expected text, got an empty file`);
  return lines.map(isMarked ? readMarked : readPlain);
}

type Values = ReturnType<typeof readArguments>['values'];

function evaluateFiles(files: readonly string[], values: Values, confidence: number | undefined): void {
  const bothWays = readBothWays((values['both-ways'] ?? []).map(readText).join('\n'));
  const errors = numberOf('errors', values.errors ?? '0', Number.MAX_SAFE_INTEGER);
  for (const file of files) {
    const golds = readGolds(file);
    console.log(`${basename(file)}\n${figuresReport(golds, bothWays, confidence, errors)}`);
    if (values.curve) console.log(curveReport(golds, bothWays));
    if (values.reliability) console.log(reliabilityReport(golds, bothWays));
  }
}

function evaluateQuality(values: Values, confidence: number | undefined): void {
  const trials = runQualityTrials(normalizersAt(confidence));
  console.log(qualityReport(trials));
  if (!values['write-floors']) return;
  writeFloors(scoreLabels(trials));
  dropUnexpectedPasses(trials);
}

function readArguments() {
  return parseArgs({ options: OPTIONS, allowPositionals: true });
}

try {
  const { values, positionals } = readArguments();
  const confidence = values.confidence === undefined ? undefined : numberOf('confidence', values.confidence, 1);
  if (values.help) console.log(HELP);
  else if (values['write-floors'] && positionals.length > 0) throw new RangeError('--write-floors: expected no FILE');
  else if ((values.curve || values.reliability || values.errors !== undefined || values['both-ways']) && positionals.length === 0)
    throw new RangeError('--errors, --curve, --reliability, --both-ways: expected a FILE');
  else if (positionals.length === 0) evaluateQuality(values, confidence);
  else evaluateFiles(positionals, values, confidence);
} catch (error) {
  console.error(`evaluate: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}
