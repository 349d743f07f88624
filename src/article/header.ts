import type { Diagnostic } from '../api/diagnostics.js';
import type { FieldConfidence, FieldSpan, Span } from '../api/types.js';
import { commonLetters } from '../persian/letter-key.js';
import { readDateline, readPublisherNames } from './datelines.js';
import { diagnostic } from './diagnostics.js';
import { withoutEndMark } from './end-of-article.js';
import { fieldSpan } from './field-span.js';
import type { LineFields } from './fields.js';
import type { PageLine } from './page-line.js';
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
export function readHeaderText(raw: string, lines: readonly PageLine[], { titles: labelled }: LineFields): HeaderText {
  const facts = pageFacts(raw, lines);
  const found = labelled.headline ? NO_TITLES : withoutLabelled(withoutOnlyText(readTitles(facts), lines), labelled);
  const copies = copiesBelow(facts, found.headline);
  const skipped = [...copies, ...copiesBelow(facts, found.lead)];
  const first = firstBodyLine(lines, found);
  const { bylines, agency } = readSources(raw, lines, first, found);
  const titleOf = (role: Role): FieldSpan | null => labelled[role] ?? titleSpan(lines, role, found[role]);
  return {
    kicker: titleOf('kicker'),
    headline: titleOf('headline'),
    lead: titleOf('lead'),
    bylines,
    agency,
    body: () => [...subheadlines(lines, facts, found, skipped), ...bodySpans(raw, lines, first, skipped)],
    bodyStart: lines[nextBodyLine(raw, lines, first, skipped)]?.span.start ?? raw.length,
    diagnostics: describeDoubts(lines, found, copies),
  };
}

function readTitles(facts: PageFacts): Decision {
  const { headline, kicker, lead } = decide(readRows(facts), headerWeights());
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

/** Index of the first line of text after the titles; names, publishers and sections between them are part of the header. */
function firstBodyLine(lines: readonly PageLine[], { headline, kicker, lead }: Decision): number {
  let at = Math.max(headline?.line ?? -1, kicker?.line ?? -1, lead?.line ?? -1) + 1;
  while (at < lines.length && !opensBody(lines[at] as PageLine)) at++;
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

/** Short lines between headline and lead without a blank line after the headline. */
function subheadlines(
  lines: readonly PageLine[],
  { blockSize, blockPlace }: PageFacts,
  { headline, lead }: Decision,
  skipped: readonly number[],
): Span[] {
  if (!headline || !lead) return [];
  const blockEnd = headline.line - (blockPlace[headline.line] as number) + (blockSize[headline.line] as number);
  const isBetween = ({ kind, aside }: PageLine, at: number): boolean =>
    kind === 'text' && aside === null && at > headline.line && at < Math.min(lead.line, blockEnd) && !skipped.includes(at);
  return lines.filter(isBetween).map(({ span }) => span);
}

const BODY_KINDS: readonly PageLine['kind'][] = ['text', 'section', 'byline'];
const BODY_ENDS: readonly PageLine['kind'][] = ['end', 'related', 'tags'];

/** The text lines after the header, up to the end of the article. */
function bodySpans(raw: string, lines: readonly PageLine[], first: number, skipped: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let at = nextBodyLine(raw, lines, first, skipped); at < lines.length; at = nextBodyLine(raw, lines, at + 1, skipped))
    spans.push(withoutEndMark(raw, (lines[at] as PageLine).span));
  return spans;
}

/** Index of the first line of the body from `from` on; the number of lines after the end of the article. */
function nextBodyLine(raw: string, lines: readonly PageLine[], from: number, skipped: readonly number[]): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as PageLine;
    if (BODY_ENDS.includes(line.kind)) break;
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
