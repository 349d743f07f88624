import type { ArticleDate } from '../types.js';
import type { DiagnosticCode } from './diagnostics.js';
import type { MetaItem } from './meta-line.js';
import type { PageLine } from './page-line.js';

/** An item with its line and what its date means. */
export interface PlacedItem {
  item: MetaItem;
  line: number;
  date: ArticleDate | null;
  codes: readonly DiagnosticCode[];
}

/**
 * What a date on a page is the date of. Dates in titles and paragraphs are no candidates: they belong to the text.
 * `print`: the day of a printed newspaper, beside the number of its issue or page.
 */
type DateRole = 'published' | 'updated' | 'page-clock' | 'print';

export interface DateCandidate extends PlacedItem {
  role: DateRole;
  hasLabel: boolean;
}

/** Every date of the lines around the text, with its role: by its label, else by its place and what stands beside it. */
export function dateCandidates(lines: readonly PageLine[], items: readonly PlacedItem[]): DateCandidate[] {
  const clocks = pageClocks(lines, items);
  const clockLine = clocks.find(({ item }) => item.role === 'date')?.line;
  const numbered = new Set<number>();
  for (const { item, line } of items) if (item.role === 'tool') numbered.add(line);
  const candidates: DateCandidate[] = [];
  for (const placed of items) {
    const { role } = placed.item;
    if (role === 'published') candidates.push(candidate(placed, 'published', true));
    else if (role === 'updated') candidates.push(candidate(placed, updatedRole(placed, clocks), true));
    else if (role === 'clock') candidates.push(candidate(placed, 'page-clock', true));
    else if (role === 'date')
      candidates.push(candidate(placed, placed.line === clockLine ? 'page-clock' : bareRole(placed, numbered), false));
  }
  return candidates;
}

/** The date with the label of a clock, and the one on top of a page that has another, or three calendars. */
function pageClocks(lines: readonly PageLine[], items: readonly PlacedItem[]): PlacedItem[] {
  const clock = items.find(({ item }) => item.role === 'clock' && item.found);
  const top = items.find(({ item }) => item.role === 'date');
  const labelled = clock ? [clock] : [];
  if (!top || !isOnTop(lines, top.line)) return labelled;
  const hasOther = items.some(({ item, line }) => item.role === 'published' || (item.role === 'date' && line !== top.line));
  return hasOther || isPageClock(top, clock) ? [...labelled, top] : labelled;
}

function candidate({ item, line, date, codes }: PlacedItem, role: DateRole, hasLabel: boolean): DateCandidate {
  return { item, line, date, codes, role, hasLabel };
}

/** The page's own clock gives three calendars. */
const CLOCK_CALENDARS = 3;

function isPageClock({ item, line }: PlacedItem, clock: PlacedItem | undefined): boolean {
  return (item.found?.reading.dates.length ?? 0) >= CLOCK_CALENDARS || (clock !== undefined && Math.abs(clock.line - line) <= 1);
}

/** Whether no text, code or label stands above a line. */
function isOnTop(lines: readonly PageLine[], index: number): boolean {
  return lines.every(({ kind, aside, items }, at) => at >= index || (kind === 'text' ? aside !== null : items.length === 0));
}

/** A label «به روز شده در» whose day the page's clock also shows belongs to that clock. */
function updatedRole(updated: PlacedItem, clocks: readonly PlacedItem[]): DateRole {
  const day = dayOf(updated);
  return clocks.some((clock) => clock.line < updated.line && dayOf(clock) === day) ? 'page-clock' : 'updated';
}

/** «(روزنامه نمونه - 1395/08/04 - شماره 2712 - صفحه 10)» */
function bareRole({ line }: PlacedItem, numbered: ReadonlySet<number>): DateRole {
  return numbered.has(line) ? 'print' : 'published';
}

function dayOf({ date }: PlacedItem): string | undefined {
  return date?.iso.slice(0, 'YYYY-MM-DD'.length);
}

/**
 * The date of publication: the one with a label (where its value is missing or impossible there is none); else the line that is
 * nearest to the code, or the first; the day of a printed newspaper only where there is no other.
 */
export function choosePublished(candidates: readonly DateCandidate[], codeLine: number | null): DateCandidate | null {
  const labelled = candidates.filter(({ role, hasLabel }) => role === 'published' && hasLabel);
  if (labelled.length > 0) return labelled.find(({ date }) => date) ?? labelled[0] ?? null;
  return nearest(candidates, 'published', codeLine) ?? nearest(candidates, 'print', codeLine);
}

/** Of the dates in a role without a label the one nearest to a line, the first where there is no such line. */
function nearest(candidates: readonly DateCandidate[], role: DateRole, line: number | null): DateCandidate | null {
  const distance = (placed: PlacedItem) => (line === null ? 0 : Math.abs(placed.line - line));
  let best: DateCandidate | null = null;
  for (const placed of candidates) {
    if (placed.role === role && (!best || distance(placed) < distance(best))) best = placed;
  }
  return best;
}

export function chooseUpdated(candidates: readonly DateCandidate[]): DateCandidate | null {
  return candidates.find(({ role, date }) => role === 'updated' && date) ?? null;
}
