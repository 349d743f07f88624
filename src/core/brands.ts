/**
 * Type checks that work across realms. Frames, the test environments of workers (jsdom) and `node:vm` have built-ins of their own, so
 * `instanceof` fails for their values.
 */

/** True if a value is a Uint8Array, including Node's Buffer. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && (value as ArrayBufferView & { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'Uint8Array';
}

/** Returns the milliseconds of a Date since 1970: NaN for an invalid Date, null for any other value. */
export function timeOf(value: unknown): number | null {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return null;
  }
}

/** True if an error reports a wrong argument: a TypeError or a RangeError. */
export function isArgumentError(error: unknown): error is Error {
  const name = (error as Error | null | undefined)?.name;
  return name === 'TypeError' || name === 'RangeError';
}
