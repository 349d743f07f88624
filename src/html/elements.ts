/** What elements are, by name: after the HTML Standard and its default style sheet. */

/** Run on with the text around them. Every other element stands apart from it. */
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

/** Are not shown: text goes on as if they were not there. */
export const UNSEEN: ReadonlySet<string> = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template']);

/** Hold code, or text that is none of the page's. */
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
