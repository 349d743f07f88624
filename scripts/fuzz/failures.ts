import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Case } from '../../test/laws/case.js';

const FILE = new URL('../../fixtures/fuzz/failures.jsonl', import.meta.url);
/** What nobody can see, or tell from something else, is written as an escape. */
const UNSEEN = /[^\n\x20-\x7e\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u06f0-\u06f9«»…]/g;

/** A case that broke a law once. */
export interface Failure extends Case {
  law: string;
}

/** All that were kept: each is tried again by the tests. */
export function readFailures(): Failure[] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Failure);
}

function lineOf({ law, text, options, cuts }: Failure): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify({ law, text, options, cuts }).replace(UNSEEN, escaped);
}

/** Keeps a failure, once. */
export function keepFailure(failure: Failure): void {
  const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const line = lineOf(failure);
  if (!kept.split('\n').includes(line)) writeFileSync(FILE, `${kept}${line}\n`);
}
