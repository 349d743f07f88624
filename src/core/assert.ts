import { codeUnitAt } from './code-unit.js';
import { didYouMean } from './did-you-mean.js';

/** Texts are never refused, except what is no text: scraped JSON has nulls. */

/** What a value is, for a message. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? tagOf(value).replace('Object', 'object') : typeof value;
}

/** `Object`, `Promise`, `Uint8Array`: of any realm. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** A value, for a message: in quotes if it is a string, and on one line. */
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

/** @throws TypeError that says what was given */
export function assertText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${kindOf(text)}`);
}

/** Objects with options in them, the namespace of a module too; a Promise or a Map has none that anybody would see. */
const WITH_OPTIONS: readonly string[] = ['Object', 'Module'];

/**
 * Checks that options are an object that has no other keys than these; one that is undefined is as good as absent.
 *
 * @param where what the options are called in messages
 * @throws TypeError that says what was given, and which name was probably meant
 */
export function assertOptions(options: unknown, names: readonly string[], where = 'options'): asserts options is object {
  if (typeof options !== 'object' || options === null || !WITH_OPTIONS.includes(tagOf(options)))
    throw new TypeError(`${where}: expected an object, got ${typeof options === 'number' ? indexGiven(options) : kindOf(options)}`);
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !names.includes(name))
      throw new TypeError(`${where}: expected ${names.join(', ')}, got ${shown(name)}${didYouMean(name, names)}`);
  }
}

/** `texts.map(normalize)` */
const indexGiven = (index: number): string =>
  `the number ${index}; map gives an index too, so write texts.map((text) => f(text)) and not texts.map(f)`;
