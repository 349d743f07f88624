import type { Normalizer, Span } from '../api/types.js';
import { assertText } from '../core/assert.js';
import { byteOrderMarksLength } from '../core/byte-order-marks.js';
import { INLINE, UNSEEN, VERBATIM } from './elements.js';
import { isForeignPage, isPersian, languageOf } from './language.js';
import { type EditGroup, keepTextClasses, stretchReader, type TextStretch } from './node-classes.js';
import { type HtmlElement, type HtmlText, type ParsedHtml, parseHtml, walk } from './parser.js';
import { placeEdits, type SourceEdit } from './source-edits.js';
import { applyEdits } from './source-seams.js';
import { createSourceText, type SourceText } from './source-text.js';

/**
 * Normalizes the texts of a page. Source that no edit replaces is unchanged.
 *
 * @throws TypeError if `html` is not a string
 * @example normalizeHtmlWith('<p>می <b>شود</b></p>', normalizer) // '<p>می\u200c<b>شود</b></p>'
 */
export function normalizeHtmlWith(html: string, normalizer: Normalizer): string {
  assertText(html);
  // Parsers may take the byte order mark for text; inside the text it would change the meaning of the tags after it.
  const start = byteOrderMarksLength(html);
  return html.slice(0, start) + normalizeToFixedPoint(html.slice(start), normalizer);
}

/**
 * Normalizes to a fixed point: an edit may have been dropped because of other edits of its line, or hidden by them. A page that does not
 * converge is returned unchanged, since any other result would change again; no page in use is such.
 */
function normalizeToFixedPoint(html: string, normalizer: Normalizer): string {
  let page = html;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { html: normalized, isComplete } = normalizePage(page, normalizer);
    if (isComplete || normalized === page) return normalized;
    page = normalized;
  }
  return html;
}

const MOST_ROUNDS = 16;

/** `isComplete`: all edits were made, and the lines will be read again as they were written. */
function normalizePage(html: string, normalizer: Normalizer): { html: string; isComplete: boolean } {
  const groups: EditGroup[] = [];
  const stretches: TextStretch[] = [];
  const titles: TextStretch[] = [];
  const stretchesOf = stretchReader(html);
  let isReadAlike = true;
  visitLines(parseHtml(html), {
    line(line) {
      const normalized = normalizeSourceLine(line, normalizer);
      if (normalized === null) return;
      for (const group of normalized.groups) groups.push(group);
      isReadAlike &&= !READ_AS_LESS.test(normalized.text);
    },
    text(text) {
      const own = text.parentNode.tagName === 'title' ? titles : stretches;
      for (const stretch of stretchesOf(text)) own.push(stretch);
    },
  });
  if (groups.length === 0) return { html, isComplete: true };
  const kept = keepTextClasses(html, [...stretches, ...titles], groups);
  const edits = kept.flat();
  const escapes = escapeTitles(html, titles, edits);
  // An escaped `<` may have hidden text of SVG: see CHARACTER_DATA.
  return {
    html: applyEdits(html, [...edits, ...escapes]),
    isComplete: isReadAlike && kept.length === groups.length && escapes.length === 0,
  };
}

/** White space that HTML collapses or drops: «زر\u00a0 ها» after a no-break space became a space. */
const READ_AS_LESS = /^[ \t\n\f\r]|[ \t\n\f\r](?:[ \t\n\f\r]|$)/;

/** Returns `null` if nothing changes. */
function normalizeSourceLine(
  line: SourceText,
  { normalize, normalizeWithEdits }: Normalizer,
): { text: string; groups: EditGroup[] } | null {
  if (!ARABIC_SCRIPT.test(line.text) || normalize(line.text) === line.text) return null;
  const { text, edits } = normalizeWithEdits(line.text);
  return { text, groups: placeEdits(line, edits) };
}

/** Any `</title` ends a title: in an edited title every unedited `<` is written `&lt;`. */
function escapeTitles(html: string, titles: readonly TextStretch[], edits: EditGroup): SourceEdit[] {
  if (titles.length === 0) return [];
  const escapes: SourceEdit[] = [];
  const inOrder = [...edits].sort(byStart);
  let next = 0;
  for (const { start, end } of [...titles].sort(byStart)) {
    while (next < inOrder.length && (inOrder[next] as SourceEdit).end < start) next++;
    if ((inOrder[next]?.start ?? Infinity) > end) continue;
    for (let at = html.indexOf('<', start); at >= 0 && at < end; at = html.indexOf('<', at + 1)) {
      while (next < inOrder.length && (inOrder[next] as SourceEdit).end <= at) next++;
      if ((inOrder[next]?.start ?? end) > at) escapes.push({ start: at, end: at + 1, text: '&lt;' });
    }
  }
  return escapes;
}

const byStart = (one: Span, other: Span): number => one.start - other.start;

/** Blocks of the Arabic script and of its presentation forms. Other lines need no change. */
const ARABIC_SCRIPT = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;

/** `<![CDATA[ … ]]>`, in which `&lt;` is not a reference; only SVG and MathML have it. */
const CHARACTER_DATA = '<![CDATA[';

function isInSvgOrMathMl({ parentNode }: HtmlText): boolean {
  return parentNode.namespaceURI !== undefined && parentNode.namespaceURI !== HTML_NAMESPACE;
}

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** Without its table, a parser drops the tags of a cell: «<td>کتاب</td><td>ها</td>» are still two texts. */
const DROPPED_CELL = /<\/?(?:t[dhr]|tbody|thead|tfoot|caption|table)\b/i;

interface LineVisitor {
  line(line: SourceText): void;
  /** Called for each text of the lines. */
  text(text: HtmlText): void;
}

/** Reads the lines as a browser shows them, except breaks that depend on width. Lines in another language are skipped. */
function visitLines(page: ParsedHtml, visitor: LineVisitor): void {
  const builder = createSourceText(page.html);
  const endLine = (): void => {
    const line = builder.take();
    if (line) visitor.line(line);
  };
  let lastEnd = 0;
  /** One entry for the page and for each open element with a language: true if it is not Persian. */
  const foreign = [isForeignPage(page)];
  const namesLanguage = (element: HtmlElement): boolean => element.tagName !== 'html' && languageOf(element) !== null;
  const mayHoldSections = page.html.includes(CHARACTER_DATA);
  walk(page.document, {
    enter(element) {
      const { tagName } = element;
      if (!INLINE.has(tagName) && !UNSEEN.has(tagName)) endLine();
      if (VERBATIM.has(tagName)) return false;
      if (namesLanguage(element)) {
        endLine();
        foreign.push(!isPersian(languageOf(element) as string));
      }
      return true;
    },
    leave(element) {
      if (!INLINE.has(element.tagName)) endLine();
      if (!namesLanguage(element)) return;
      endLine();
      foreign.pop();
    },
    text(text) {
      if (foreign.at(-1) || (mayHoldSections && isInSvgOrMathMl(text))) return;
      visitor.text(text);
      const { segments } = text;
      for (let at = 0; at < segments.length; at += 2) {
        const start = segments[at] as number;
        if (DROPPED_CELL.test(page.html.slice(lastEnd, start))) endLine();
        lastEnd = segments[at + 1] as number;
        builder.add(start, lastEnd);
      }
    },
  });
  endLine();
}
