import { decodeReference } from './parser.js';
import type { SourceEdit } from './source-edits.js';

/** End of the text before an edit that may form markup with the text after it. */
const OPEN = /^(?:<(?:\/|!-?)?|&(?:#[xX]?[\da-fA-F]*|[A-Za-z][A-Za-z\d]*)?)$/;
const IN_OPEN = /[A-Za-z\d#/!-]/;
/** No name of a reference is longer; only a number with leading zeros can be. */
const LONGEST_OPEN = 100;
const GOES_ON_TAG = /^[a-z/!?[-]/i;
const GOES_ON_REFERENCE = /^[A-Za-z\d#;]/;

/**
 * Applies the edits of a page. They may be in any order: the tree may order texts differently from the source. No edit forms a tag or a
 * reference with the text next to it: such a `<` or `&` is escaped, and a reference without its semicolon gets one.
 */
export function applyEdits(html: string, edits: SourceEdit[]): string {
  if (edits.length === 0) return html;
  edits.sort((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let copied = 0;
  const add = (part: string): void => {
    if (part !== '') parts.push(part);
  };
  for (const { start, end, text } of edits) {
    add(html.slice(copied, start));
    separateMarkup(parts, text || html.charAt(end));
    add(text);
    copied = end;
    if (text !== '') separateMarkup(parts, html.charAt(end));
  }
  add(html.slice(copied));
  return parts.join('');
}

/** «<¦b>» is text, and stays text without the half-space: `&lt;b>`. */
function separateMarkup(parts: string[], next: string): void {
  if (!GOES_ON_TAG.test(next) && !GOES_ON_REFERENCE.test(next)) return;
  const place = openingBeforeEnd(parts);
  if (!place) return;
  const { part, at } = place;
  const last = parts[part] as string;
  const open = last.slice(at) + parts.slice(part + 1).join('');
  if (!OPEN.test(open) || !(open.startsWith('<') ? GOES_ON_TAG : GOES_ON_REFERENCE).test(next)) return;
  parts.splice(part, parts.length - part, last.slice(0, at) + escapeOpening(open));
}

/** Finds the `<` or `&` that begins an unfinished tag or reference at the end; mostly returns `null` at once. */
function openingBeforeEnd(parts: readonly string[]): { part: number; at: number } | null {
  let seen = 0;
  for (let part = parts.length - 1; part >= 0; part--) {
    const text = parts[part] as string;
    for (let at = text.length - 1; at >= 0; at--) {
      const mark = text.charAt(at);
      if (mark === '<' || mark === '&') return { part, at };
      if (++seen > LONGEST_OPEN || !IN_OPEN.test(mark)) return null;
    }
  }
  return null;
}

/** `<` → `&lt;`, `&copy` → `&copy;`, `&notx` → `&not;x`, `&x` → `&amp;x` */
function escapeOpening(open: string): string {
  if (open.startsWith('<')) return `&lt;${open.slice(1)}`;
  const decoded = decodeReference(open);
  if (decoded === open) return `&amp;${open.slice(1)}`;
  const rest = open[1] === '#' ? '' : decoded.slice(1);
  return `${open.slice(0, open.length - rest.length)};${rest}`;
}
