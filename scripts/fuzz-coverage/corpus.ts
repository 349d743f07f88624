import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { NormalizeOptions } from '../../src/api/types.js';
import { type Case, escapeUnseen } from './fuzz.js';

const FOLDER = 'fixtures/fuzz/corpus';

const fileOf = (target: string): string => `${FOLDER}/${target}.jsonl`;

/** Returns the kept cases of a target. Together they reach more of the code than random texts. */
export function readCorpus(target: string): Case[] {
  if (!existsSync(fileOf(target))) return [];
  const lines = readFileSync(fileOf(target), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => ({ options: {}, cuts: [], ...(JSON.parse(line) as { text: string }) }));
}

/** Formats a case as a line; empty options and cuts are left out. */
export function corpusLine({ text, options, cuts }: Case): string {
  const line: { text: string; options?: NormalizeOptions; cuts?: readonly number[] } = { text };
  if (Object.keys(options).length > 0) line.options = options;
  if (cuts.length > 0) line.cuts = cuts;
  return `${escapeUnseen(JSON.stringify(line))}\n`;
}

export function writeCorpus(target: string, corpus: readonly Case[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(target), corpus.map(corpusLine).sort().join(''));
}
