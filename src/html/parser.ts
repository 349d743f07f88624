import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser, parseFragment, type Token, Tokenizer, type TreeAdapter } from 'parse5';
import { codeUnitAt } from '../core/code-unit.js';

/** The only module that imports parse5. The tree is that of the HTML Standard; nothing in it is executed or fetched. */

export interface HtmlText {
  nodeName: '#text';
  parentNode: HtmlElement;
  /** Places of its characters in the source: start, end, start, end, … in UTF-16 code units. References are not decoded there. */
  segments: number[];
}

export interface HtmlElement {
  nodeName: string;
  /** In lower case. */
  tagName: string;
  namespaceURI?: string;
  attrs: HtmlAttribute[];
  parentNode: HtmlElement;
  childNodes: HtmlNode[];
  /** Index of the element in the page, and of the last element within it; set by `indexPage`. */
  order?: number;
  last?: number;
}

interface HtmlAttribute {
  name: string;
  value: string;
}

export type HtmlNode = HtmlElement | HtmlText;

/** The document node, which has no tag. */
export type HtmlDocument = Pick<HtmlElement, 'childNodes'>;

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

const COMMENT = { nodeName: '#comment', data: '' } as Tree['commentNode'];

/** Drops comments, so that the text around one is one text, and puts the contents of a template into the template. */
const TREE: TreeAdapter<Tree> = {
  ...defaultTreeAdapter,
  createCommentNode: () => COMMENT,
  appendChild(parent, node) {
    if (node !== COMMENT) defaultTreeAdapter.appendChild(parent, node);
  },
  setTemplateContent: () => {},
  getTemplateContent: (template) => template as unknown as Tree['documentFragment'],
};

/** Elements whose attributes hold values. */
const WITH_VALUES: ReadonlySet<string> = new Set(['input', 'link', 'meta', 'time']);

export interface ParsedHtml {
  html: string;
  document: HtmlDocument;
  /** Places of the attributes of elements with values, by attribute list. */
  places: Map<readonly HtmlAttribute[], Record<string, Token.Location>>;
}

/** Options of {@link parseHtml}. */
interface ParseOptions {
  /** True to leave out text between `<noscript>` and `</noscript>`, also where it broke out: a `div` in it ends the head of a page. */
  leavesOutNoscript?: boolean;
}

/**
 * Parses a page. Texts hold their places in the source, not their values. The positions of parse5 itself would double the cost of parsing,
 * and would not give the place of each part of a text that markup errors moved.
 */
export function parseHtml(html: string, { leavesOutNoscript = false }: ParseOptions = {}): ParsedHtml {
  const parser = new Parser<Tree>({ treeAdapter: TREE, scriptingEnabled: false });
  parser.tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, parser);
  const places: ParsedHtml['places'] = new Map();
  const onStartTag = parser.onStartTag.bind(parser);
  parser.onStartTag = (token) => {
    const attributes = token.location?.attrs;
    if (attributes && WITH_VALUES.has(token.tagName)) places.set(token.attrs, attributes);
    onStartTag(token);
  };
  const isInNoscript = leavesOutNoscript ? watchNoscript(parser, html) : () => false;
  let last: number[] = [];
  parser._insertCharacters = ({ location }) => {
    if (!location || isInNoscript()) return;
    const foster = parser._shouldFosterParentOnInsertion() ? parser._findFosterParentingLocation() : null;
    const parent = foster?.parent ?? parser.openElements.currentTmplContentOrNode;
    const before = (foster?.beforeElement ?? null) as HtmlElement | null;
    last = addText(html, parent as unknown as HtmlElement, before, location, last);
  };
  limitReconstruction(parser, html.length);
  parser.tokenizer.write(html, true);
  return { html, document: parser.document as unknown as HtmlDocument, places };
}

const NOSCRIPT_END = /<\/noscript/gi;

/** Returns a test that is true between the tags of a `noscript`, where it is closed, whatever element the tree has there. */
function watchNoscript(parser: Parser<Tree>, html: string): () => boolean {
  let lastEnd = -1;
  for (const { index } of html.matchAll(NOSCRIPT_END)) lastEnd = index;
  let isOpen = false;
  const { onStartTag, onEndTag } = parser;
  parser.onStartTag = (token) => {
    if (token.tagName === 'noscript') isOpen = (token.location?.startOffset ?? html.length) < lastEnd;
    onStartTag.call(parser, token);
  };
  parser.onEndTag = (token) => {
    if (token.tagName === 'noscript') isOpen = false;
    onEndTag.call(parser, token);
  };
  return () => isOpen;
}

/** Appends a token to the text at its place, and returns the segments of that text. `last`: segments of the previous token. */
function addText(
  html: string,
  parent: HtmlElement,
  before: HtmlElement | null,
  { startOffset, endOffset }: Token.Location,
  last: number[],
): number[] {
  const siblings = parent.childNodes;
  const index = before ? siblings.lastIndexOf(before) : siblings.length;
  const sibling = siblings[index - 1];
  const segments = sibling !== undefined && isTextNode(sibling) ? sibling.segments : [];
  const end = segments.length - 1;
  if (segments[end] === startOffset) {
    segments[end] = endOffset;
    return segments;
  }
  const start = referenceStart(html, startOffset);
  if (last[last.length - 1] === startOffset) last[last.length - 1] = Math.max(last[last.length - 2] as number, start);
  segments.push(start, endOffset);
  if (end < 0) siblings.splice(index, 0, { nodeName: '#text', parentNode: parent, segments });
  return segments;
}

const GREATER_THAN = 0x3e;
const REFERENCE_BEFORE = /&(?:#[xX]?[\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?$/;
const LONGEST_REFERENCE = 40;

/** parse5 gives a text token that begins with a reference after white space a start after that reference. */
function referenceStart(html: string, start: number): number {
  if (start === 0 || codeUnitAt(html, start - 1) === GREATER_THAN) return start;
  const reference = REFERENCE_BEFORE.exec(html.slice(Math.max(0, start - LONGEST_REFERENCE), start))?.[0];
  return start - (reference?.length ?? 0);
}

/** By the standard, n unclosed formatting elements and m paragraphs make n·m elements; no real page has that many. */
function limitReconstruction(parser: Parser<Tree>, most: number): void {
  let reconstructed = 0;
  const reconstruct = parser._reconstructActiveFormattingElements.bind(parser);
  parser._reconstructActiveFormattingElements = () => {
    if (reconstructed > most) return;
    const { depth } = parser.openElements;
    reconstruct();
    reconstructed += parser.openElements.depth - depth;
  };
}

/** Decodes a character reference. Text after the longest known name is kept: `&notit;` → `¬it;`. */
export function decodeReference(reference: string): string {
  const [text] = parseFragment(reference).childNodes;
  return text && 'value' in text ? text.value : '';
}

export function isTextNode(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Returns the value of an attribute; `null` if the element does not have it. */
export function attribute({ attrs }: HtmlElement, name: string): string | null {
  for (const attr of attrs) if (attr.name === name) return attr.value;
  return null;
}

export interface Visitor {
  /** Returns true to visit the content of the element. */
  enter(element: HtmlElement): boolean;
  /** Not called if `enter` returned false. */
  leave(element: HtmlElement): void;
  text(text: HtmlText): void;
}

/** Visits an element in tree order, at any depth. */
export function walk(root: Pick<HtmlElement, 'childNodes'>, { enter, leave, text }: Visitor): void {
  const path: { element: Pick<HtmlElement, 'childNodes'>; next: number }[] = [{ element: root, next: 0 }];
  for (let place = path.at(-1); place; place = path.at(-1)) {
    const node = place.element.childNodes[place.next++];
    if (node === undefined) {
      path.pop();
      if (path.length > 0) leave(place.element as HtmlElement);
    } else if (isTextNode(node)) text(node);
    else if (isElement(node) && enter(node)) path.push({ element: node, next: 0 });
  }
}
