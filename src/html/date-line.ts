import { readArticle } from '../article/article.js';
import { textKey } from '../article/text-key.js';
import { readHtmlLines, textOfElement } from './displayed-lines.js';
import { orderOf } from './element-order.js';
import { INLINE } from './elements.js';
import { COLON_AT_END } from './label-text.js';
import { type HtmlElement, type HtmlNode, isElement, isTextNode, type ParsedHtml } from './parser.js';

/** Role that the line around a date gives it: `prose` is running text, `other` the label of another date. */
export type DateLineRole = 'published' | 'updated' | 'other' | 'prose' | null;

/** Stands for the date, so that the line can be read without a reference. */
const PROBE = '۱۴۰۰/۰۱/۰۲';
const PROBE_DAY = '2021-03-22';
const unchanged = (text: string): string => text;
const NOTHING = (): boolean => false;

/** In UTF-16 code units: text on each side of a date that is read. */
const LONGEST_SIDE = 120;
/** In letters: a date among more of them, without a label, is in running text. */
const MOST_AROUND = 40;
const HAS_LETTER = /\p{L}/u;

/**
 * Returns the role that the line around a date gives it: «آخرین ویرایش: <time>…</time>» is `updated`. `null` if the line says nothing.
 */
export function dateLineRole(page: ParsedHtml, element: HtmlElement): DateLineRole {
  const { before, after } = textsAround(page, element);
  if (!HAS_LETTER.test(before)) return textKey(after).length > MOST_AROUND ? 'prose' : null;
  const { dates } = readArticle(`${before.slice(-LONGEST_SIDE)} ${PROBE} ${after.slice(0, LONGEST_SIDE)}`.trim(), {}, unchanged);
  const found = dates.find(({ date }) => date.iso.startsWith(PROBE_DAY));
  if (found?.span.by.startsWith('label/') && (found.role === 'published' || found.role === 'updated')) return found.role;
  if (COLON_AT_END.test(before)) return found?.role === 'published' ? null : 'other';
  return textKey(before).length + textKey(after).length > MOST_AROUND ? 'prose' : null;
}

/** Number of nodes on each side that are read. */
const MOST_NODES = 12;
const MOST_LEVELS = 6;

/** Returns the texts in the line of an element, or the label in the block before it. */
function textsAround(page: ParsedHtml, element: HtmlElement): { before: string; after: string } {
  let before: HtmlNode[] = [];
  let after: HtmlNode[] = [];
  let inner = element;
  for (let level = 0; level < MOST_LEVELS && INLINE.has(inner.tagName) && inner.parentNode; level++) {
    const { childNodes } = inner.parentNode;
    const at = childNodes.indexOf(inner);
    const first = childNodes.slice(0, at).findLastIndex((node) => !isInline(node)) + 1;
    const next = childNodes.findIndex((node, index) => index > at && !isInline(node));
    before = [...childNodes.slice(first, at).slice(-MOST_NODES), ...before];
    after = [...after, ...childNodes.slice(at + 1, next < 0 ? undefined : next).slice(0, MOST_NODES)];
    if (first > 0 || next >= 0) break;
    inner = inner.parentNode;
  }
  const said = textOfNodes(page, before);
  return { before: said === '' ? labelBefore(page, inner) : said, after: textOfNodes(page, after) };
}

function isInline(node: HtmlNode): boolean {
  return isTextNode(node) || INLINE.has(node.tagName);
}

function textOfNodes(page: ParsedHtml, childNodes: HtmlNode[]): string {
  return readHtmlLines(page, { childNodes }, NOTHING, new Set())
    .map(({ text }) => text)
    .join(' ');
}

const LABEL_CELLS: ReadonlySet<string> = new Set(['dt', 'th']);
/** In elements, and in UTF-16 code units. */
const MOST_IN_LABEL = 6;
const LONGEST_LABEL = 40;

/** `<dt>تاریخ انتشار</dt><dd><time>…</time></dd>`: returns the text of the block before the date if it is a label, with its colon. */
function labelBefore(page: ParsedHtml, element: HtmlElement): string {
  let block = element;
  for (let level = 0; level < 2 && block.parentNode; level++, block = block.parentNode) {
    const siblings = block.parentNode.childNodes.filter(isElement);
    const label = siblings[siblings.indexOf(block) - 1];
    if (!label && siblings.length > 1) return '';
    if (!label) continue;
    if ((label.last ?? 0) - orderOf(label) > MOST_IN_LABEL) return '';
    const { text } = textOfElement(page, label, NOTHING);
    if (text.length > LONGEST_LABEL) return '';
    return COLON_AT_END.test(text) ? text : LABEL_CELLS.has(label.tagName) && text !== '' ? `${text}:` : '';
  }
  return '';
}
