import type { Span } from '../api/types.js';
import { INLINE } from './elements.js';
import { type HtmlElement, isTextNode, type ParsedHtml, walk } from './parser.js';
import { createSourceText, type SourceText, sourceSpan } from './source-text.js';

/** A line as a browser shows it, except breaks that depend on width. */
export interface HtmlLine extends SourceText {
  /** The innermost of the requested elements that contains the line. */
  part: HtmlElement | null;
  /** True for the first line of a block; the others follow a `br`. */
  isParagraph: boolean;
  /** True if only links are in it. */
  isLink: boolean;
  /** True if only `b` and `strong` are in it. */
  isStrong: boolean;
  /** The innermost block element at the beginning of its text. */
  block: HtmlElement | null;
}

/**
 * Reads the lines of an element.
 *
 * @param isLeftOut true for elements to skip
 * @param parts elements that are reported as {@link HtmlLine.part}
 */
export function readHtmlLines(
  page: ParsedHtml,
  root: Pick<HtmlElement, 'childNodes'>,
  isLeftOut: (element: HtmlElement) => boolean,
  parts: ReadonlySet<HtmlElement>,
): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const open: HtmlElement[] = [];
  const builder = createSourceText(page.html);
  let isParagraph = true;
  let links = 0;
  let isLink = true;
  const style = lineStyle();
  const endLine = (isBlock: boolean): void => {
    const line = builder.take();
    const seen = style.take();
    if (line) lines.push({ text: line.text, pieces: line.pieces, part: open.at(-1) ?? null, isParagraph, isLink, ...seen });
    isParagraph = line ? isBlock : isParagraph || isBlock;
    isLink = true;
  };
  const isApart = (element: HtmlElement): boolean => !INLINE.has(element.tagName) || parts.has(element);
  walk(root, {
    enter(element) {
      if (isLeftOut(element)) {
        if (element.tagName !== 'script') endLine(!INLINE.has(element.tagName));
        return false;
      }
      if (isPlainCell(element)) builder.addSpace();
      else if (isApart(element)) endLine(element.tagName !== 'br');
      if (parts.has(element)) open.push(element);
      if (element.tagName === 'a') links++;
      style.enter(element);
      return true;
    },
    leave(element) {
      if (element.tagName === 'a') links--;
      style.leave(element);
      if (isPlainCell(element)) builder.addSpace();
      else if (isApart(element)) endLine(element.tagName !== 'br');
      if (parts.has(element)) open.pop();
    },
    text({ segments }) {
      for (let at = 0; at < segments.length; at += 2) {
        const start = segments[at] as number;
        const end = segments[at + 1] as number;
        builder.add(start, end);
        if (links === 0 && isLink) isLink = HTML_SPACES.test(page.html.slice(start, end));
        style.text(page.html, start, end);
      }
    },
  });
  endLine(true);
  return lines;
}

/** Tracks the elements around the texts of a line. */
function lineStyle() {
  const blocks: HtmlElement[] = [];
  let strong = 0;
  let isStrong = true;
  let block: HtmlElement | null = null;
  return {
    enter(element: HtmlElement): void {
      if (STRONG.has(element.tagName)) strong++;
      else if (!INLINE.has(element.tagName)) blocks.push(element);
    },
    leave({ tagName }: HtmlElement): void {
      if (STRONG.has(tagName)) strong--;
      else if (!INLINE.has(tagName)) blocks.pop();
    },
    text(html: string, start: number, end: number): void {
      if ((block && !isStrong) || SPACES.test(html.slice(start, end))) return;
      if (strong === 0) isStrong = false;
      block ??= blocks.at(-1) ?? null;
    },
    /** Returns the style of the line that ends, and begins the next one. */
    take(): Pick<HtmlLine, 'isStrong' | 'block'> {
      const style = { isStrong, block };
      isStrong = true;
      block = null;
      return style;
    },
  };
}

const STRONG: ReadonlySet<string> = new Set(['b', 'strong']);
const SPACES = /^[ \t\n\f\r]*$/;

/** Copies a line without references to the tree of its page, for dates that are computed much later. */
export function withoutElement(line: HtmlLine): HtmlLine {
  return { ...line, part: null, block: null };
}

/** True for a table cell without blocks: a row of such cells is one line. */
function isPlainCell({ tagName, childNodes }: HtmlElement): boolean {
  return (tagName === 'td' || tagName === 'th') && childNodes.every((node) => isTextNode(node) || INLINE.has(node.nodeName));
}

const HTML_SPACES = /^[ \t\n\f\r،,|»]*$/;

/** Lines as one text, with a blank line between blocks and a map back to the source. */
export interface LinesText {
  text: string;
  /** Offset of each line. */
  starts: readonly number[];
  toSource(span: Span): Span;
}

export function joinLines(lines: readonly HtmlLine[]): LinesText {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { text, isParagraph } of lines) {
    const gap = starts.length === 0 ? '' : isParagraph ? '\n\n' : '\n';
    starts.push(length + gap.length);
    parts.push(gap, text);
    length += gap.length + text.length;
  }
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const sourceIn = (index: number, from: number, to: number): Span =>
    sourceSpan(lines[index] as HtmlLine, { start: from - (starts[index] as number), end: to - (starts[index] as number) });
  return {
    text: parts.join(''),
    starts,
    toSource({ start, end }) {
      if (lines.length === 0) return { start: 0, end: 0 };
      const first = lineAt(start);
      const last = end > start ? lineAt(end - 1) : first;
      if (first === last) return sourceIn(first, start, end);
      return { start: sourceIn(first, start, start).start, end: sourceIn(last, starts[last] as number, end).end };
    },
  };
}

/** Reads the text of an element as one line. */
export function textOfElement(
  page: ParsedHtml,
  root: HtmlElement,
  isLeftOut: (element: HtmlElement) => boolean,
): { text: string; span: Span } {
  const { text, toSource } = joinLines(readHtmlLines(page, root, isLeftOut, new Set()));
  return { text: text.replace(/\n+/g, ' '), span: toSource({ start: 0, end: text.length }) };
}
