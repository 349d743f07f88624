import { codeUnitAt } from './code-unit.js';

/**
 * The data in `src/generated` are bytes, written as text. Frequent values are digits: printable ASCII without the space and what a string, a
 * template or a page would escape. Rare values may be other bytes, which take an escape. So a byte of text has one meaning and a compressor
 * sees it; base64 would cut across it.
 */
const OTHER_PRINTABLE = ' `$<\'"\\';
const FIRST = 0x21;
const LAST = 0x7e;

/** Number of digits. */
export const BASE = 88;
/** The value of a byte that is no digit. */
export const NO_DIGIT = 0x10000;

let ordered: Uint8Array | undefined;
let valuesByByte: Int32Array | undefined;

/** Returns all bytes: the digits by value, and after them the others, those that take no escape first. */
export function bytesByValue(): Uint8Array {
  if (ordered) return ordered;
  ordered = new Uint8Array(0x100);
  let digits = 0;
  let others = BASE + OTHER_PRINTABLE.length;
  for (let byte = 0; byte < 0x100; byte++) {
    const other = OTHER_PRINTABLE.indexOf(String.fromCharCode(byte));
    if (other >= 0) ordered[BASE + other] = byte;
    else if (byte >= FIRST && byte <= LAST) ordered[digits++] = byte;
    else ordered[others++] = byte;
  }
  return ordered;
}

/** Returns the values of digits by byte; {@link NO_DIGIT} for all other bytes. */
export function digitValues(): Int32Array {
  if (valuesByByte) return valuesByByte;
  const values = new Int32Array(0x100).fill(NO_DIGIT);
  for (let value = 0; value < BASE; value++) values[bytesByValue()[value] as number] = value;
  valuesByByte = values;
  return values;
}

/** A position in bytes that are being read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/**
 * Reads a number of `digits` digits, the highest first.
 *
 * @throws RangeError if the bytes end or have something else
 */
export function readNumber(cursor: Cursor, digits: number): number {
  const number = [0];
  readNumbers(cursor, digits, number);
  return number[0] as number;
}

/**
 * Fills a list with numbers of `digits` digits: see {@link readNumber}.
 *
 * @throws RangeError if the bytes end or have something else
 */
export function readNumbers(cursor: Cursor, digits: number, list: Int32Array | number[]): void {
  const { bytes } = cursor;
  const values = digitValues();
  let { at } = cursor;
  for (let i = 0; i < list.length; i++) {
    let number = 0;
    for (const end = at + digits; at < end; at++) {
      const value = values[bytes[at] as number] ?? NO_DIGIT;
      if (value === NO_DIGIT) throw new RangeError(`bytes: expected a digit at ${at}, got ${bytes[at] ?? 'the end'}`);
      number = number * BASE + value;
    }
    list[i] = number;
  }
  cursor.at = at;
}

/** `Buffer` of Node, which reads the text in a twentieth of the time. */
interface Native {
  Buffer?: { from(text: string, encoding: 'latin1'): Uint8Array };
}

/** Returns the bytes of a text: code units below 256. */
export function bytesOfText(text: string): Uint8Array {
  return (globalThis as unknown as Native).Buffer?.from(text, 'latin1') ?? bytesByLoop(text);
}

/** {@link bytesOfText} where there is no `Buffer`. */
export function bytesByLoop(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = codeUnitAt(text, at);
  return bytes;
}
