import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Case } from '../../test/laws/case.js';

const FILE = new URL('../../fixtures/fuzz/failures.jsonl', import.meta.url);
/** Characters that are invisible or ambiguous are written as escapes. */
const UNSEEN = /[^\n\x20-\x7e\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u06f0-\u06f9«»…]/g;

/** A case that once broke a law. */
export interface Failure extends Case {
  law: string;
}

/** Reads all stored failures. The tests run each of them again. */
export function readFailures(): Failure[] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Failure);
}

/** Replaces invisible characters of JSON by escapes. */
export function escapeUnseen(json: string): string {
  return json.replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Stores a failure, unless it is stored already. */
export function keepFailure(failure: Failure): void {
  const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const { law, text, options, cuts } = failure;
  const line = escapeUnseen(JSON.stringify({ law, text, options, cuts }));
  if (!kept.split('\n').includes(line)) writeFileSync(FILE, `${kept}${line}\n`);
}
