import { lineEnd } from '../core/white-space.js';
import { findMarkup } from '../normalize/protect/find-protected.js';
import { tagEnd, UNDECIDED } from '../normalize/protect/markup.js';
import { offsetsInText, stripIgnorable } from '../normalize/protect/strip-ignorable.js';

/** Fenced code, comments and tags may reach across line breaks: what a piece of a text must know of the pieces around it. */

const OPENER = /[`~<]/;
const COMMENT = '<!--';

/**
 * What is still open at the end of a piece that ends with a line break: a line that opens it again, to be put before the next piece.
 * Empty where nothing is open. Markup passes normalization as it is, so the normalized piece tells.
 *
 * @example reopeningLine('متن\n```js\nlet a;\n') // '```\n'
 */
export function reopeningLine(normalized: string): string {
  if (!OPENER.test(normalized)) return '';
  const last = findMarkup(normalized).at(-1);
  if (last?.end !== normalized.length) return '';
  return `${openingOf(normalized.slice(last.start, lineEnd(normalized, last.start)))}\n`;
}

/** `<!--` or the marks of a fence, with what is hidden before and between them. */
function openingOf(line: string): string {
  const at = line.search(OPENER);
  const mark = line.charAt(at);
  let end = at;
  for (let visible = 0; end < line.length; end++) {
    if (stripIgnorable(line.charAt(end)) === '') continue;
    if (mark === '<' ? visible === COMMENT.length : line.charAt(end) !== mark) break;
    visible++;
  }
  return line.slice(mark === '<' ? at : 0, end);
}

/**
 * Where a text can be cut at or before `end`, the start of a line, so that no tag reaches across: also none of which the text does not
 * yet say whether it is one. May take for a tag what is none, never the other way round.
 */
export function endBeforeTags(text: string, end: number, startOfLine: (at: number) => number): number {
  const tags = tagsOf(text, end);
  let cut = end;
  // The line of one tag may begin within another: «<y ⏎ ><a href="».
  for (const { start, end: tagEnds } of tags.reverse()) if (start < cut && tagEnds > cut) cut = startOfLine(start);
  return cut;
}

interface TagExtent {
  start: number;
  /** Infinite where the text does not say it. */
  end: number;
}

/** What may be a tag and begins before `end`, read with and without hidden characters. */
function tagsOf(text: string, end: number): TagExtent[] {
  if (!text.includes('<')) return [];
  const skeleton = stripIgnorable(text);
  const places = offsetsInText(text, skeleton);
  const found: TagExtent[] = [];
  for (let at = skeleton.indexOf('<'); at >= 0 && (places[at] as number) < end; at = skeleton.indexOf('<', at + 1)) {
    const start = places[at] as number;
    const unseen = tagEnd(skeleton, at);
    const written = tagEnd(text, start);
    const isOpen = unseen === UNDECIDED || written === UNDECIDED;
    found.push({ start, end: isOpen ? Number.POSITIVE_INFINITY : Math.max(unseen < 0 ? 0 : (places[unseen - 1] as number) + 1, written) });
  }
  return found;
}
