import type { Reading } from './protocol.js';

/** What only a page begins with, and elements that a text about HTML seldom has two of. */
const BEGINNING = /^\ufeff?\s*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const ELEMENTS =
  /<(?:html|head|meta|title|link|body|main|article|section|div|p|span|h[1-6]|table|ul|ol|li|a|b|strong|em|img|br)(?:\s[^<>]*)?\/?>/gi;
const FEWEST_ELEMENTS = 2;
/** Whether a text is HTML shows in its beginning. */
const LOOKED_AT = 8_192;

/** How a text is read: as chosen, or by its look: «<p>می <b>رود</b></p>» is HTML. */
export function readingOf(text: string, chosen: Reading | 'auto'): Reading {
  if (chosen !== 'auto') return chosen;
  const beginning = text.slice(0, LOOKED_AT);
  return BEGINNING.test(beginning) || (beginning.match(ELEMENTS)?.length ?? 0) >= FEWEST_ELEMENTS ? 'html' : 'text';
}
