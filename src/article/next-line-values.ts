import { isSectionRole } from './label-words.js';
import { type MetadataItem, metadataItem } from './metadata-item.js';
import { type PageLine, withItems } from './page-line.js';

/** Gives an empty label at the end of a line the value on the next line: «کد خبر: ⏎ ۱۱۵۲۲۴»; numbers and dates also across a blank line. */
export function withNextLineValues(lines: PageLine[]): PageLine[] {
  if (lines.every(({ items }) => items.at(-1)?.value !== null)) return lines;
  return takeNextLines(lines).map(withValueBefore);
}

/** «۱۴ آذر ۱۴۰۲ - ۰۹:۲۰ تاریخ انتشار:»: an empty date label at the end of a line takes the date before it. */
function withValueBefore(line: PageLine): PageLine {
  const label = line.items.at(-1);
  const date = line.items.at(-2);
  if (!label || label.value || date?.role !== 'date' || !DATE_ROLES.includes(label.role)) return line;
  return withItems(line, [...line.items.slice(0, -2), metadataItem(label.role, label.place, date.value, date.found, label.basis)]);
}

const DATE_ROLES: readonly MetadataItem['role'][] = ['published', 'updated'];

function takeNextLines(lines: readonly PageLine[]): PageLine[] {
  const kept: PageLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at] as PageLine;
    for (let next = withNextLine(line, lines[at + 1], lines[at + 2]); next; next = withNextLine(line, lines[at + 1], lines[at + 2])) {
      line = next;
      at++;
    }
    kept.push(line);
  }
  return kept;
}

function withNextLine(line: PageLine, next: PageLine | undefined, afterNext: PageLine | undefined): PageLine | null {
  const label = line.items.at(-1);
  if (!label || label.value || !next || !takesNextLine(label, next, afterNext)) return null;
  return withItems(line, [...line.items.slice(0, -1), withValue(label, next), ...next.items.slice(1)]);
}

const TEXT_ROLES: readonly string[] = ['lead', 'headline', 'kicker'];
const NAME_KINDS: readonly PageLine['kind'][] = ['text', 'section'];
const NAME_ROLES: readonly string[] = ['agency', 'author'];

function takesNextLine(label: MetadataItem, next: PageLine, afterNext: PageLine | undefined): boolean {
  if (label.role === 'code') return next.aside === 'number';
  if (label.role === 'published' || label.role === 'updated') return next.items[0]?.role === 'date';
  if (next.gap) return false;
  if (label.role === 'tool') return next.aside === 'number';
  if (isSectionRole(label.role)) return next.kind === 'section';
  if (NAME_ROLES.includes(label.role)) {
    return next.kind === 'byline' || (NAME_KINDS.includes(next.kind) && afterNext?.kind === 'metadata' && !afterNext.gap);
  }
  return TEXT_ROLES.includes(label.role) && next.kind === 'text';
}

function withValue(label: MetadataItem, next: PageLine): MetadataItem {
  const date = next.items[0];
  return metadataItem(label.role, label.place, date?.value ?? next.span, date?.found ?? null, label.basis);
}
