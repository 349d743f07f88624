import { textKey } from '../article/text-key.js';
import { type HtmlLine, joinLines, readHtmlLines } from './displayed-lines.js';
import { wordsIn } from './label-text.js';
import type { PageValue } from './metadata.js';
import { type HtmlElement, isElement, type ParsedHtml } from './parser.js';
import { type TitleKeys, titlePartOf } from './title-parts.js';

/** Parts of a heading that holds more than the headline. */
export interface SplitHeadline {
  kicker: PageValue | null;
  headline: PageValue;
}

const NOTHING = (): boolean => false;
/** A heading with more parts was not closed. */
const MOST_PARTS = 6;

/**
 * Splits a heading at its elements and line breaks, if some of the parts are a title of the page:
 * `<h1><small>روتیتر</small><br>تیتر</h1>` with `<title>تیتر | نمونه</title>`.
 */
export function splitHeadline(page: ParsedHtml, heading: HtmlElement, titles: readonly TitleKeys[]): SplitHeadline | null {
  if (!heading.childNodes.some(isElement)) return null;
  const parts = readHtmlLines(page, heading, NOTHING, new Set(elementsIn(heading)));
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      const part = titlePartOf(textKey(joined(parts.slice(from, to)).text), titles);
      if (part !== 'title' && part !== 'longest') continue;
      const [before, rest] = [joined(parts.slice(0, from)), joined(parts.slice(to))];
      // «باران آمد + عکس» is one headline.
      if ((from === 0 && to === parts.length) || isMark(before.text) || isMark(rest.text)) return null;
      return { kicker: from > 0 ? before : null, headline: joined(parts.slice(from, to)) };
    }
  }
  return null;
}

const FEWEST_WORDS = 2;

function isMark(text: string): boolean {
  return text !== '' && wordsIn(text) < FEWEST_WORDS;
}

const MOST_LEVELS = 6;

/** `<h1><a>…</a></h1>`: the parts are in the link. */
function elementsIn(heading: HtmlElement): HtmlElement[] {
  let holder = heading;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const [only, ...others] = holder.childNodes;
    if (!only || others.length > 0 || !isElement(only)) break;
    holder = only;
  }
  return holder.childNodes.filter(isElement);
}

function joined(parts: readonly HtmlLine[]): PageValue {
  const { text, toSource } = joinLines(parts);
  return { text: text.replace(/\n+/g, ' '), span: toSource({ start: 0, end: text.length }) };
}
