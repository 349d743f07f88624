import type { Edit, NormalizedText } from '../api/types.js';
import { ZWNJ } from '../core/code-points.js';
import { codeUnitAt } from '../core/code-unit.js';
import { isInvisible } from '../core/invisible.js';
import { unicodeEscape } from '../core/unicode-escape.js';
import { isWhiteSpace } from '../core/white-space.js';

/** Length of the text shown on either side of an edit. */
const LONGEST = 30;
const VISIBLE_ZWNJ = '¦';

/** Describes an edit for people: the words around it before and after, with half-spaces as `¦`. */
export function reasonFor(original: string, { text, toNormalized }: NormalizedText, edit: Edit): string {
  const start = startOfContext(original, edit.start);
  const end = endOfContext(original, edit.end);
  const expected = text.slice(toNormalized(start, 'before'), toNormalized(end, 'after'));
  return `Unexpected \`${visibleText(original.slice(start, end))}\`, expected \`${visibleText(expected)}\``;
}

function startOfContext(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < LONGEST && !isWhiteSpace(codeUnitAt(text, start - 1))) start--;
  return start;
}

function endOfContext(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST && !isWhiteSpace(codeUnitAt(text, end))) end++;
  return end;
}

/** Makes a text visible: `¦` for a ZWNJ, `\u00a0` for other invisible characters and spaces, and for lone surrogates. */
function visibleText(text: string): string {
  return Array.from(text, (char) =>
    isVisibleCharacter(char) ? char : char === ZWNJ ? VISIBLE_ZWNJ : unicodeEscape(codeUnitAt(char, 0)),
  ).join('');
}

function isVisibleCharacter(char: string): boolean {
  const code = codeUnitAt(char, 0);
  return (
    char === ' ' || !(isInvisible(code) || isWhiteSpace(code) || code < 0x20 || (char.length === 1 && code >= 0xd800 && code <= 0xdfff))
  );
}
