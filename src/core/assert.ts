import { codeUnitAt } from './code-unit.js';
import { didYouMean } from './did-you-mean.js';

/** Assertions on arguments. Any string is a valid text; other types throw, because scraped JSON has nulls. */

/** Returns the type of a value, for a message: `null`, `an array`, `Promise`, `number`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? tagOf(value).replace('Object', 'object') : typeof value;
}

/** Returns `Object`, `Promise`, `Uint8Array`, also for values from another realm. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Returns a value as a message shows it: a string in quotes and on one line, an object by its type. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${onOneLine(value)}'`;
  return typeof value === 'object' || typeof value === 'function' ? kindOf(value) : String(value);
}

const MOST_SHOWN = 100;
const ENDS_LINE = /[\p{Cc}\u2028\u2029]/gu;

function onOneLine(text: string): string {
  const cut = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return cut.replace(ENDS_LINE, (char) => `\\u${codeUnitAt(char, 0).toString(16).padStart(4, '0')}`);
}

/** @throws TypeError with the given value and the keywords of the option */
export function assertOneOf(value: unknown, keywords: readonly unknown[], where: string): void {
  if (!keywords.includes(value)) throw new TypeError(`${where}: expected one of ${keywords.map(shown).join(', ')}, got ${shown(value)}`);
}

/** @throws TypeError with the type of the argument */
export function assertText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${kindOf(text)}`);
}

/** Objects that may hold options, including the namespace of a module. A Promise or a Map would hide a mistake: it has no own keys. */
const WITH_OPTIONS: readonly string[] = ['Object', 'Module'];

/**
 * Asserts that `options` is an object with no other keys than `names`. A key whose value is undefined counts as absent.
 *
 * @param where name of the argument in messages
 * @throws TypeError with the given name and the closest known one
 */
export function assertOptions(options: unknown, names: readonly string[], where = 'options'): asserts options is object {
  if (typeof options !== 'object' || options === null || !WITH_OPTIONS.includes(tagOf(options)))
    throw new TypeError(`${where}: expected an object, got ${typeof options === 'number' ? indexGiven(options) : kindOf(options)}`);
  for (const name of Object.keys(options)) {
    if (!names.includes(name) && (options as Record<string, unknown>)[name] !== undefined)
      throw new TypeError(`${where}: expected ${names.join(', ')}, got ${shown(name)}${didYouMean(name, names)}`);
  }
}

/** `texts.map(normalize)` */
const indexGiven = (index: number): string =>
  `the number ${index}; map gives an index too, so write texts.map((text) => f(text)) and not texts.map(f)`;
