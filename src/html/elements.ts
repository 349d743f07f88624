/** Elements by kind, from the HTML Standard and its default style sheet. */

/** Part of the line of text around them. Every other element begins a line. */
export const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'mark',
  'nobr',
  'q',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'time',
  'u',
  'wbr',
]);

/** Not displayed: the text continues across them. */
export const UNSEEN: ReadonlySet<string> = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template']);

/** Hold code, or text that does not belong to the page. */
export const VERBATIM: ReadonlySet<string> = new Set([
  'code',
  'iframe',
  'kbd',
  'listing',
  'math',
  'noembed',
  'noframes',
  'plaintext',
  'pre',
  'samp',
  'script',
  'style',
  'textarea',
  'tt',
  'var',
  'xmp',
]);

/** Hold the whole page, not only its article. */
export const PAGES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'form']);
