import { ROLES } from '../../src/article/titles/layout.js';
import type { Allowed, AllowedReadings } from '../../src/article/titles/readings.js';
import { fold } from '../../src/persian/fold.js';
import type { HeaderRecord } from './records.js';

/** Letters and digits of a text, the comparison key of `eval/headers.mjs`. */
export function keyOf(text: string): string {
  return fold(text.normalize('NFKD')).text.replace(/[^\p{L}\p{N}]+/gu, '');
}

const SHORTEST_CUT_LEAD = 30;
const MOST_LONGER = 1.3;
const ENDS_SENTENCE = /[.!؟»:]\s*$/;

/** True if a line is the title that was annotated by hand. The collector of the data sometimes cut leads short. */
export function isSame(role: string, text: string, gold: string): boolean {
  const [key, wanted] = [keyOf(text), keyOf(gold)];
  if (key === wanted) return true;
  if (role !== 'lead' || wanted.length <= SHORTEST_CUT_LEAD || !key.startsWith(wanted)) return false;
  return key.length <= MOST_LONGER * wanted.length || !ENDS_SENTENCE.test(gold);
}

/** Returns the readings that agree with gold: any reading of a field without annotation; no reading if the line of gold is no candidate. */
export function allowedReadings(gold: HeaderRecord['gold'], texts: readonly string[]): AllowedReadings {
  const allowed = ROLES.map((role): [string, Allowed] => {
    const wanted = gold[role];
    if (wanted === undefined) return [role, { lines: new Uint8Array(texts.length).fill(1), none: true }];
    if (wanted === null) return [role, { lines: new Uint8Array(texts.length), none: true }];
    const lines = Uint8Array.from(texts, (text) => (isSame(role, text, wanted) ? 1 : 0));
    return [role, { lines, none: !lines.includes(1) }];
  });
  return Object.fromEntries(allowed) as AllowedReadings;
}
