import type { FieldConfidence, Span } from '../api/types.js';
import type { PageLine } from '../article/page-line.js';
import { readPageLines } from '../article/page-lines.js';
import { textKey } from '../article/text-key.js';
import { hasLetterKey } from '../persian/letter-key.js';
import { ADVERTISEMENTS, LONE_WORDS, RELATED_STORIES } from './body-words.js';
import { type HtmlLine, joinLines } from './displayed-lines.js';
import { asValue, type Value } from './values.js';

let relatedKeys: readonly string[] | undefined;
let loneKeys: ReadonlySet<string> | undefined;
let advertisementKeys: readonly string[] | undefined;

/** Texts of the page that are not paragraphs of the body, even inside it. */
export interface KnownTexts {
  kicker: string | null;
  headline: string | null;
  lead: string | null;
  tags: readonly string[];
}

/**
 * Reads the paragraphs of a body up to its end mark. Labels, buttons, announcements of other stories and the links below these are left
 * out, and so are repetitions of headline and lead.
 */
export function readBody(lines: readonly HtmlLine[], known: KnownTexts, by: string, confidence: FieldConfidence): Value<string>[] {
  const { text, starts, toSource } = joinLines(lines);
  const taken = [known.kicker, known.headline, known.lead].flatMap((one) => (one ? [textKey(one)] : []));
  const links = new Set(starts.filter((_, index) => lines[index]?.isLink));
  const tags = new Set(known.tags.map(textKey));
  const isMostlyText = lines.length - links.size >= FEWEST_TEXTS;
  const isLinkToOther = (paragraph: string, start: number): boolean =>
    links.has(start) && (isMostlyText || tags.has(textKey(paragraph)) || FILE_SIZE.test(paragraph));
  const paragraphs: Value<string>[] = [];
  let isAmongRelated = false;
  const read = readPageLines(text);
  for (const [at, { kind, span: own }] of read.entries()) {
    if (kind === 'end') break;
    const span = withTrailingDate(text, own, read[at + 1]);
    const paragraph = text.slice(span.start, span.end);
    const announces = announcesStories(paragraph);
    isAmongRelated = announces || (isAmongRelated && links.has(span.start));
    if (isLinkToOther(paragraph, span.start) || isBoilerplateText(paragraph)) continue;
    if (isAmongRelated || kind !== 'text' || !HAS_LETTER.test(paragraph) || taken.some((key) => hasLetterKey(paragraph, key))) continue;
    paragraphs.push(asValue({ text: paragraph, span: toSource(span) }, by, confidence));
  }
  return paragraphs;
}

/** A date at the end of a paragraph is part of it: a body has no titles with dates. */
function withTrailingDate(text: string, span: Span, next: PageLine | undefined): Span {
  const isBehind =
    next?.kind === 'metadata' && next.items.every(({ role }) => role === 'date') && !text.slice(span.start, next.span.start).includes('\n');
  return isBehind ? { start: span.start, end: next.span.end } : span;
}

/** With at least this many lines of text, a line that is only a link leads to another story. */
const FEWEST_TEXTS = 2;
/** «دریافت 16 MB» */
const FILE_SIZE = /[\d\u06f0-\u06f9]\s*[KMG]B/i;

const LONGEST_ANNOUNCEMENT = 160;

/** «بیشتر بخوانید», «بیشتر بخوانید: …», but not «بیشتر مردم گفتند: …». */
function announcesStories(paragraph: string): boolean {
  if (paragraph.length > LONGEST_ANNOUNCEMENT) return false;
  relatedKeys ??= RELATED_STORIES.map(textKey);
  const colon = paragraph.search(COLON);
  const end = colon < 0 ? paragraph.length : colon;
  return relatedKeys.some((key) => hasLetterKey(paragraph, key, end));
}

/** «بستن», «آگهی: …» */
function isBoilerplateText(paragraph: string): boolean {
  if (paragraph.length > LONGEST_ANNOUNCEMENT) return false;
  loneKeys ??= new Set(LONE_WORDS.map(textKey));
  advertisementKeys ??= ADVERTISEMENTS.map(textKey);
  const colon = paragraph.search(COLON);
  return loneKeys.has(textKey(paragraph)) || (colon >= 0 && advertisementKeys.some((key) => hasLetterKey(paragraph, key, colon)));
}

const COLON = /[:\uff1a]/;
const HAS_LETTER = /\p{L}/u;
