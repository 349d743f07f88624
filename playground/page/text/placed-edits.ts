import type { Page, ShownEdit } from '../../shared/protocol.js';

/** An edit with the place of its text in the output of its page. */
export interface PlacedEdit extends ShownEdit {
  outputStart: number;
  outputEnd: number;
}

export interface PlacedPage {
  input: string;
  output: string;
  edits: PlacedEdit[];
}

/** Replays the edits of a page. What is longer than is shown is cut. */
export function placeEdits({ input, edits }: Page): PlacedPage {
  let output = '';
  let at = 0;
  const placed: PlacedEdit[] = [];
  for (const edit of edits) {
    output += input.slice(at, edit.start);
    const outputStart = output.length;
    output += edit.text;
    placed.push({ ...edit, outputStart, outputEnd: output.length });
    at = edit.end;
  }
  return { input, output: output + input.slice(at), edits: placed };
}

/** No more than this is shown on either side of an edit. */
const LONGEST_SIDE = 24;
const SPACE = /\s/u;

/** The words around an edit, before and after: «همکاریها», «همکاری¦ها». */
export function wordsAround({ input, output }: PlacedPage, edit: PlacedEdit): { before: string; after: string } {
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
