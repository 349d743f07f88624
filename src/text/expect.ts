/** Texts are never refused, but what is no text is: scraped JSON has nulls. */

/** What a value is, for a message. */
export function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}

/** @throws TypeError that says what was given */
export function assertText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${kindOf(text)}`);
}

/** @throws TypeError that says what was given */
export function assertOptions(options: unknown): asserts options is object {
  if (typeof options !== 'object' || options === null) throw new TypeError(`options: expected an object, got ${kindOf(options)}`);
}
