import type { FieldSpan, PageDateRole } from '../api/types.js';
import { fieldSpan } from './field-span.js';
import type { MetaItem } from './metadata-item.js';
import { isClockByForm } from './page-clock.js';
import type { PageLine } from './page-line.js';
import type { PlacedItem } from './placed-item.js';

/** Dates in titles and paragraphs are no candidates for a field: they belong to the text. */
type DateRole = Exclude<PageDateRole, 'body'>;

export interface DateCandidate extends PlacedItem {
  role: DateRole;
  hasLabel: boolean;
}

/** Every date of the lines around the text, with its role: by its label, else by its place and what stands beside it. */
export function dateCandidates(raw: string, lines: readonly PageLine[], items: readonly PlacedItem[]): DateCandidate[] {
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
    else if (role === 'date') {
      const isClock = placed.line === clockLine || isClockByForm(raw, lines, placed);
      candidates.push(candidate(placed, isClock ? 'page-clock' : bareRole(placed, numbered), false));
    }
  }
  return candidates;
}

/** The date with the label of a clock, and the one on top of a page that has another, or three calendars. */
function pageClocks(lines: readonly PageLine[], items: readonly PlacedItem[]): PlacedItem[] {
  const clock = items.find(({ item }) => item.role === 'clock' && item.found);
  const top = items.find(({ item }) => isDateAlone(item));
  const labelled = clock ? [clock] : [];
  if (!top || !isOnTop(lines, top.line)) return labelled;
  const hasOther = items.some(({ item, line }) => item.role === 'published' || (isDateAlone(item) && line !== top.line));
  return hasOther || isPageClock(top, clock) ? [...labelled, top] : labelled;
}

/** A date beside a title is no sign that the one on top is a clock: the title may speak of it. */
function isDateAlone({ role, basis }: MetaItem): boolean {
  return role === 'date' && basis !== 'title';
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

/** What tells which of several dates is the one of publication. */
export interface Surroundings {
  /** The line of the code, `null` where there is none. */
  code: number | null;
  /** The first line of text, as long as a title. */
  title: number;
  /** Days, `YYYY-MM-DD`, that address, code or dateline name. Asked for only where dates differ. */
  witnesses(): ReadonlySet<string>;
}

/**
 * The date of publication: one with a label (where its value is missing or impossible there is none); else a date line; else one
 * beside a title; the day of a printed newspaper only where there is no other.
 */
export function choosePublished(candidates: readonly DateCandidate[], around: Surroundings): DateCandidate | null {
  const published = candidates.filter(({ role }) => role === 'published');
  const printed = candidates.filter(({ role }) => role === 'print');
  const labelled = published.filter(({ hasLabel }) => hasLabel);
  const read = labelled.filter(({ date }) => date);
  if (labelled.length > 0) return bestPlaced(read, around) ?? labelled[0] ?? null;
  const alone = published.filter(({ item }) => isDateAlone(item));
  return bestPlaced(alone, around) ?? bestPlaced(published, around) ?? bestPlaced(printed, around);
}

/** Of several dates the one beside the code, or that something else on the page agrees with, or the nearest to code or title. */
function bestPlaced(dates: readonly DateCandidate[], { code, title, witnesses }: Surroundings): DateCandidate | null {
  const distance = ({ line }: PlacedItem): number => Math.abs(line - (code ?? title));
  const isNearer = (one: PlacedItem, other: PlacedItem): boolean =>
    distance(one) < distance(other) || (distance(one) === distance(other) && hasTime(one) && !hasTime(other));
  const preferred = code === null ? [] : dates.filter((placed) => distance(placed) <= 1);
  const agreeing = preferred.length === 0 && areSeveralDays(dates) ? agreeingDates(dates, witnesses()) : [];
  const best = [preferred, agreeing, dates].find((some) => some.length > 0) ?? [];
  return best.reduce<DateCandidate | null>((nearest, one) => (nearest && !isNearer(one, nearest) ? nearest : one), null);
}

function hasTime({ date }: PlacedItem): boolean {
  return (date?.time ?? null) !== null;
}

function areSeveralDays(dates: readonly DateCandidate[]): boolean {
  return dates.some((placed) => dayOf(placed) !== dayOf(dates[0] as DateCandidate));
}

/** Those whose day is named elsewhere; else those whose day stands on several lines. */
function agreeingDates(dates: readonly DateCandidate[], witnesses: ReadonlySet<string>): readonly DateCandidate[] {
  const witnessed = dates.filter((placed) => witnesses.has(dayOf(placed) ?? ''));
  if (witnessed.length > 0) return witnessed;
  const firstLines = new Map<string | undefined, number>();
  const repeated = new Set<string | undefined>();
  for (const placed of dates) {
    const day = dayOf(placed);
    if (day !== undefined && (firstLines.get(day) ?? placed.line) !== placed.line) repeated.add(day);
    firstLines.set(day, placed.line);
  }
  return dates.filter((placed) => repeated.has(dayOf(placed)));
}

/** Where a date stands and which rule found it; `null` where there is none. */
export function dateSpan({ item, date, hasLabel }: DateCandidate): FieldSpan | null {
  if (!item.found || !date) return null;
  const isCertain = hasLabel && item.basis === undefined;
  return fieldSpan(item.found.span, hasLabel ? `label/${item.role}` : 'line/date', isCertain ? 'certain' : 'likely');
}

export function chooseUpdated(candidates: readonly DateCandidate[]): DateCandidate | null {
  return candidates.find(({ role, date }) => role === 'updated' && date) ?? null;
}
