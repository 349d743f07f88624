import type { Edit, Span } from '../../api/types.js';
import type { Mutable } from '../../core/spans.js';
import type { Paint, Style } from '../colors.js';
import type { Input } from '../io.js';
import { listedName, visible } from '../visible.js';

/** A place in the original, in UTF-16 code units, with its new text. */
export type TextChange = Pick<Edit, 'start' | 'end' | 'text'>;

/** A line with its line feed, and the parts that edits changed: UTF-16 offsets within the line. */
interface DiffLine {
  text: string;
  changed: Span[];
}

/** Number of lines shown around a change. */
const CONTEXT = 3;
const LINE = /[^\n]*\n|[^\n]+/g;
const LINE_FEED = '\n';
const NO_LAST_LINE_FEED = '\n\\ No newline at end of file';

/** Lines of the original that became one line: several if a line feed between them was removed. */
interface JoinedLine {
  before: DiffLine[];
  after: DiffLine | undefined;
}

/**
 * Formats the changes of a text as a unified diff for people: half-spaces are `¦`, other invisible characters are escapes, and the changed
 * part of a line is inverse. No change inserts a line feed, so lines can be paired in linear time.
 */
export function unifiedDiff(
  { name, text: original }: Input,
  { text, edits }: { text: string; edits: readonly TextChange[] },
  paint: Paint,
): string {
  if (text === original) return '';
  const rows = pairLines(changedLines(original, edits), changedLines(text, placesInNormalized(edits)), original, edits);
  const output = ['---', '+++'].map((sign) => paint('bold', `${sign} ${listedName(name)}`));
  let [shownRows, oldLine, newLine] = [0, 1, 1];
  for (const { start, end } of hunksOf(rows)) {
    for (const row of rows.slice(shownRows, start)) [oldLine, newLine] = [oldLine + row.before.length, newLine + 1];
    const hunk = rows.slice(start, end);
    const oldCount = hunk.reduce((sum, { before }) => sum + before.length, 0);
    const newCount = hunk.filter(({ after }) => after).length;
    output.push(paint('cyan', `@@ -${oldLine},${oldCount} +${newLine},${newCount} @@`));
    for (const row of hunk) for (const line of shownRow(row, paint)) output.push(line);
    [shownRows, oldLine, newLine] = [end, oldLine + oldCount, newLine + newCount];
  }
  return output.map((line) => line + LINE_FEED).join('');
}

function shownRow({ before, after }: JoinedLine, paint: Paint): string[] {
  if (!isChanged({ before, after })) return before.map((line) => ` ${visibleLine(line, paint)}`);
  return [...before.map((line) => signed('-', line, 'red', paint)), ...(after ? [signed('+', after, 'green', paint)] : [])];
}

const isChanged = ({ before: [first, ...others], after }: JoinedLine): boolean => others.length > 0 || first?.text !== after?.text;

/** A line of the original is joined with the next one if the line feed between them was removed. */
function pairLines(
  before: readonly DiffLine[],
  after: readonly DiffLine[],
  original: string,
  changes: readonly TextChange[],
): JoinedLine[] {
  const rows: JoinedLine[] = [];
  let lineEnd = 0;
  let next = 0;
  let isJoined = false;
  for (const line of before) {
    lineEnd += line.text.length;
    while (next < changes.length && (changes[next] as TextChange).end < lineEnd) next++;
    if (isJoined) rows.at(-1)?.before.push(line);
    else rows.push({ before: [line], after: after[rows.length] });
    const change = changes[next];
    isJoined = change !== undefined && change.start < lineEnd && original[lineEnd - 1] === LINE_FEED && !change.text.includes(LINE_FEED);
  }
  return rows;
}

function placesInNormalized(edits: readonly TextChange[]): Span[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const place = { start: start + shift, end: start + shift + text.length };
    shift += text.length - (end - start);
    return place;
  });
}

function changedLines(text: string, changed: readonly Span[]): DiffLine[] {
  let lineEnd = 0;
  let next = 0;
  return Array.from(text.matchAll(LINE), ([line]) => {
    const lineStart = lineEnd;
    lineEnd += line.length;
    const first = next;
    while (next < changed.length && (changed[next] as Span).start < lineEnd) next++;
    const within = changed
      .slice(first, next)
      .map(({ start, end }) => ({ start: start - lineStart, end: Math.min(end, lineEnd) - lineStart }));
    return { text: line, changed: within };
  });
}

/** Returns the spans of the rows to show: changed ones with their neighbours. */
function hunksOf(rows: readonly JoinedLine[]): Span[] {
  const hunks: Mutable<Span>[] = [];
  rows.forEach((row, at) => {
    if (!isChanged(row)) return;
    const start = Math.max(0, at - CONTEXT);
    const end = Math.min(rows.length, at + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last && start <= last.end) last.end = end;
    else hunks.push({ start, end });
  });
  return hunks;
}

function signed(sign: string, line: DiffLine, style: Style, paint: Paint): string {
  return paint(style, sign + visibleLine(line, paint));
}

function visibleLine({ text, changed }: DiffLine, paint: Paint): string {
  let output = '';
  let at = 0;
  for (const { start, end } of changed) {
    output += visible(text.slice(at, start)) + (start < end ? paint('inverse', visible(text.slice(start, end))) : '');
    at = end;
  }
  output += visible(text.slice(at));
  return output.endsWith(LINE_FEED) ? output.slice(0, -1) : output + NO_LAST_LINE_FEED;
}
