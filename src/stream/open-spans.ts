import { lineEnd } from '../core/white-space.js';
import { fence } from '../normalize/protect/code.js';
import { findMarkup } from '../normalize/protect/find-markup.js';
import { tagEnd, UNDECIDED } from '../normalize/protect/markup.js';
import { offsetsInText, stripIgnorable } from '../normalize/protect/strip-ignorable.js';

/** Fenced code, comments and tags may cross line breaks, so a piece of a text depends on the pieces around it. */

const OPENER = /[`~<]/;
const COMMENT = '<!--';

/**
 * Returns the markup that is open at the end of a piece, which ends with a line break: a line that opens it again, to put before the next
 * piece. Empty if nothing is open. Normalization keeps markup, so the normalized piece is enough.
 *
 * @example reopeningLine('متن\n```js\nlet a;\n') // '```\n'
 */
export function reopeningLine(normalized: string): string {
  if (!OPENER.test(normalized)) return '';
  const last = findMarkup(normalized).at(-1);
  if (last?.end !== normalized.length) return '';
  return `${openingOf(normalized.slice(last.start, lineEnd(normalized, last.start)))}\n`;
}

/**
 * Returns `<!--` or the marks of a fence, with the invisible characters before and between them. Only the first marks of a line may be a
 * fence. Marks that open nothing may come before a comment: `[x]: javascript:x``<!--`.
 */
function openingOf(line: string): string {
  const first = line.search(OPENER);
  const mark = line.charAt(first);
  if (mark !== '<' && fence(stripIgnorable(line), stripIgnorable(line.slice(0, first)).length) !== null) {
    return line.slice(
      0,
      endOfVisible(line, first, (visible) => visible === mark),
    );
  }
  for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
    const end = endOfVisible(line, at, (visible, count) => visible === COMMENT[count]);
    if (stripIgnorable(line.slice(at, end)) === COMMENT) return line.slice(at, end);
  }
  return '';
}

/** Returns the end of the visible characters from `start` on that belong together, given each and the number of those before it. */
function endOfVisible(line: string, start: number, belongs: (visible: string, count: number) => boolean): number {
  let count = 0;
  let end = start;
  for (let at = start; at < line.length; at++) {
    const visible = stripIgnorable(line.charAt(at));
    if (visible === '') continue;
    if (!belongs(visible, count++)) break;
    end = at + 1;
  }
  return end;
}

/**
 * Returns the last line start at or before `end` at which the text can be cut without cutting a tag, even an incomplete one. It may mistake
 * other text for a tag, but never the reverse.
 */
export function endBeforeTags(text: string, end: number, startOfLine: (at: number) => number): number {
  const tags = tagsOf(text, end);
  let cut = end;
  // The line of a tag may begin within another tag: «<y ⏎ ><a href="».
  for (const { start, end: tagEnds } of tags.reverse()) if (start < cut && tagEnds > cut) cut = startOfLine(start);
  return cut;
}

interface TagExtent {
  start: number;
  /** Infinite if the text ends before the tag. */
  end: number;
}

/** Finds everything that may be a tag and begins before `end`, both with and without invisible characters. */
function tagsOf(text: string, end: number): TagExtent[] {
  if (!text.includes('<')) return [];
  const stripped = stripIgnorable(text);
  const places = offsetsInText(text, stripped);
  const found: TagExtent[] = [];
  for (let at = stripped.indexOf('<'); at >= 0 && (places[at] as number) < end; at = stripped.indexOf('<', at + 1)) {
    const start = places[at] as number;
    const unseen = tagEnd(stripped, at);
    const written = tagEnd(text, start);
    const isOpen = unseen === UNDECIDED || written === UNDECIDED;
    found.push({ start, end: isOpen ? Number.POSITIVE_INFINITY : Math.max(unseen < 0 ? 0 : (places[unseen - 1] as number) + 1, written) });
  }
  return found;
}
