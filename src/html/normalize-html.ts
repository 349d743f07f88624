import { assertText } from '../text/expect.js';
import type { Normalizer } from '../types.js';
import { INLINE, UNSEEN, VERBATIM } from './elements.js';
import { isForeignPage, isPersian, languageOf } from './language.js';
import { type HtmlElement, type ParsedHtml, parseHtml, walk } from './parser.js';
import { placeEdits, type SourceEdit } from './source-edits.js';
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
  const marks = BYTE_ORDER_MARKS.exec(html)?.[0] ?? '';
  return marks + normalizePage(html.slice(marks.length), normalizer);
}

const BYTE_ORDER_MARKS = /^\ufeff+/;

function normalizePage(html: string, normalizer: Normalizer): string {
  const edits: SourceEdit[] = [];
  readLines(parseHtml(html), (line) => {
    for (const edit of normalizeLine(html, line, normalizer)) edits.push(edit);
  });
  return applyEdits(html, edits);
}

function normalizeLine(html: string, line: SourceText, { normalize, normalizeWithEdits }: Normalizer): SourceEdit[] {
  if (!ARABIC_SCRIPT.test(line.text) || normalize(line.text) === line.text) return [];
  return placeEdits(html, line, normalizeWithEdits(line.text).edits);
}

/** The blocks of the Arabic script, and those of its presentation forms. Lines without any of it are nothing to normalize. */
const ARABIC_SCRIPT = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;

/** Every line that a browser would show, but for breaks that depend on width, if it is Persian or could be. */
function readLines(page: ParsedHtml, receive: (line: SourceText) => void): void {
  const builder = createSourceText(page.html);
  const endLine = (): void => {
    const line = builder.take();
    if (line) receive(line);
  };
  /** For each element that names a language, and for the page: whether it is another than Persian. */
  const foreign = [isForeignPage(page)];
  const namesLanguage = (element: HtmlElement): boolean => element.tagName !== 'html' && languageOf(element) !== null;
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
    text({ segments }) {
      if (foreign.at(-1)) return;
      for (let at = 0; at < segments.length; at += 2) builder.add(segments[at] as number, segments[at + 1] as number);
    },
  });
  endLine();
}

/** Texts may stand elsewhere in the tree than in the source: text in a table comes before it. */
function applyEdits(html: string, edits: SourceEdit[]): string {
  if (edits.length === 0) return html;
  edits.sort((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let copied = 0;
  const add = (part: string): void => {
    if (part !== '') parts.push(part);
  };
  for (const { start, end, text } of edits) {
    add(html.slice(copied, start));
    parts.push(keptApart(parts.pop() ?? '', text || html.charAt(end)));
    add(text);
    copied = end;
  }
  add(html.slice(copied));
  return parts.join('');
}

/** What a mark begins if it stands before this: a tag, a reference. */
const BEGINS: Readonly<Record<string, RegExp>> = { '<': /^[a-z/!?]/i, '&': /^[a-z#]/i };
const ESCAPED: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' };

/** «<¦b>» is text, and stays text where the half-space goes: `&lt;b>`. */
function keptApart(before: string, next: string): string {
  const mark = before.slice(-1);
  return BEGINS[mark]?.test(next) ? before.slice(0, -1) + ESCAPED[mark] : before;
}
