import type { MetaItem } from './meta-line.js';
import type { PageLine } from './page-line.js';

/** Gives the empty label at the end of a line the next line for its value: «کد خبر: ⏎ ۱۱۵۲۲۴»; numbers and dates also across a blank line. */
export function withNextLineValues(lines: PageLine[]): PageLine[] {
  if (lines.every(({ items }) => items.at(-1)?.value !== null)) return lines;
  const kept: PageLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as PageLine;
    const next = lines[at + 1];
    const label = line.items.at(-1);
    if (label && !label.value && next && takesNextLine(label, next, lines[at + 2])) {
      kept.push({ ...line, items: [...line.items.slice(0, -1), withValue(label, next)] });
      at++;
    } else kept.push(line);
  }
  return kept;
}

const TEXT_ROLES: readonly string[] = ['lead', 'headline', 'kicker'];
const NAME_KINDS: readonly PageLine['kind'][] = ['text', 'section'];
const NAME_ROLES: readonly string[] = ['agency', 'author'];

function takesNextLine(label: MetaItem, next: PageLine, afterNext: PageLine | undefined): boolean {
  if (label.role === 'code') return next.aside === 'number';
  if (label.role === 'published' || label.role === 'updated') return next.items.length === 1 && next.items[0]?.role === 'date';
  if (next.gap) return false;
  if (label.role === 'tool') return next.aside === 'number';
  if (label.role === 'section') return next.kind === 'section';
  if (NAME_ROLES.includes(label.role)) {
    return next.kind === 'byline' || (NAME_KINDS.includes(next.kind) && afterNext?.kind === 'meta' && !afterNext.gap);
  }
  return TEXT_ROLES.includes(label.role) && next.kind === 'text';
}

function withValue(label: MetaItem, next: PageLine): MetaItem {
  const date = next.items[0];
  return { ...label, value: date?.value ?? next.span, found: date?.found ?? null };
}
