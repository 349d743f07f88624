/**
 * Returns a text as a string literal. Code units below 256 that are not printable ASCII are escaped: data are read sooner from a file of ASCII.
 *
 * @example
 * quoted('a\u0001'); // '"a\\x01"'
 */
export function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(/\\u00([0-9a-f]{2})/g, '\\x$1')
    .replace(/[\x7f-\xff]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
}
