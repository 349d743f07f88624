import { kindOf, shown } from '../core/assert.js';
import { type Member, membersOf } from './json-members.js';

/** Path of texts in records: `title`, `meta.lead`, `tags.*` (all items), `lead?` (optional). */
export interface FieldPath {
  /** The path as given. */
  name: string;
  steps: readonly string[];
  /** True if the field may be missing or null. */
  isOptional: boolean;
}

const ANY = '*';
const OPTIONAL = '?';

/** @throws TypeError or RangeError that names the option and its allowed values */
export function readFieldPath(path: unknown, option: string): FieldPath {
  if (typeof path !== 'string')
    throw new TypeError(`${option}: expected the name of a field, such as 'body' or 'meta.*', got ${kindOf(path)}`);
  const hasMark = path.endsWith(OPTIONAL);
  const steps = (hasMark ? path.slice(0, -1) : path).split('.');
  if (steps.includes('')) throw new RangeError(`${option}: expected the name of a field, such as 'body' or 'meta.*', got ${shown(path)}`);
  return { name: path, steps, isOptional: hasMark || steps.includes(ANY) };
}

/** Returns the values that a path leads to from these members. */
export function membersAt(json: string, members: readonly Member[], steps: readonly string[]): Member[] {
  const [step, ...further] = steps;
  const found = members.filter(({ name }) => step === ANY || step === name);
  return further.length === 0 ? found : found.flatMap(({ start }) => membersAt(json, membersOf(json, start), further));
}
