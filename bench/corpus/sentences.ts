import { readdirSync, readFileSync } from 'node:fs';
import { ZWNJ } from '../../src/core/code-points.js';
import { normalize, sentences as sentencesOf } from '../../src/index.js';

const QUALITY = new URL('../../fixtures/quality/', import.meta.url);
const ARTICLES = new URL('../../fixtures/articles/', import.meta.url);
const NO_SENTENCES = ['known-failures.txt', 'floors.json'];
const LEAST_LENGTH = 30;

/** Where both spellings are right, takes the one-word one: «بزرگترین». */
const meant = (line: string): string => line.replace(/¦~?/g, ZWNJ).replaceAll('~', '').replaceAll('_', ' ');

/** Reads the project's own sentences, with their half-spaces, without duplicates. */
export function readSentences(): string[] {
  const quality = readdirSync(QUALITY)
    .filter((name) => !NO_SENTENCES.includes(name))
    .flatMap((name) => readFileSync(new URL(name, QUALITY), 'utf8').split('\n'));
  const bodies = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => (JSON.parse(readFileSync(new URL(name, ARTICLES), 'utf8')) as { article: { body: string[] } }).article.body)
    .flatMap((paragraph) => sentencesOf(paragraph).map(({ text }) => text));
  const all = [...quality, ...bodies].map((line) => normalize(meant(line)));
  return [...new Set(all)].filter((sentence) => sentence.length >= LEAST_LENGTH);
}
