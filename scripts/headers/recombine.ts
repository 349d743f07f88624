import type { Random } from '../lib/random.js';
import { isSame, keyOf } from './gold.js';
import type { HeaderRecord } from './records.js';

/**
 * Makes new pages of annotated ones. The titles and the text of one go into the page of another. Boilerplate, blank lines, labels, copies
 * and ends of pages are added or removed. The gold fields stay known.
 *
 * @returns a page, or null if no change applies
 */
export function recombine(record: HeaderRecord, others: readonly HeaderRecord[], random: Random): HeaderRecord | null {
  const start = chance(random, 0.5) ? transplant(record, random.one(others)) : page(record);
  let changed = start;
  for (let count = 1 + random.below(2); count > 0; count--) changed = random.one(CHANGES)(changed, others, random) ?? changed;
  const isChanged = changed.lines.join('\n') !== record.text;
  return isChanged ? { ...record, text: changed.lines.join('\n'), gold: changed.gold } : null;
}

interface Page {
  lines: readonly string[];
  gold: HeaderRecord['gold'];
}

const TITLES = ['kicker', 'headline', 'lead'] as const;
const LONG = 130;

const page = ({ text, gold }: HeaderRecord): Page => ({ lines: text.split('\n'), gold: { ...gold } });

const isTitle = (line: string, role: (typeof TITLES)[number], { gold }: Page): boolean => {
  const wanted = gold[role];
  return typeof wanted === 'string' && line.trim() !== '' && isSame(role, line.trim(), wanted);
};

/** Puts the titles and the text of one page into the boilerplate of another. */
function transplant(record: HeaderRecord, other: HeaderRecord): Page {
  const from = page(record);
  const into = page(other);
  if (typeof from.gold.headline !== 'string' || typeof into.gold.headline !== 'string') return from;
  const roleOf = (line: string, of: Page) => TITLES.find((role) => isTitle(line, role, of));
  const textStart = (of: Page): number => {
    const last = of.lines.findLastIndex((line) => roleOf(line, of) !== undefined && line.length <= 3 * LONG);
    const long = of.lines.findIndex((line, at) => at > last && line.length > LONG / 2);
    return long < 0 ? of.lines.length : long;
  };
  const used = new Set<string>();
  const above = into.lines.slice(0, textStart(into)).flatMap((line) => {
    const role = roleOf(line, into);
    if (role === undefined) return [line];
    const text = from.gold[role];
    if (typeof text !== 'string') return [];
    used.add(role);
    const whole = from.lines.find((one) => isTitle(one, role, from));
    return [whole ?? text];
  });
  if (!used.has('headline')) return from;
  const { code, published } = into.gold;
  const gold: Page['gold'] = { ...(code === undefined ? {} : { code }), ...(published === undefined ? {} : { published }) };
  gold.headline = from.gold.headline;
  if (from.gold.kicker !== undefined) gold.kicker = used.has('kicker') ? (from.gold.kicker as string) : null;
  if (used.has('lead')) gold.lead = from.gold.lead as string;
  else if (from.gold.lead === null) gold.lead = null;
  return { lines: [...above, ...from.lines.slice(textStart(from))], gold };
}

/** True with the given probability. */
function chance(random: Random, share: number): boolean {
  return random.below(1000) < 1000 * share;
}

type Change = (page: Page, others: readonly HeaderRecord[], random: Random) => Page | null;

/** Limit of the boilerplate lines that are added on top. */
const MOST_BOILERPLATE = 12;
const LONGEST_BOILERPLATE = 60;
const HAS_NUMBER = /\p{Nd}{3}/u;
const LABEL = /^[^\p{L}]*(?:کد|تاریخ|شناسه|انتشار)/u;

const CHANGES: readonly Change[] = [
  addBoilerplate,
  addBoilerplate,
  withoutGaps,
  withGaps,
  withoutKicker,
  withoutLabels,
  copyHeadline,
  cutEnd,
];

/** Adds the lines above the first title of another page. */
function addBoilerplate({ lines, gold }: Page, others: readonly HeaderRecord[], random: Random): Page | null {
  const other = page(random.one(others));
  const first = other.lines.findIndex((line) => TITLES.some((role) => isTitle(line, role, other)));
  const top = other.lines.slice(0, Math.max(0, first)).filter((line) => line.length < LONGEST_BOILERPLATE && !HAS_NUMBER.test(line));
  if (!top.some((line) => line.trim() !== '')) return null;
  return { lines: [...top.slice(0, MOST_BOILERPLATE), ...(chance(random, 0.5) ? [''] : []), ...lines], gold };
}

function withoutGaps({ lines, gold }: Page, _: readonly HeaderRecord[], random: Random): Page | null {
  // Often only the blank line below shows that a line is a kicker.
  if (typeof gold.kicker === 'string' && chance(random, 0.7)) return null;
  const share = chance(random, 0.5) ? 1 : 0.5;
  return { lines: lines.filter((line) => line.trim() !== '' || !chance(random, share)), gold };
}

function withGaps({ lines, gold }: Page): Page {
  return { lines: lines.flatMap((line, at) => (line.trim() !== '' && lines[at + 1]?.trim() ? [line, ''] : [line])), gold };
}

function withoutKicker(one: Page): Page | null {
  if (typeof one.gold.kicker !== 'string' || one.gold.headline === null) return null;
  return { lines: one.lines.filter((line) => !isTitle(line, 'kicker', one)), gold: { ...one.gold, kicker: null } };
}

function withoutLabels(one: Page, _: readonly HeaderRecord[], random: Random): Page {
  const isLabel = (line: string): boolean =>
    LABEL.test(line) && line.length <= LONGEST_BOILERPLATE && !TITLES.some((role) => isTitle(line, role, one));
  return { lines: one.lines.filter((line) => !isLabel(line) || chance(random, 0.3)), gold: one.gold };
}

/** Deletes the second of two copies of the headline, or adds one. */
function copyHeadline(one: Page, _: readonly HeaderRecord[], random: Random): Page | null {
  const places = one.lines.flatMap((line, at) => (isTitle(line, 'headline', one) ? [at] : []));
  const [first, second] = places;
  if (first === undefined) return null;
  if (second !== undefined) return { lines: one.lines.filter((_line, at) => at !== second), gold: one.gold };
  const copy = [...(chance(random, 0.5) ? [''] : []), one.lines[first] as string];
  return { lines: [...one.lines.slice(0, first + 1), ...copy, ...one.lines.slice(first + 1)], gold: one.gold };
}

/** Cuts the page in the middle of its text. */
function cutEnd({ lines, gold }: Page, _: readonly HeaderRecord[], random: Random): Page | null {
  const kept = lines.slice(0, Math.max(3, Math.ceil(lines.length * (0.5 + random.below(50) / 100))));
  const keys = new Set(kept.map(keyOf));
  const isKept = TITLES.every(
    (role) => typeof gold[role] !== 'string' || [...keys].some((key) => key.startsWith(keyOf(gold[role] as string).slice(0, 30))),
  );
  if (!isKept) return null;
  const { lead, ...others } = gold;
  return { lines: kept, gold: lead === null || lead === undefined ? others : gold };
}
