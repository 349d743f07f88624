import { readPageLines } from '../article/page-lines.js';
import { textKey } from '../article/text-key.js';
import { textOfElement } from './displayed-lines.js';
import { isWithin, orderOf } from './element-order.js';
import { isParagraph } from './element-shapes.js';
import type { PageIndex, RoleElement } from './index-elements.js';
import { type HtmlElement, isElement } from './parser.js';
import { type TitleKeys, titlePartOf } from './title-parts.js';
import { shareOfWords, wordsOfText } from './word-overlap.js';

/** Titles of a page in its metadata. */
export interface PageTitles {
  /** Titles of the article: of JSON-LD and Open Graph. */
  article: readonly TitleKeys[];
  /** All of them, with that of the window. */
  all: readonly TitleKeys[];
  /** Keys of the names of the site. */
  names: ReadonlySet<string>;
}

/** Evidence that a first heading names the site, a section or a part of the page, and that it is a headline. */
const WEIGHTS = { names: 3, foreign: 2, titleOnly: -1, confirmed: -4, spoken: -2, adjacent: -1 } as const;
const LEAST = 2;
/** Shares of the words of a heading that come back in the text. */
const SPOKEN = 0.3;
const WELL_SPOKEN = 0.4;
/** In elements: greatest distance of a lower heading from the first paragraph. */
const FARTHEST = 12;
const FEWEST_WORDS = 3;
/** In UTF-16 code units: length of the text whose words are compared. */
const LONGEST_TEXT = 4000;
const END_OF_SENTENCE = /[.!؟?…]\s*$/;

/**
 * Returns the lower heading over the text, if the first heading of the page is the name of the site, a section or a part of the page
 * («خبرگزاری نمونه», «ورزش»); else `null`.
 */
export function headingOfText(index: PageIndex, first: RoleElement, body: RoleElement | null, titles: PageTitles): RoleElement | null {
  if (!body || first.element.tagName !== 'h1') return null;
  const lower = lowerHeading(index, first.element, body.element);
  if (!lower) return null;
  const text = (element: HtmlElement): string => textOfElement(index.page, element, () => false).text;
  const [name, title] = [text(first.element), text(lower.element)];
  if (END_OF_SENTENCE.test(title) || title.split(' ').length < FEWEST_WORDS) return null;
  const isLeftOut = (element: HtmlElement): boolean => element === first.element || element === lower.element;
  const words = wordsOfText(textOfElement(index.page, body.element, isLeftOut).text.slice(0, LONGEST_TEXT));
  const spoken = shareOfWords(name, words);
  const kind = nameKind(name, titles.names);
  let score = kind === null ? 0 : WEIGHTS.names;
  const isSubhead = isWithin(lower.element, body.element) && !isWithin(first.element, body.element);
  const isForeign = spoken === 0 && shareOfWords(title, words) >= WELL_SPOKEN;
  if (isForeign && (kind !== null || (!isSubhead && isUntitled(name, titles)))) score += WEIGHTS.foreign;
  if (spoken >= SPOKEN && kind !== 'whole') score += WEIGHTS.spoken;
  if (isNext(first.element, lower.element)) score += WEIGHTS.adjacent;
  return score + weightOfTitles(name, titles) >= LEAST ? lower : null;
}

/** True if the page has titles, and no title holds the heading: headlines of few or figurative words stand in the title. */
function isUntitled(name: string, { all }: PageTitles): boolean {
  const key = textKey(name);
  return all.length > 0 && !all.some(({ whole }) => whole.includes(key));
}

function weightOfTitles(name: string, { article, all, names }: PageTitles): number {
  const key = textKey(name);
  if (names.has(key)) return 0;
  if (titlePartOf(key, article) === 'title') return WEIGHTS.confirmed;
  const part = titlePartOf(key, all);
  // «یادداشت | نمونه»
  if (part === 'longest' && !name.includes(' ')) return 0;
  return part === 'longest' ? WEIGHTS.confirmed : part === 'title' ? WEIGHTS.titleOnly : 0;
}

/** `whole`: the name of a site or section and nothing else; `publisher`: begins with that of a publisher, as headlines about one also do. */
function nameKind(text: string, names: ReadonlySet<string>): 'whole' | 'publisher' | null {
  if (names.has(textKey(text))) return 'whole';
  const [line, ...others] = readPageLines(text);
  if (!line || others.length > 0) return null;
  return line.kind === 'section' || line.kind === 'site' ? 'whole' : line.aside === 'publisher' ? 'publisher' : null;
}

/** Returns the last heading of the second or third level between the first heading and the first paragraph. */
function lowerHeading({ headings, proses }: PageIndex, first: HtmlElement, body: HtmlElement): RoleElement | null {
  let start = Number.POSITIVE_INFINITY;
  for (const element of proses.keys()) {
    if (element === body || !isWithin(element, body) || HEADING.test(element.tagName) || isWithin(first, element)) continue;
    if (isParagraph(element, proses)) start = Math.min(start, orderOf(element));
  }
  if (start === Number.POSITIVE_INFINITY) start = (body.last ?? 0) + 1;
  return (
    headings.findLast(({ element, letters }) => {
      const order = orderOf(element);
      return HEADING.test(element.tagName) && letters > 1 && order > orderOf(first) && order < start && order > start - FARTHEST;
    }) ?? null
  );
}

const HEADING = /^h[1-3]$/;

function isNext(first: HtmlElement, lower: HtmlElement): boolean {
  const siblings = first.parentNode.childNodes.filter(isElement);
  return siblings[siblings.indexOf(first) + 1] === lower;
}
