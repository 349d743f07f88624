import type { Edit, NormalizedText, Span } from '../../types.js';
import type { Paint, Style } from '../colors.js';
import type { Input } from '../io.js';
import { listedName, visible } from '../visible.js';

/** A line with its line feed, and what in it an edit took away or put in: UTF-16 offsets within the line. */
interface Line {
  text: string;
  changed: Span[];
}

/** How many lines around a change are shown. */
const CONTEXT = 3;
const LINE = /[^\n]*\n|[^\n]+/g;
const LINE_FEED = '\n';
const NO_LAST_LINE_FEED = '\n\\ No newline at end of file';

/**
 * What became of a text as a unified diff, to be read: half-spaces are `¦`, other invisible characters escapes, and what changed within a
 * line is inverse. No rule makes or takes a line feed: line stands against line, so that time grows with the text, however much has changed.
 */
export function unifiedDiff({ name, text: original }: Input, { text, edits }: NormalizedText, paint: Paint): string {
  if (text === original) return '';
  const before = linesOf(original, edits);
  const after = linesOf(text, placesInNormalized(edits));
  const output = ['---', '+++'].map((sign) => paint('bold', `${sign} ${listedName(name)}`));
  for (const { start, end } of hunksOf(before, after)) {
    output.push(paint('cyan', `@@ -${start + 1},${end - start} +${start + 1},${end - start} @@`));
    for (let at = start; at < end; at++) {
      const [old, now] = [before[at] as Line, after[at] as Line];
      if (old.text === now.text) output.push(` ${shown(old, paint)}`);
      else output.push(signed('-', old, 'red', paint), signed('+', now, 'green', paint));
    }
  }
  return output.map((line) => line + LINE_FEED).join('');
}

function placesInNormalized(edits: readonly Edit[]): Span[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const place = { start: start + shift, end: start + shift + text.length };
    shift += text.length - (end - start);
    return place;
  });
}

function linesOf(text: string, changed: readonly Span[]): Line[] {
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

/** The lines that are shown: those that changed, with their neighbours. */
function hunksOf(before: readonly Line[], after: readonly Line[]): Span[] {
  const hunks: Span[] = [];
  before.forEach((line, at) => {
    if (line.text === after[at]?.text) return;
    const start = Math.max(0, at - CONTEXT);
    const end = Math.min(before.length, at + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last && start <= last.end) last.end = end;
    else hunks.push({ start, end });
  });
  return hunks;
}

function signed(sign: string, line: Line, style: Style, paint: Paint): string {
  return paint(style, sign + shown(line, paint));
}

function shown({ text, changed }: Line, paint: Paint): string {
  let output = '';
  let at = 0;
  for (const { start, end } of changed) {
    output += visible(text.slice(at, start)) + (start < end ? paint('inverse', visible(text.slice(start, end))) : '');
    at = end;
  }
  output += visible(text.slice(at));
  return output.endsWith(LINE_FEED) ? output.slice(0, -1) : output + NO_LAST_LINE_FEED;
}
