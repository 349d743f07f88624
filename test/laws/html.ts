import { type DefaultTreeAdapterTypes, parse, type Token } from 'parse5';
import { normalizeHtml, parseArticleHtml } from '../../src/html.js';
import { outlineOf } from '../support/html-outline.js';
import type { Law } from './case.js';
import { insideText, sameText } from './claims.js';

/** The tags and comments of a page as written, by offset. */
function markupOf(html: string): string {
  const found: [at: number, markup: string][] = [];
  const keep = (place: Token.Location | null | undefined): void => {
    if (place) found.push([place.startOffset, html.slice(place.startOffset, place.endOffset)]);
  };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    const place = node.sourceCodeLocation as Token.ElementLocation | null | undefined;
    if (node.nodeName === '#comment') keep(place);
    keep(place?.startTag);
    keep(place?.endTag);
    const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    inside.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return found
    .sort(([one], [other]) => one - other)
    .map(([, markup]) => markup)
    .join('');
}

/** The parser does not count a carriage return before a line feed. */
const withoutReturns = (html: string): string => html.replaceAll('\r', '');

const twice: Law = {
  name: 'a second call of normalizeHtml changes nothing',
  holds({ text, options }) {
    const once = normalizeHtml(text, options);
    sameText(normalizeHtml(once, options), once, 'twice');
  },
};

const markup: Law = {
  name: 'normalizeHtml changes no markup',
  holds({ text, options }) {
    const html = withoutReturns(text);
    sameText(markupOf(normalizeHtml(html, options)), markupOf(html), 'markup');
  },
};

const articles: Law = {
  name: 'every page is read as an article, with spans inside it',
  holds({ text }) {
    const { spans, diagnostics } = parseArticleHtml(text, { reference: '2026-10-10T12:00:00+03:30' });
    insideText([...Object.values(spans).flat(), ...diagnostics.map(({ span }) => span)], text, 'page');
  },
};

const tree: Law = {
  name: 'the tree of a normalized page differs in the values of texts only',
  holds({ text, options }) {
    sameText(outlineOf(parse(normalizeHtml(text, options))), outlineOf(parse(text)), 'tree');
  },
};

export const HTML_LAWS: readonly Law[] = [twice, markup, tree, articles];
