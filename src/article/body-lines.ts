import type { Span } from '../api/types.js';
import { commonLetters } from '../persian/letter-key.js';
import { withoutEndMark } from './end-of-article.js';
import { isTitleOrText, type PageLine } from './page-line.js';
import { textAfterList } from './text-after-list.js';

const BODY_KINDS: readonly PageLine['kind'][] = ['text', 'section', 'byline'];

/** True for the heading of a list: «مطالب مرتبط», «برچسب¦ها». */
export function isList({ kind }: PageLine): boolean {
  return kind === 'related' || kind === 'tags';
}

/** The text lines after the header, up to the end of the article. */
export function bodySpans(raw: string, lines: readonly PageLine[], first: number, skipped: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let at = nextBodyLine(raw, lines, first, skipped); at < lines.length; at = nextBodyLine(raw, lines, at + 1, skipped))
    spans.push(withoutEndMark(raw, (lines[at] as PageLine).span));
  return spans;
}

/** Index of the first line of the body from `from` on; the number of lines after the end of the article. */
export function nextBodyLine(raw: string, lines: readonly PageLine[], from: number, skipped: readonly number[]): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as PageLine;
    if (line.kind === 'end') break;
    if (isList(line)) {
      const next = textAfterList(raw, lines, at + 1);
      return next < 0 ? lines.length : next;
    }
    if (!BODY_KINDS.includes(line.kind) || skipped.includes(at)) continue;
    const isCaption = hasSameLetters(raw, line, lines[at + 1]) || hasSameLetters(raw, line, lines[at - 1]);
    if (!isCaption) return at;
  }
  return lines.length;
}

const LONGEST_CAPTION = 200;

/** True if two adjacent lines have the same words: the caption of a picture and its alternative text. */
function hasSameLetters(raw: string, { span }: PageLine, other: PageLine | undefined): boolean {
  return other !== undefined && span.end - span.start <= LONGEST_CAPTION && commonLetters(raw, span, other.span) > 0;
}

/** Fewest words of a line between the titles that is text although it is shorter than a title. */
const FEWEST_WORDS = 3;

/**
 * The text lines between the first title and the body that are no title: sub-headlines, captions, rows of a table. A line that stands again
 * in the next one is a copy of it.
 */
export function linesBetweenTitles(
  raw: string,
  lines: readonly PageLine[],
  { from, to }: { from: number; to: number },
  isLeftOut: (at: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (let at = from + 1; at < to; at++) {
    const line = lines[at] as PageLine;
    if (line.kind !== 'text' || line.aside !== null || isLeftOut(at) || !(isTitleOrText(line) || hasWords(raw, line))) continue;
    if (!hasSameLetters(raw, line, lines[at + 1]) && !hasSameLetters(raw, line, lines[at - 1])) spans.push(line.span);
  }
  return spans;
}

function hasWords(raw: string, { span: { start, end } }: PageLine): boolean {
  return raw.slice(start, end).split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS;
}
