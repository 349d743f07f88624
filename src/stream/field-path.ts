import { kindOf, shown } from '../core/assert.js';
import { type Member, membersOf } from './json-members.js';

/** Where texts stand in records: `title`, `meta.lead`, `tags.*` (all of them), `lead?` (in records that have it). */
export interface FieldPath {
  /** As it was given. */
  name: string;
  steps: readonly string[];
  /** Nothing is wrong with a record that has no such field, or null there. */
  isOptional: boolean;
}

const ANY = '*';
const OPTIONAL = '?';

/** @throws TypeError that names the option and says what it takes */
export function readFieldPath(path: unknown, option: string): FieldPath {
  if (typeof path !== 'string')
    throw new TypeError(`${option}: expected the name of a field, such as 'body' or 'meta.*', got ${kindOf(path)}`);
  const hasMark = path.endsWith(OPTIONAL);
  const steps = (hasMark ? path.slice(0, -1) : path).split('.');
  if (steps.includes('')) throw new TypeError(`${option}: expected the name of a field, such as 'body' or 'meta.*', got ${shown(path)}`);
  return { name: path, steps, isOptional: hasMark || steps.includes(ANY) };
}

/** The values to which a path leads from these members. */
export function valuesAt(json: string, members: readonly Member[], steps: readonly string[]): Member[] {
  const [step, ...further] = steps;
  const found = members.filter(({ name }) => step === ANY || step === name);
  return further.length === 0 ? found : found.flatMap(({ start }) => valuesAt(json, membersOf(json, start), further));
}
