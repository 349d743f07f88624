import type { FieldSpan, PageDateRole } from '../api/types.js';
import { type DatedPage, isOfEntry } from './entry-dates.js';
import { isOfEvent } from './event-dates.js';
import { fieldSpan } from './field-span.js';
import { isoDay } from './iso-day.js';
import { isOfLife } from './life-dates.js';
import type { MetadataItem } from './metadata-item.js';
import { isClockByForm } from './page-clock.js';
import type { PageLine } from './page-line.js';
import type { PlacedItem } from './placed-item.js';
import type { TitleLines } from './title-lines.js';

/** Dates in titles and paragraphs are part of the text, not candidates for a field. */
type DateRole = Exclude<PageDateRole, 'body'>;

export interface DateCandidate extends PlacedItem {
  role: DateRole;
  hasLabel: boolean;
}

/**
 * Returns every date of the lines around the text that may be the article's. Its role comes from its label, else from its place and the
 * words beside it.
 */
export function dateCandidates(raw: string, lines: readonly PageLine[], all: readonly PlacedItem[], titles: TitleLines): DateCandidate[] {
  const page: DatedPage = { raw, lines, items: all, titles };
  const items = all.filter((placed) => !isOfEntry(page, placed) && !isOfEvent(page, placed) && !isOfLife(page, placed));
  const clocks = pageClocks(lines, items, titles);
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
      const isClock = placed.line === clockLine || isClockByForm(page, placed);
      candidates.push(candidate(placed, isClock ? 'page-clock' : bareRole(placed, numbered), false));
    }
  }
  return candidates;
}

/** The date with the label of a clock. Also the topmost date, if the page has another date or it names three calendars. */
function pageClocks(lines: readonly PageLine[], items: readonly PlacedItem[], titles: TitleLines): PlacedItem[] {
  const clock = items.find(({ item }) => item.role === 'clock' && item.found);
  const top = items.find(({ item }) => isDateAlone(item));
  const labelled = clock ? [clock] : [];
  if (!top || !isOnTop(lines, top.line)) return labelled;
  const last = isAboveHeadline(lines, top.line, titles) ? titles.text : lines.length;
  const hasOther = items.some(({ item, line }) => item.role === 'published' || (isDateAlone(item) && line !== top.line && line < last));
  return hasOther || isPageClock(top, clock) ? [...labelled, top] : labelled;
}

/** True for a date directly above the headline, or above kicker and headline: a date below the text does not replace it. */
function isAboveHeadline(lines: readonly PageLine[], at: number, { headline, isFound, titles }: TitleLines): boolean {
  if (!isFound || at >= headline) return false;
  return lines.slice(at + 1, headline + 1).every(({ gap }, index) => !gap && titles.has(at + 1 + index));
}

/** A date beside a title does not make the topmost date a clock: the title may speak of it. */
function isDateAlone({ role, basis }: MetadataItem): boolean {
  return role === 'date' && basis !== 'title';
}

function candidate({ item, line, date, codes }: PlacedItem, role: DateRole, hasLabel: boolean): DateCandidate {
  return { item, line, date, codes, role, hasLabel };
}

/** The clock of a page names three calendars. */
const CLOCK_CALENDARS = 3;

function isPageClock({ item, line }: PlacedItem, clock: PlacedItem | undefined): boolean {
  return (item.found?.reading.dates.length ?? 0) >= CLOCK_CALENDARS || (clock !== undefined && Math.abs(clock.line - line) <= 1);
}

/** True if no text, code or label stands above a line. */
function isOnTop(lines: readonly PageLine[], index: number): boolean {
  return lines.every(({ kind, aside, items }, at) => at >= index || (kind === 'text' ? aside !== null : items.length === 0));
}

/** A date labelled «به روز شده در» is the clock of the page if a clock above shows the same day. */
function updatedRole(updated: PlacedItem, clocks: readonly PlacedItem[]): DateRole {
  const day = dayOf(updated);
  return clocks.some((clock) => clock.line < updated.line && dayOf(clock) === day) ? 'page-clock' : 'updated';
}

/** «(روزنامه نمونه - 1395/08/04 - شماره 2712 - صفحه 10)» */
function bareRole({ line }: PlacedItem, numbered: ReadonlySet<number>): DateRole {
  return numbered.has(line) ? 'print' : 'published';
}

function dayOf({ date }: PlacedItem): string | undefined {
  return date ? isoDay(date) : undefined;
}

/** Evidence for choosing the date of publication among several dates. */
export interface DateEvidence {
  /** Line of the code; `null` if there is none. */
  code: number | null;
  /** First line of text that is as long as a title. */
  title: number;
  /** Days, `YYYY-MM-DD`, that the address, the code or a dateline names. Called only if the dates differ. */
  witnesses(): ReadonlySet<string>;
}

/** The chosen date; `isDoubtful` if another day may be that of publication as well. */
export interface ChosenDate {
  date: DateCandidate;
  isDoubtful: boolean;
}

/**
 * Chooses the date of publication. A labelled date wins; if its value is missing or impossible, the result has no date. Next come a date
 * line, a date beside a title, and last the day of a printed newspaper.
 */
export function choosePublished(candidates: readonly DateCandidate[], around: DateEvidence): ChosenDate | null {
  const published = candidates.filter(({ role }) => role === 'published');
  const printed = candidates.filter(({ role }) => role === 'print');
  const labelled = published.filter(({ hasLabel }) => hasLabel);
  const read = labelled.filter(({ date }) => date);
  const [first] = labelled;
  if (first) return { date: bestDate(read, around)?.date ?? first, isDoubtful: false };
  const alone = published.filter(({ item }) => isDateAlone(item));
  return bestDate(alone, around) ?? bestDate(published, around) ?? bestDate(printed, around);
}

/** Chooses the date beside the code, else one that is confirmed elsewhere on the page, else the nearest to code or title. */
function bestDate(dates: readonly DateCandidate[], { code, title, witnesses }: DateEvidence): ChosenDate | null {
  const distance = ({ line }: PlacedItem): number => Math.abs(line - (code ?? title));
  const isNearer = (one: PlacedItem, other: PlacedItem): boolean =>
    distance(one) < distance(other) || (distance(one) === distance(other) && hasTime(one) && !hasTime(other));
  const preferred = code === null ? [] : dates.filter((placed) => distance(placed) <= 1);
  const agreeing = preferred.length === 0 && areSeveralDays(dates) ? agreeingDates(dates, witnesses()) : [];
  const best = [preferred, agreeing, dates].find((some) => some.length > 0) ?? [];
  const date = best.reduce<DateCandidate | null>((nearest, one) => (nearest && !isNearer(one, nearest) ? nearest : one), null);
  return date && { date, isDoubtful: areSeveralDays(best.filter((one) => one.date)) };
}

function hasTime({ date }: PlacedItem): boolean {
  return (date?.time ?? null) !== null;
}

function areSeveralDays(dates: readonly DateCandidate[]): boolean {
  return dates.some((placed) => dayOf(placed) !== dayOf(dates[0] as DateCandidate));
}

/** Dates whose day is named elsewhere; else those whose day is on several lines. */
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

/** Span of a date with the rule that found it; `null` if no date was read. */
export function dateSpan({ item, date, hasLabel }: DateCandidate, isDoubtful = false): FieldSpan | null {
  if (!item.found || !date) return null;
  const confidence = isDoubtful ? 'guess' : hasLabel && item.basis === null ? 'certain' : 'likely';
  return fieldSpan(item.found.span, hasLabel ? `label/${item.role}` : 'line/date', confidence);
}

export function chooseUpdated(candidates: readonly DateCandidate[]): DateCandidate | null {
  return candidates.find(({ role, date }) => role === 'updated' && date) ?? null;
}
