import type { Page, ShownEdit } from '../../shared/protocol.js';

/** No more than this is shown on either side of an edit. */
const LONGEST_SIDE = 24;
const SPACE = /\s/u;

/** The words around an edit, before and after: «همکاریها», «همکاری¦ها». */
export function wordsAround({ input, output }: Page, edit: ShownEdit): { before: string; after: string } {
  const left = wordStart(input, edit.start);
  const right = wordEnd(input, Math.min(edit.end, input.length));
  const shownEnd = Math.min(edit.end, edit.start + LONGEST_SIDE);
  const before = input.slice(edit.start - left, shownEnd) + (edit.end > shownEnd ? '…' : '') + input.slice(edit.end, edit.end + right);
  return { before, after: output.slice(edit.outputStart - left, edit.outputEnd + right) };
}

function wordStart(text: string, from: number): number {
  let length = 0;
  while (length < LONGEST_SIDE && from - length > 0 && !SPACE.test(text.charAt(from - length - 1))) length++;
  return length;
}

function wordEnd(text: string, from: number): number {
  let length = 0;
  while (length < LONGEST_SIDE && from + length < text.length && !SPACE.test(text.charAt(from + length))) length++;
  return length;
}
