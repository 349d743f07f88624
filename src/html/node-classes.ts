import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { spanFrom } from '../core/spans.js';
import { decodeReference, type HtmlText } from './parser.js';
import type { SourceEdit } from './source-edits.js';

/*
 * The HTML parser distinguishes text from white space: an invisible character before a doctype, a `head` or a row of a table counts as text
 * and moves into a body, or before the table. So an edit must not turn text into white space or into an empty text, or the reverse. Where
 * text can open an element, the same holds for its first character.
 */

/** `[start, end)` of the source is a text, or a part of one. */
export interface TextStretch extends Span {
  /** True if its first character decides its place in the tree. */
  canOpen: boolean;
}

/** Edits that are applied together or not at all. */
export type EditGroup = readonly SourceEdit[];

const OPENED_BY_TEXT: ReadonlySet<string> = new Set([
  ...['html', 'head', 'body', 'noscript', 'template', 'frameset'],
  ...['table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup'],
]);

/** A tag or comment before which a body may not have begun; also in a browser that runs scripts. */
const BEFORE_BODY = /<(?:!|\/?(?:noscript|meta|link|base|template|script|style|title|head)\b)/iy;

/** In a browser that runs scripts, the content of a `noscript` may not have begun the body. */
const MAY_HIDE_BEGINNING = /<noscript/i;

/** Creates a function that splits the texts of a page into stretches. */
export function stretchReader(html: string): (text: HtmlText) => TextStretch[] {
  const mayHideBeginning = MAY_HIDE_BEGINNING.test(html);
  return (text) => {
    const { parentNode } = text;
    // «<b>کتاب</b> ها»: an element has already begun the body.
    const isInBody = parentNode.tagName === 'body' && parentNode.childNodes[0] !== text && !mayHideBeginning;
    const isOpened = !('tagName' in parentNode) || OPENED_BY_TEXT.has(parentNode.tagName);
    return stretchesOf(html, text, isOpened && !isInBody);
  };
}

function stretchesOf(html: string, { segments }: HtmlText, isOpened: boolean): TextStretch[] {
  const stretches: TextStretch[] = [];
  for (let at = 0; at < segments.length; at += 2) {
    const start = segments[at] as number;
    stretches.push({ start, end: segments[at + 1] as number, canOpen: isOpened || followsHead(html, start) });
  }
  return stretches;
}

function followsHead(html: string, start: number): boolean {
  if (html.charAt(start - 1) !== '>') return false;
  BEFORE_BODY.lastIndex = html.lastIndexOf('<', start - 1);
  return BEFORE_BODY.lastIndex >= 0 && BEFORE_BODY.test(html);
}

/** Drops the edits that would change how a parser classifies a text. */
export function keepTextClasses(html: string, stretches: TextStretch[], groups: readonly EditGroup[]): EditGroup[] {
  stretches.sort((one, other) => one.start - other.start);
  const touching = new Map<TextStretch, Set<EditGroup>>();
  for (const group of groups) {
    for (const stretch of touchedBy(stretches, group)) {
      const known = touching.get(stretch);
      if (known) known.add(group);
      else touching.set(stretch, new Set([group]));
    }
  }
  const dropped = new Set<EditGroup>();
  const waiting = [...touching.keys()];
  for (let stretch = waiting.pop(); stretch !== undefined; stretch = waiting.pop()) {
    const made = [...(touching.get(stretch) ?? [])].filter((group) => !dropped.has(group));
    if (made.length === 0 || !changesClass(html, stretch, made)) continue;
    for (const group of made) {
      dropped.add(group);
      for (const other of touchedBy(stretches, group)) waiting.push(other);
    }
  }
  return groups.filter((group) => !dropped.has(group));
}

function touchedBy(stretches: readonly TextStretch[], group: EditGroup): Set<TextStretch> {
  const touched = new Set<TextStretch>();
  for (const edit of group) {
    // An insertion also touches the stretch that ends at it.
    for (let at = edit.start - 1; at <= edit.end; ) {
      const stretch = spanFrom(stretches, at);
      if (stretch === undefined || stretch.start > edit.end) break;
      touched.add(stretch);
      at = stretch.end;
    }
  }
  return touched;
}

function changesClass(html: string, stretch: TextStretch, groups: readonly EditGroup[]): boolean {
  const edits = groups
    .flat()
    .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  if (isSurelyKept(html, stretch, edits)) return false;
  let after = '';
  let at = stretch.start;
  for (const { start, end, text } of edits) {
    after += html.slice(at, start) + text;
    at = end;
  }
  after += html.slice(at, stretch.end);
  const before = html.slice(stretch.start, stretch.end);
  return textClass(before, stretch.canOpen) !== textClass(after, stretch.canOpen);
}

/** HTML has no other white space: U+00A0 is text. */
const NOT_SPACE = /[^ \t\n\f\r]/;
const REFERENCE = /&(?:#[xX]?[\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/g;

/** Fast path, mostly true: a letter stands before all edits. */
function isSurelyKept(html: string, { start, canOpen }: TextStretch, edits: EditGroup): boolean {
  const first = edits[0]?.start ?? start;
  for (let at = start; at < first; at++) {
    const code = codeUnitAt(html, at);
    if (code > 0x40) return true;
    if (canOpen && at > start) return false;
  }
  return false;
}

function textClass(source: string, canOpen: boolean): string {
  const text = source.includes('&') ? source.replace(REFERENCE, (reference) => decodeReference(reference)) : source;
  if (text === '') return 'empty';
  if (!NOT_SPACE.test(text)) return 'space';
  return canOpen && !NOT_SPACE.test(text.charAt(0)) ? 'space first' : 'text';
}
