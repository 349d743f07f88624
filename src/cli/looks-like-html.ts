import { textOfUnits } from '../core/text-of-units.js';

/** First characters of a page, and elements near its beginning. */
const BEGINNING = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml)[\s>]/i;
const ELEMENTS = /<(?:html|head|meta|title|link|body|div|p|span|h[1-6]|article|main|section|table|ul|a|img|br|script)(?:\s[^<>]*)?\/?>/gi;
const FEWEST_ELEMENTS = 2;
const SAMPLE = 8192;

/**
 * True if bytes are HTML in an encoding that extends ASCII, or in UTF-16: the first 8 KB begin like a page or have two elements. A text
 * that mentions one element is not HTML.
 */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const withoutNul = textOfUnits(bytes, 0, Math.min(bytes.length, SAMPLE)).replaceAll('\0', '');
  return BEGINNING.test(withoutNul) || (withoutNul.match(ELEMENTS)?.length ?? 0) >= FEWEST_ELEMENTS;
}

const HTML_NAME = /\.x?html?$/i;

/** True if the name of a file ends like one of HTML; false for standard input. */
export function isNamedHtml(path: string | null): boolean {
  return path !== null && HTML_NAME.test(path);
}
