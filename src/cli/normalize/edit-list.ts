import type { Edit } from '../../types.js';
import { visibleJson } from '../visible.js';

const LINE_BREAK = /\r\n|\n|\r/g;

/** A JSON line for each edit, with its file and its place: line and column from 1, the column in UTF-16 code units. */
export function listEdits(file: string, text: string, edits: readonly Edit[]): string {
  const starts = [0, ...Array.from(text.matchAll(LINE_BREAK), (found) => found.index + found[0].length)];
  let line = 1;
  let list = '';
  for (const edit of edits) {
    while ((starts[line] ?? Infinity) <= edit.start) line++;
    const column = edit.start - (starts[line - 1] as number) + 1;
    list += `${visibleJson(JSON.stringify({ file, line, column, ...edit }))}\n`;
  }
  return list;
}
