import type { Span } from '../api/types.js';
import { SOURCE_OPENINGS } from '../generated/words/page-lines.js';
import { type FoldedText, fold } from '../persian/fold.js';
import { letterKey } from '../persian/letter-key.js';
import { beginsWith, lazyPhraseSet } from '../persian/phrase-table.js';
import { hasVerb } from './dated-line-score.js';
import { rawSpan } from './line-text.js';
import { nameKind } from './publisher-name.js';

/** Evidence of a page for the name of its site. */
export interface SiteEvidence {
  /** Comparison keys of the names that lines of the page give. */
  names: ReadonlySet<string>;
  /** The host, as in {@link Article.site}. */
  host: string | null;
  /** The first paragraph below the titles. */
  text: Span | null;
}

/** Marks between a title and the name of its site; all but a bar and two colons need spaces around them. */
const SEPARATOR = /\s*(?:\||::)\s*|\s+[-–—•·»›/]\s+/g;
const FEWEST_TITLE_WORDS = 3;
const MOST_SLOGAN_WORDS = 6;
const MOST_NAME_WORDS = 6;
const LONGEST_SOURCE = 90;
/** UTF-16 units of the text in which the words of a name are searched. */
const MOST_READ = 4000;

const HAS_SEPARATOR = /\||::|\s[-–—•·»›/]\s/;

/** Fast path, mostly false: true if a mark between two parts stands in a title. */
export function mayNameSite(raw: string, { start, end }: Span): boolean {
  return HAS_SEPARATOR.test(raw.slice(start, end));
}

/**
 * Cuts the name of the site off a title: «باران آمد | نمونه نیوز», «خبرگزاری نمونه | باران آمد», also with a slogan after the name. The name
 * must look like one, stand on another line, be that of the host, or be the source that the first paragraph names; «ایران | گزارش یک سفر»
 * stays.
 */
export function withoutSiteName(raw: string, title: Span, evidence: SiteEvidence): Span {
  const folded = fold(raw, title.start, title.end);
  const parts = partsOf(folded.text);
  if (parts.length < 2) return title;
  const isName = (part: Span): boolean => namesSite(raw, folded, part, evidence);
  const first = parts.length > 1 && countWords(folded.text, parts.slice(1)) >= FEWEST_TITLE_WORDS && isName(parts[0] as Span) ? 1 : 0;
  let last = parts.length;
  for (const at of [parts.length - 1, parts.length - 2]) {
    if (at <= first || (at < parts.length - 1 && !isSlogan(folded.text, parts.at(-1) as Span))) break;
    if (countWords(folded.text, parts.slice(first, at)) >= FEWEST_TITLE_WORDS && isName(parts[at] as Span)) last = at;
  }
  if (first === 0 && last === parts.length) return title;
  return rawSpan(folded, { start: (parts[first] as Span).start, end: (parts[last - 1] as Span).end });
}

function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(SEPARATOR)) {
    if (index > start) parts.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}

const WORD = /[\p{L}\p{N}]+/gu;

function countWords(text: string, parts: readonly Span[]): number {
  return parts.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);
}

/** «خبرگزاری نمونه | اخبار ایران و جهان» */
function isSlogan(text: string, part: Span): boolean {
  return countWords(text, [part]) <= MOST_SLOGAN_WORDS && !hasVerb(text.slice(part.start, part.end));
}

function namesSite(raw: string, { text }: FoldedText, { start, end }: Span, { names, host, text: paragraph }: SiteEvidence): boolean {
  const part = text.slice(start, end).trim();
  const key = letterKey(part);
  if (key === '' || countWords(part, [{ start: 0, end: part.length }]) > MOST_NAME_WORDS) return false;
  if (names.has(key) || isOfHost(key, host)) return true;
  const kind = nameKind(part);
  if (kind !== null) return kind !== 'ending' || !isTopic(raw, part, paragraph);
  return paragraph !== null && isSource(raw, part, paragraph);
}

const FEWEST_HOST_LETTERS = 4;

/** «Nemoone News» of `nemoonenews.ir` */
function isOfHost(key: string, host: string | null): boolean {
  return host !== null && key.length >= FEWEST_HOST_LETTERS && host.split('.').some((label) => label.replaceAll('-', '') === key);
}

/** True if the words before the ending also stand alone in the text: «خرید آنلاین» above a text about «خرید». */
function isTopic(raw: string, part: string, paragraph: Span | null): boolean {
  if (!paragraph) return false;
  const below =
    ` ${(fold(raw, paragraph.start, Math.min(raw.length, paragraph.start + MOST_READ)).text.match(WORD) ?? []).join(' ')} `.replaceAll(
      ` ${part} `,
      ' ',
    );
  return part.split(' ').some((word, at, all) => (at < all.length - 1 || all.length === 1) && below.includes(` ${word} `));
}

const openings = /* @__PURE__ */ lazyPhraseSet(SOURCE_OPENINGS);
const SOURCE_END = /[،,:؛]/;

/** «به گزارش نمونه، باران …» */
function isSource(raw: string, part: string, { start, end }: Span): boolean {
  const { text } = fold(raw, start, Math.min(end, start + LONGEST_SOURCE));
  if (!beginsWith(openings(), text)) return false;
  const source = text.slice(0, Math.max(0, text.search(SOURCE_END)));
  return ` ${source.trim()} `.includes(` ${part} `);
}
