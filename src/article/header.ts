import type { Diagnostic } from '../api/diagnostics.js';
import type { Confidence, FieldSpan, Span } from '../api/types.js';
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
  const titleLines = ROLES.flatMap((role) => found[role]?.line ?? []);
  const copies = { headline: copiesBelow(facts, found.headline), lead: copiesBelow(facts, found.lead) };
  const first = firstBodyLine(lines, titleLines);
  const skipped = new Set([...copies.headline, ...copies.lead]);
  const above = lines.filter((_, at) => at < first && !titleLines.includes(at));
  const { bylines, agency } = readSources(raw, above, [spanOfChoice(lines, found.lead), lines[first]?.span]);
  const titleOf = (role: Role): FieldSpan | null => labelled[role] ?? titleSpan(lines, role, found[role]);
  return {
    kicker: titleOf('kicker'),
    headline: titleOf('headline'),
    lead: titleOf('lead'),
    bylines,
    agency,
    body: () => [...subheadlines(lines, facts, found, skipped), ...bodySpans(raw, lines, first, skipped)],
    bodyStart: bodySpans(raw, lines, first, skipped, 1)[0]?.start ?? raw.length,
    diagnostics: [
      ...unseparated(lines, found),
      ...copies.headline.flatMap((at) => (lines[at] ? [diagnostic('repeated-headline', lines[at].span)] : [])),
    ],
  };
}

function readTitles(facts: PageFacts): Decision {
  const { headline, kicker, lead } = decide(readRows(facts), headerWeights());
  return { headline: headline && { ...headline, line: bestCopy(facts, headline.line) }, kicker, lead };
}

/** Chooses the copy of a line with the most spaces: «متن-تیتر-با-خط-تیره» is the name of a picture. */
function bestCopy({ lines }: PageFacts, line: number): number {
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

function confidenceOf({ chance }: Choice): Confidence {
  return chance >= LIKELY ? 'likely' : 'guess';
}

function titleSpan(lines: readonly PageLine[], role: Role, choice: Choice | null): FieldSpan | null {
  const span = spanOfChoice(lines, choice);
  return choice && span ? fieldSpan(span, `lines/${role}`, confidenceOf(choice)) : null;
}

function spanOfChoice(lines: readonly PageLine[], choice: Choice | null): Span | undefined {
  return choice ? lines[choice.line]?.span : undefined;
}

/** Lines below a title with the same words. */
function copiesBelow({ lines, copies }: PageFacts, title: Choice | null): number[] {
  if (!title || copies[title.line] === 0) return [];
  const core = lines[title.line]?.core;
  return lines.flatMap((line, at) => (at > title.line && line.core === core ? [at] : []));
}

/** Index of the first line of text after the titles; names, publishers and sections between them are part of the header. */
function firstBodyLine(lines: readonly PageLine[], titleLines: readonly number[]): number {
  const first = titleLines.reduce((last, line) => Math.max(last, line), -1) + 1;
  const body = lines.findIndex(
    ({ kind, aside }, index) => index >= first && kind === 'text' && aside !== 'publisher' && aside !== 'number',
  );
  return body < 0 ? lines.length : body;
}

/** Reads names and the agency from lines above the body and from the first words of its paragraphs. */
function readSources(raw: string, above: readonly PageLine[], paragraphs: readonly (Span | undefined)[]) {
  const names: Span[] = [];
  for (const line of above) {
    for (const name of namesIn(raw, line)) names.push(name);
  }
  let agency: Span | null = null;
  for (const span of paragraphs) {
    if (!span) continue;
    const dateline = readDateline(raw, span);
    for (const author of dateline.authors) names.push(author);
    agency ??= dateline.agency;
  }
  return {
    bylines: names.map((name) => fieldSpan(name, 'line/author', 'likely')),
    agency: agency ? fieldSpan(agency, 'line/agency', 'likely') : null,
  };
}

function namesIn(raw: string, line: PageLine): readonly Span[] {
  if (line.kind === 'byline') return line.names;
  return line.aside === 'publisher' ? readPublisherNames(raw, line.span) : [];
}

/** Reports the span of the titles if one of them is a guess. */
function unseparated(lines: readonly PageLine[], found: Decision): Diagnostic[] {
  const choices = ROLES.flatMap((role) => found[role] ?? []);
  if (choices.every((choice) => confidenceOf(choice) === 'likely')) return [];
  const spans = choices.flatMap((choice) => spanOfChoice(lines, choice) ?? []);
  const whole = spans.reduce((one, other) => ({ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }));
  return [diagnostic('unseparated-header', whole)];
}

/** Short lines between headline and lead without a blank line after the headline. */
function subheadlines(
  lines: readonly PageLine[],
  { blockSize, blockPlace }: PageFacts,
  { headline, lead }: Decision,
  skipped: ReadonlySet<number>,
): Span[] {
  if (!headline || !lead) return [];
  const blockEnd = headline.line - (blockPlace[headline.line] as number) + (blockSize[headline.line] as number);
  const isBetween = ({ kind, aside }: PageLine, at: number): boolean =>
    kind === 'text' && aside === null && at > headline.line && at < Math.min(lead.line, blockEnd) && !skipped.has(at);
  return lines.filter(isBetween).map(({ span }) => span);
}

const BODY_KINDS: readonly PageLine['kind'][] = ['text', 'section', 'byline'];
const BODY_ENDS: readonly PageLine['kind'][] = ['end', 'related', 'tags'];

/** The first `most` text lines after the header, up to the end of the article. */
function bodySpans(
  raw: string,
  lines: readonly PageLine[],
  first: number,
  skipped: ReadonlySet<number>,
  most = Number.POSITIVE_INFINITY,
): Span[] {
  const spans: Span[] = [];
  for (let at = first; at < lines.length && spans.length < most; at++) {
    const line = lines[at] as PageLine;
    if (BODY_ENDS.includes(line.kind)) break;
    if (!BODY_KINDS.includes(line.kind) || skipped.has(at)) continue;
    const isCaption = hasSameLetters(raw, line, lines[at + 1]) || hasSameLetters(raw, line, lines[at - 1]);
    if (!isCaption) spans.push(withoutEndMark(raw, line.span));
  }
  return spans;
}

const LONGEST_CAPTION = 200;

/** True if two adjacent lines have the same words: the caption of a picture and its alternative text. */
function hasSameLetters(raw: string, { span }: PageLine, other: PageLine | undefined): boolean {
  return other !== undefined && span.end - span.start <= LONGEST_CAPTION && commonLetters(raw, span, other.span) > 0;
}
