import type { Reading } from './protocol.js';

/** Tags that only a page begins with, or that a text about HTML seldom has two of. */
const BEGINNING = /^\ufeff?\s*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const ELEMENTS =
  /<(?:html|head|meta|title|link|body|main|article|section|div|p|span|h[1-6]|table|ul|ol|li|a|b|strong|em|img|br)(?:\s[^<>]*)?\/?>/gi;
const FEWEST_ELEMENTS = 2;
/** Number of code units that are searched for signs of HTML. */
const LOOKED_AT = 8_192;

/** Returns the reading of a text: the chosen one, or by its tags: «<p>می <b>رود</b></p>» is HTML. */
export function readingOf(text: string, chosen: Reading | 'auto'): Reading {
  if (chosen !== 'auto') return chosen;
  const beginning = text.slice(0, LOOKED_AT);
  return BEGINNING.test(beginning) || (beginning.match(ELEMENTS)?.length ?? 0) >= FEWEST_ELEMENTS ? 'html' : 'text';
}
