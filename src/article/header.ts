import type { Diagnostic } from '../api/diagnostics.js';
import type { FieldConfidence, FieldSpan, Span } from '../api/types.js';
import { bodySpans, isList, linesBetweenTitles, nextBodyLine } from './body-lines.js';
import { withoutChannelLines } from './channel-lines.js';
import { readDateline, readPublisherNames } from './datelines.js';
import { diagnostic } from './diagnostics.js';
import { fieldSpan } from './field-span.js';
import type { LineFields } from './fields.js';
import { headlineAboveMetadata } from './headline-above-metadata.js';
import type { PageLine } from './page-line.js';
import { mayNameSite, type SiteEvidence, withoutSiteName } from './site-in-title.js';
import { textAfterList } from './text-after-list.js';
import { textKey } from './text-key.js';
import { type Choice, type Decision, decide } from './titles/decide.js';
import { ROLES, type Role } from './titles/layout.js';
import { type PageFacts, pageFacts } from './titles/page-facts.js';
import { readRows } from './titles/rows.js';
import { headerWeights } from './titles/weights.js';

/** Kicker, headline and lead of a page, and the paragraphs of its body. */
export interface HeaderText {
  kicker: FieldSpan | null;
  headline: FieldSpan | null;
  lead: FieldSpan | null;
  /** Names above the body. */
  bylines: FieldSpan[];
  agency: FieldSpan | null;
  /** Computed at each call: a header needs only its beginning. */
  body(): Span[];
  /** Offset of the first paragraph below the titles; the length of the text if there is none. */
  bodyStart: number;
  diagnostics: Diagnostic[];
}

/** Reads the titles of a page. Labelled titles are taken; the others are chosen by a joint decision over the first lines. */
export function readHeaderText(
  raw: string,
  lines: readonly PageLine[],
  { titles: labelled, subject }: LineFields,
  host: string | null,
): HeaderText {
  const facts = pageFacts(raw, lines);
  const found = labelled.headline ? NO_TITLES : withoutLabelled(withoutOnlyText(readTitles(lines, facts), lines), labelled);
  const copies = copiesBelow(facts, found.headline);
  const skipped = [...copies, ...copiesBelow(facts, found.lead)];
  const first = firstBodyLine(raw, lines, found);
  const { bylines, agency } = readSources(raw, lines, first, found);
  const titleOf = (role: Role): FieldSpan | null => labelled[role] ?? titleSpan(lines, role, found[role]);
  const text = spanOfChoice(lines, found.lead) ?? lines[first]?.span ?? null;
  return {
    kicker: titleOf('kicker'),
    headline: withoutSite(titleOf('headline') ?? subject, { raw, lines, agency, host, text }),
    lead: titleOf('lead'),
    bylines,
    agency,
    body: () => {
      const above = subheadlines(raw, lines, found, { skipped, withinBelow: facts.withinBelow });
      return [...above, ...withoutChannelLines(raw, bodySpans(raw, lines, first, skipped))];
    },
    bodyStart: lines[nextBodyLine(raw, lines, first, skipped)]?.span.start ?? raw.length,
    diagnostics: describeDoubts(lines, found, copies),
  };
}

function readTitles(lines: readonly PageLine[], facts: PageFacts): Decision {
  const decision = decide(readRows(facts), headerWeights());
  const { headline, kicker, lead } = headlineAboveMetadata(lines, facts, decision);
  return { headline: headline && { ...headline, line: bestCopy(facts, headline.line) }, kicker, lead };
}

/** Chooses the copy of a line with the most spaces: «متن-تیتر-با-خط-تیره» is the name of a picture. */
function bestCopy({ lines, copies }: PageFacts, line: number): number {
  if (copies[line] === 0) return line;
  const core = lines[line]?.core;
  let best = line;
  let most = spacesOf(lines[line]?.folded);
  for (const [at, other] of lines.entries()) {
    if (other.core !== core || spacesOf(other.folded) <= most) continue;
    most = spacesOf(other.folded);
    best = at;
  }
  return best;
}

function spacesOf(folded = ''): number {
  return folded.split(' ').length;
}

/** A paragraph that is the only text of a page is its body, not its lead. */
function withoutOnlyText(found: Decision, lines: readonly PageLine[]): Decision {
  const { headline, lead } = found;
  const isOnly = lead !== null && headline === null && lines.every(({ kind }, at) => at <= lead.line || kind !== 'text');
  return isOnly ? { ...found, lead: null } : found;
}

/** With a labelled headline, no title has to be found. */
const NO_TITLES: Decision = { kicker: null, headline: null, lead: null };

/** A labelled kicker is the only kicker; so with a lead. */
function withoutLabelled(found: Decision, labelled: LineFields['titles']): Decision {
  return { ...found, kicker: labelled.kicker ? null : found.kicker, lead: labelled.lead ? null : found.lead };
}

/** Least chance of a title that is reported as likely. Measured on sites that were not learned from, 19 in 20 such headlines are right. */
const LIKELY = 0.85;

function confidenceOf({ chance }: Choice): FieldConfidence {
  return chance >= LIKELY ? 'likely' : 'guess';
}

function titleSpan(lines: readonly PageLine[], role: Role, choice: Choice | null): FieldSpan | null {
  const span = spanOfChoice(lines, choice);
  return choice && span ? fieldSpan(span, `lines/${role}`, confidenceOf(choice)) : null;
}

interface SiteOfPage extends Omit<SiteEvidence, 'names'> {
  raw: string;
  lines: readonly PageLine[];
  agency: FieldSpan | null;
}

/** The headline without the name of the site, which lines of the page or the first words of the text give. */
function withoutSite(headline: FieldSpan | null, { raw, lines, agency, host, text }: SiteOfPage): FieldSpan | null {
  if (!headline || !mayNameSite(raw, headline)) return headline;
  const names = new Set<string>();
  for (const { site, aside, span } of lines) {
    if (site) names.add(textKey(site.name)).add(textKey(site.host));
    if (aside === 'publisher') names.add(textKey(raw.slice(span.start, span.end)));
  }
  if (agency) names.add(textKey(raw.slice(agency.start, agency.end)));
  const { start, end } = withoutSiteName(raw, headline, { names, host, text });
  return fieldSpan({ start, end }, headline.by, headline.confidence);
}

function spanOfChoice(lines: readonly PageLine[], choice: Choice | null): Span | undefined {
  return choice ? lines[choice.line]?.span : undefined;
}

const NONE: readonly number[] = [];

/** Lines below a title with the same words. */
function copiesBelow({ lines, copies }: PageFacts, title: Choice | null): readonly number[] {
  if (!title || copies[title.line] === 0) return NONE;
  const core = lines[title.line]?.core;
  return lines.flatMap((line, at) => (at > title.line && line.core === core ? [at] : []));
}

function isTitle({ headline, kicker, lead }: Decision, at: number): boolean {
  return headline?.line === at || kicker?.line === at || lead?.line === at;
}

/**
 * Index of the first line of text after the titles; names, publishers and sections between them are part of the header, and so is a list of
 * other stories if the text goes on below it.
 */
function firstBodyLine(raw: string, lines: readonly PageLine[], found: Decision): number {
  let at = (linesOfTitles(found).at(-1) ?? -1) + 1;
  for (; at < lines.length && !opensBody(lines[at] as PageLine); at++) {
    const next = found.lead && isList(lines[at] as PageLine) ? textAfterList(raw, lines, at + 1) : -1;
    if (next >= 0) return next;
  }
  return at;
}

function opensBody({ kind, aside }: PageLine): boolean {
  return kind === 'text' && aside !== 'publisher' && aside !== 'number';
}

/** Reads names and the agency from lines above the body and from the first words of the lead and the first paragraph. */
function readSources(raw: string, lines: readonly PageLine[], first: number, found: Decision): Pick<HeaderText, 'bylines' | 'agency'> {
  const bylines: FieldSpan[] = [];
  const addNames = (names: readonly Span[]): void => {
    for (const name of names) bylines.push(fieldSpan(name, 'line/author', 'likely'));
  };
  for (let at = 0; at < first; at++) if (!isTitle(found, at)) addNames(namesIn(raw, lines[at] as PageLine));
  let agency: Span | null = null;
  for (const span of [spanOfChoice(lines, found.lead), lines[first]?.span]) {
    if (!span) continue;
    const dateline = readDateline(raw, span);
    addNames(dateline.authors);
    agency ??= dateline.agency;
  }
  return { bylines, agency: agency ? fieldSpan(agency, 'line/agency', 'likely') : null };
}

function namesIn(raw: string, line: PageLine): readonly Span[] {
  if (line.kind === 'byline') return line.names;
  return line.aside === 'publisher' ? readPublisherNames(raw, line.span) : [];
}

/** Reports the span of the titles if one of them is a guess, and the copies of the headline. */
function describeDoubts(lines: readonly PageLine[], found: Decision, copies: readonly number[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const whole = { start: Number.POSITIVE_INFINITY, end: 0 };
  let isGuess = false;
  for (const role of ROLES) {
    const choice = found[role];
    const span = spanOfChoice(lines, choice);
    if (!choice || !span) continue;
    whole.start = Math.min(whole.start, span.start);
    whole.end = Math.max(whole.end, span.end);
    isGuess ||= confidenceOf(choice) === 'guess';
  }
  if (isGuess) diagnostics.push(diagnostic('unseparated-header', whole));
  for (const at of copies) diagnostics.push(diagnostic('repeated-headline', (lines[at] as PageLine).span));
  return diagnostics;
}

/** Text lines between the titles. */
function subheadlines(
  raw: string,
  lines: readonly PageLine[],
  found: Decision,
  { skipped, withinBelow }: Pick<PageFacts, 'withinBelow'> & { skipped: readonly number[] },
): Span[] {
  const titles = linesOfTitles(found);
  const [from = 0] = titles;
  const to = titles.at(-1) ?? from;
  return linesBetweenTitles(raw, lines, { from, to }, (at) => isTitle(found, at) || skipped.includes(at) || withinBelow[at] === 1);
}

/** Indexes of the lines of titles, in order. */
function linesOfTitles({ headline, kicker, lead }: Decision): number[] {
  return [headline, kicker, lead].flatMap((choice) => (choice ? [choice.line] : [])).sort((one, other) => one - other);
}
