import { isArgumentError } from './brands.js';

const OUTER = /^options/;

/**
 * Reads options that are the value of another option, and names them as the caller wrote them: `options.digits` → `options.normalize.digits`.
 *
 * @param name of the outer option: `'normalize'`
 * @throws the TypeError or RangeError of `read`, with the whole path in its message
 */
export function readNested<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    const message = error.message.replace(OUTER, `options.${name}`);
    throw error.name === 'RangeError' ? new RangeError(message) : new TypeError(message);
  }
}
