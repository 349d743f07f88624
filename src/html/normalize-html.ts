import type { Normalizer, Span } from '../api/types.js';
import { assertText } from '../core/assert.js';
import { byteOrderMarksLength } from '../core/byte-order-marks.js';
import { INLINE, UNSEEN, VERBATIM } from './elements.js';
import { isForeignPage, isPersian, languageOf } from './language.js';
import { type EditGroup, keepClasses, stretchReader, type TextStretch } from './node-classes.js';
import { type HtmlElement, type HtmlText, type ParsedHtml, parseHtml, walk } from './parser.js';
import { placeEdits, type SourceEdit } from './source-edits.js';
import { applyEdits } from './source-seams.js';
import { createSourceText, type SourceText } from './source-text.js';

/**
 * Normalizes the texts of a page and nothing else: every byte that no edit replaces stays.
 *
 * @throws TypeError where `html` is no string
 * @example normalizeHtmlWith('<p>می <b>شود</b></p>', normalizer) // '<p>می\u200c<b>شود</b></p>'
 */
export function normalizeHtmlWith(html: string, normalizer: Normalizer): string {
  assertText(html);
  // No text, though parsers take it for some: without it the tags behind it would mean something else.
  const start = byteOrderMarksLength(html);
  return html.slice(0, start) + untilSettled(html.slice(start), normalizer);
}

/**
 * Repeats a page until a second call would find nothing: an edit that was left out was one with others of its line, or hid them.
 * A page that does not settle, which no page in use does, is returned as it came: anything between would change again.
 */
function untilSettled(html: string, normalizer: Normalizer): string {
  let page = html;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { html: normalized, isComplete } = normalizePage(page, normalizer);
    if (isComplete || normalized === page) return normalized;
    page = normalized;
  }
  return html;
}

const MOST_ROUNDS = 16;

/** `isComplete`: all edits were made, and the lines will be read as they were written. */
function normalizePage(html: string, normalizer: Normalizer): { html: string; isComplete: boolean } {
  const groups: EditGroup[] = [];
  const stretches: TextStretch[] = [];
  const titles: TextStretch[] = [];
  const stretchesOf = stretchReader(html);
  let isReadAlike = true;
  readLines(parseHtml(html), {
    line(line) {
      const normalized = normalizeLine(line, normalizer);
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
  const kept = keepClasses(html, [...stretches, ...titles], groups);
  const edits = kept.flat();
  const escapes = escapeTitles(html, titles, edits);
  // An escaped `<` may have hidden text of SVG: see CHARACTER_DATA.
  return {
    html: applyEdits(html, [...edits, ...escapes]),
    isComplete: isReadAlike && kept.length === groups.length && escapes.length === 0,
  };
}

/** White space that HTML shows as one space or not at all: «زر\u00a0 ها» where a no-break space became a space. */
const READ_AS_LESS = /^[ \t\n\f\r]|[ \t\n\f\r](?:[ \t\n\f\r]|$)/;

/** Null where nothing changes. */
function normalizeLine(line: SourceText, { normalize, normalizeWithEdits }: Normalizer): { text: string; groups: EditGroup[] } | null {
  if (!ARABIC_SCRIPT.test(line.text) || normalize(line.text) === line.text) return null;
  const { text, edits } = normalizeWithEdits(line.text);
  return { text, groups: placeEdits(line, edits) };
}

/** In a title any `</title` ends it: where its text is edited, every `<` that stays is written `&lt;`. */
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

/** The blocks of the Arabic script, and those of its presentation forms. Lines without any of it are nothing to normalize. */
const ARABIC_SCRIPT = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;

/** `<![CDATA[ … ]]>`, in which `&lt;` is no reference: only SVG and MathML have it. */
const CHARACTER_DATA = '<![CDATA[';

function isForeign({ parentNode }: HtmlText): boolean {
  return parentNode.namespaceURI !== undefined && parentNode.namespaceURI !== HTML_NAMESPACE;
}

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** Without its table, a parser drops the tags of a cell: «<td>کتاب</td><td>ها</td>» are two texts all the same. */
const DROPPED_CELL = /<\/?(?:t[dhr]|tbody|thead|tfoot|caption|table)\b/i;

interface LineVisitor {
  line(line: SourceText): void;
  /** Called for every text of the lines. */
  text(text: HtmlText): void;
}

/** Every line that a browser would show, but for breaks that depend on width, if it is Persian or could be. */
function readLines(page: ParsedHtml, visitor: LineVisitor): void {
  const builder = createSourceText(page.html);
  const endLine = (): void => {
    const line = builder.take();
    if (line) visitor.line(line);
  };
  let lastEnd = 0;
  /** For each element that names a language, and for the page: whether it is another than Persian. */
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
      if (foreign.at(-1) || (mayHoldSections && isForeign(text))) return;
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
