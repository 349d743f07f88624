import { type Token, type TokenHandler, Tokenizer } from 'parse5';
import { normalizeHtml, parseArticleHtml } from '../../../src/html.js';
import type { Law } from '../case.js';
import { insideText, sameText } from './claims.js';

/** The tags, comments and declarations of a page, as they are written. */
function markupOf(html: string): string {
  const found: string[] = [];
  const keep = ({ location }: Token.Token): void => {
    if (location) found.push(html.slice(location.startOffset, location.endOffset));
  };
  const nothing = (): void => {};
  const handler: TokenHandler = {
    onStartTag: keep,
    onEndTag: keep,
    onComment: keep,
    onDoctype: keep,
    onCharacter: nothing,
    onNullCharacter: nothing,
    onWhitespaceCharacter: nothing,
    onEof: nothing,
  };
  new Tokenizer({ sourceCodeLocationInfo: true }, handler).write(html, true);
  return found.join('');
}

/** The tokenizer counts no carriage return that a line feed follows. */
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

export const HTML_LAWS: readonly Law[] = [twice, markup, articles];
