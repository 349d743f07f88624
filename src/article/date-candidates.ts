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
export type DateRole = 'published' | 'updated' | 'page-clock' | 'print';

export interface DateCandidate extends PlacedItem {
  role: DateRole;
  hasLabel: boolean;
}

/** Every date of the lines around the text, with its role: by its label, else by its place and what stands beside it. */
export function dateCandidates(lines: readonly PageLine[], items: readonly PlacedItem[]): DateCandidate[] {
  const labelled = items.filter(({ item }) => item.role === 'published');
  const bare = items.filter(({ item }) => item.role === 'date');
  const clock = items.find(({ item }) => item.role === 'clock' && item.found);
  const top = bare[0];
  const hasOther = labelled.length > 0 || bare.some(({ line }) => line !== top?.line);
  const isClock = top !== undefined && isOnTop(lines, top.line) && (hasOther || isPageClock(top, clock));
  const printed = new Set(items.filter(({ item }) => item.role === 'tool').map(({ line }) => line));
  const clocks = [...(clock ? [clock] : []), ...(isClock ? [top] : [])];
  return [
    ...labelled.map((placed) => candidate(placed, 'published', true)),
    ...items.filter(({ item }) => item.role === 'updated').map((placed) => candidate(placed, updatedRole(placed, clocks), true)),
    ...(clock ? [candidate(clock, 'page-clock', true)] : []),
    ...bare.map((placed) => candidate(placed, isClock && placed.line === top.line ? 'page-clock' : bareRole(placed, printed), false)),
  ];
}

function candidate(placed: PlacedItem, role: DateRole, hasLabel: boolean): DateCandidate {
  return { ...placed, role, hasLabel };
}

/** The page's own clock gives three calendars. */
const CLOCK_CALENDARS = 3;

function isPageClock({ item, line }: PlacedItem, clock: PlacedItem | undefined): boolean {
  return (item.found?.reading.dates.length ?? 0) >= CLOCK_CALENDARS || (clock !== undefined && Math.abs(clock.line - line) <= 1);
}

/** Whether no text, code or label stands above a line. */
function isOnTop(lines: readonly PageLine[], index: number): boolean {
  return lines.slice(0, index).every(({ kind, aside, items }) => (kind === 'text' ? aside !== null : items.length === 0));
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
  return nearest(bareOf(candidates, 'published'), codeLine) ?? nearest(bareOf(candidates, 'print'), codeLine);
}

function bareOf(candidates: readonly DateCandidate[], wanted: DateRole): DateCandidate[] {
  return candidates.filter(({ role, hasLabel }) => role === wanted && !hasLabel);
}

function nearest(dates: readonly DateCandidate[], line: number | null): DateCandidate | null {
  if (line === null) return dates[0] ?? null;
  const distance = (placed: PlacedItem) => Math.abs(placed.line - line);
  return dates.reduce<DateCandidate | null>((best, placed) => (best && distance(best) <= distance(placed) ? best : placed), null);
}

export function chooseUpdated(candidates: readonly DateCandidate[]): DateCandidate | null {
  return candidates.find(({ role, date }) => role === 'updated' && date) ?? null;
}
