import { textOfUnits } from '../core/text-of-units.js';

/** What pages begin with, and the elements that stand near their beginning. */
const BEGINNING = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml)[\s>]/i;
const ELEMENTS = /<(?:html|head|meta|title|link|body|div|p|span|h[1-6]|article|main|section|table|ul|a|img|br|script)(?:\s[^<>]*)?\/?>/gi;
const FEWEST_ELEMENTS = 2;
const SAMPLE = 8192;

/**
 * Whether bytes are HTML in an encoding that has ASCII in it, or in UTF-16: a page that says so or has two elements in its first
 * 8 KB. A text that only mentions one is none.
 */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const withoutNul = textOfUnits(bytes, 0, Math.min(bytes.length, SAMPLE)).replaceAll('\0', '');
  return BEGINNING.test(withoutNul) || (withoutNul.match(ELEMENTS)?.length ?? 0) >= FEWEST_ELEMENTS;
}

const HTML_NAME = /\.x?html?$/i;

/** True if a file is HTML by its name; standard input has none. */
export function isNamedHtml(path: string | null): boolean {
  return path !== null && HTML_NAME.test(path);
}
