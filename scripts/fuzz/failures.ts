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

/** Writes what nobody can see in JSON as escapes. */
export function escapeUnseen(json: string): string {
  return json.replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Keeps a failure, once. */
export function keepFailure(failure: Failure): void {
  const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const { law, text, options, cuts } = failure;
  const line = escapeUnseen(JSON.stringify({ law, text, options, cuts }));
  if (!kept.split('\n').includes(line)) writeFileSync(FILE, `${kept}${line}\n`);
}
