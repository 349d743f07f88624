import { codeUnitAt } from '../core/code-unit.js';
import { copySlice } from '../core/copy-slice.js';
import type { CodeUnit } from '../core/number-kinds.js';

/** Places of the values of a JSON text. The text has passed JSON.parse, so syntax is not validated here. */

/** A member of an object or an item of an array: its name or index, and the place of its value. */
export interface Member {
  name: string;
  start: number;
  end: number;
}

const QUOTE = '"';
const BACKSLASH = 0x5c;

const isSpace = (code: CodeUnit): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Returns the offset after white space. */
export function skipSpace(json: string, at: number): number {
  let next = at;
  while (isSpace(codeUnitAt(json, next))) next++;
  return next;
}

/** Returns the members of the object, or the items of the array, that begins at `at`; empty for any other value. */
export function membersOf(json: string, at: number): Member[] {
  const isObject = json[at] === '{';
  const members: Member[] = [];
  if (!isObject && json[at] !== '[') return members;
  for (let next = skipSpace(json, at + 1); json[next] !== '}' && json[next] !== ']'; ) {
    let name = String(members.length);
    if (isObject) {
      const nameEnd = endOfString(json, next);
      name = stringOf(json, next, nameEnd);
      next = skipSpace(json, skipSpace(json, nameEnd) + 1);
    }
    const end = endOfValue(json, next);
    members.push({ name, start: next, end });
    next = skipSpace(json, end);
    if (json[next] === ',') next = skipSpace(json, next + 1);
  }
  return members;
}

/** Returns the string at `[start, end)`, quotes included in the span. */
export function stringOf(json: string, start: number, end: number): string {
  const raw = copySlice(json, start + 1, end - 1);
  return raw.includes('\\') ? (JSON.parse(json.slice(start, end)) as string) : raw;
}

function endOfString(json: string, at: number): number {
  let quote = json.indexOf(QUOTE, at + 1);
  while (isEscaped(json, quote)) quote = json.indexOf(QUOTE, quote + 1);
  return quote + 1;
}

function isEscaped(json: string, at: number): boolean {
  let before = at - 1;
  while (codeUnitAt(json, before) === BACKSLASH) before--;
  return (at - before) % 2 === 0;
}

function endOfValue(json: string, at: number): number {
  let depth = 0;
  for (let next = at; ; ) {
    const char = json[next];
    if (char === QUOTE) next = endOfString(json, next);
    else if (char === '{' || char === '[') {
      depth++;
      next++;
    } else if (char === '}' || char === ']') {
      depth--;
      next++;
    } else next = depth > 0 ? next + 1 : endOfScalar(json, next);
    if (depth === 0) return next;
  }
}

/** `12`, `true`, `null` */
function endOfScalar(json: string, at: number): number {
  let end = at;
  while (end < json.length && !isSpace(codeUnitAt(json, end)) && !',]}'.includes(json.charAt(end))) end++;
  return end;
}
