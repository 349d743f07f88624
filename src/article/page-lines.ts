import { splitLines, trimSpan } from '../core/lines.js';
import { addClock, readDateLines } from './date-lines.js';
import { withoutDoubtfulDates } from './dated-title-lines.js';
import { type LineText, LONGEST_TITLE, lineText } from './line-text.js';
import type { MetadataItem } from './metadata-item.js';
import { withNextLineValues } from './next-line-values.js';
import { asBoilerplate, type PageLine, pageLine, readLine } from './page-line.js';
import { withoutRepeatedPublication } from './repeated-publication.js';
import { textKey } from './text-key.js';

/** Reads all lines of a page that are not blank. */
export function readPageLines(raw: string): PageLine[] {
  const texts = splitLines(raw).map((line) => lineText(raw, trimSpan(raw, line)));
  const lines: PageLine[] = [];
  for (let at = 0, gap = false, paragraphs = 0; at < texts.length; ) {
    const text = texts[at] as LineText;
    const isBlank = text.span.end === text.span.start;
    const dateLines = isBlank ? null : readDateLines(raw, texts, at);
    if (dateLines) lines.push(pageLine(dateLines.span, gap, 'metadata', [dateLines.item]));
    else if (!isBlank) {
      const inHeader = lines.length < MOST_HEADER_LINES && paragraphs < MOST_PARAGRAPHS;
      const read = readLine(text, gap, inHeader ? 'header' : texts.length - at <= MOST_END_LINES ? 'end' : 'body');
      for (const line of read) lines.push(line);
      if (read.some((line) => isParagraphLine(raw, line))) paragraphs++;
      if (read.some(({ kind }) => kind === 'end')) paragraphs = MOST_PARAGRAPHS;
    }
    at = dateLines ? dateLines.next : at + 1;
    if (!dateLines) at = addClock(raw, lines.at(-1), texts, at);
    gap = isBlank;
  }
  return withNextLineValues(withoutRelated(withoutSiteNames(raw, withoutRepeatedPublication(raw, withoutDoubtfulDates(raw, lines)))));
}

const MOST_HEADER_LINES = 80;
const MOST_END_LINES = 12;
/** A long lead may stand above the date. */
const MOST_PARAGRAPHS = 2;

const SHORTEST_PARAGRAPH = 60;

/** True for a line that is longer than a title, or is a sentence. */
export function isParagraphLine(raw: string, { kind, span: { start, end } }: PageLine): boolean {
  return kind === 'text' && (end - start > LONGEST_TITLE || (end - start > SHORTEST_PARAGRAPH && raw[end - 1] === '.'));
}

/** Marks lines that only repeat the name of the site as boilerplate. */
function withoutSiteNames(raw: string, lines: PageLine[]): PageLine[] {
  if (!lines.some(({ site }) => site?.name)) return lines;
  const names = new Set(lines.flatMap(({ site }) => (site?.name ? [textKey(site.name)] : [])));
  return lines.map((line) => {
    const isName =
      line.kind === 'text' &&
      line.span.end - line.span.start <= LONGEST_SITE_NAME &&
      names.has(textKey(raw.slice(line.span.start, line.span.end)));
    return isName ? asBoilerplate(line) : line;
  });
}

const LONGEST_SITE_NAME = 60;

const LABEL_ROLES: readonly MetadataItem['role'][] = ['code', 'published', 'date'];

/** Above the labels, text directly below «آخرین اخبار» is another story. */
function withoutRelated(lines: PageLine[]): PageLine[] {
  if (!lines.some(({ kind }) => kind === 'related')) return lines;
  const labels = lines.findLastIndex(({ items }) => items.some(({ role }) => LABEL_ROLES.includes(role)));
  let isRelated = false;
  return lines.map((line, at) => {
    isRelated = at < labels && (line.kind === 'related' || (isRelated && line.kind === 'text' && !line.gap));
    return isRelated ? asBoilerplate(line) : line;
  });
}
