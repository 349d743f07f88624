import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser, parseFragment, type Token, Tokenizer, type TreeAdapter } from 'parse5';
import { codeUnitAt } from '../core/code-unit.js';

/** The one module that knows parse5. The tree is that of the HTML Standard; nothing in it is executed or fetched. */

export interface HtmlText {
  nodeName: '#text';
  parentNode: HtmlElement;
  /** Where its characters stand in the source: start, end, start, end, … in UTF-16 code units. References are not decoded there. */
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
  /** Its place among the elements of the page, and that of the last element in it, once `indexPage` has numbered them. */
  order?: number;
  last?: number;
}

interface HtmlAttribute {
  name: string;
  value: string;
}

export type HtmlNode = HtmlElement | HtmlText;

/** The document itself, which has no tag. */
export type HtmlDocument = Pick<HtmlElement, 'childNodes'>;

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

const COMMENT = { nodeName: '#comment', data: '' } as Tree['commentNode'];

/** Leaves comments out, so that the text around one is one text, and the contents of a template in the template. */
const TREE: TreeAdapter<Tree> = {
  ...defaultTreeAdapter,
  createCommentNode: () => COMMENT,
  appendChild(parent, node) {
    if (node !== COMMENT) defaultTreeAdapter.appendChild(parent, node);
  },
  setTemplateContent: () => {},
  getTemplateContent: (template) => template as unknown as Tree['documentFragment'],
};

/** The elements whose attributes are values. */
const WITH_VALUES: ReadonlySet<string> = new Set(['input', 'link', 'meta', 'time']);

export interface ParsedHtml {
  html: string;
  document: HtmlDocument;
  /** Where the attributes of an element with values stand, by its list of attributes. */
  places: Map<readonly HtmlAttribute[], Record<string, Token.Location>>;
}

/**
 * Parses a page. Instead of the values of texts it keeps where they stand: parse5's own positions would cost as much again
 * as parsing, and would not say where each part of a text came from that markup errors have moved.
 */
export function parseHtml(html: string): ParsedHtml {
  const parser = new Parser<Tree>({ treeAdapter: TREE, scriptingEnabled: false });
  parser.tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, parser);
  const places: ParsedHtml['places'] = new Map();
  const onStartTag = parser.onStartTag.bind(parser);
  parser.onStartTag = (token) => {
    const attributes = token.location?.attrs;
    if (attributes && WITH_VALUES.has(token.tagName)) places.set(token.attrs, attributes);
    onStartTag(token);
  };
  let last: number[] = [];
  parser._insertCharacters = ({ location }) => {
    if (!location) return;
    const foster = parser._shouldFosterParentOnInsertion() ? parser._findFosterParentingLocation() : null;
    const parent = foster?.parent ?? parser.openElements.currentTmplContentOrNode;
    const before = (foster?.beforeElement ?? null) as HtmlElement | null;
    last = addText(html, parent as unknown as HtmlElement, before, location, last);
  };
  limitReconstruction(parser, html.length);
  parser.tokenizer.write(html, true);
  return { html, document: parser.document as unknown as HtmlDocument, places };
}

/** Adds a token to the text at its place, and gives the segments of that text. `last`: those that the token before went to. */
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
  const segments = sibling !== undefined && isText(sibling) ? sibling.segments : [];
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

/** A token of text that begins with a reference behind white space says that it begins behind that reference. */
function referenceStart(html: string, start: number): number {
  if (start === 0 || codeUnitAt(html, start - 1) === GREATER_THAN) return start;
  const reference = REFERENCE_BEFORE.exec(html.slice(Math.max(0, start - LONGEST_REFERENCE), start))?.[0];
  return start - (reference?.length ?? 0);
}

/** After the standard, n unclosed formatting elements and m paragraphs make n·m elements: so many that no page means it. */
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

/** What a character reference stands for, and what follows it if its name is longer than any: `&notit;` → `¬it;`. */
export function decodeReference(reference: string): string {
  const [text] = parseFragment(reference).childNodes;
  return text && 'value' in text ? text.value : '';
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The value of an attribute, `null` where the element has none of that name. */
export function attribute({ attrs }: HtmlElement, name: string): string | null {
  for (const attr of attrs) if (attr.name === name) return attr.value;
  return null;
}

export interface Visitor {
  /** Whether to visit what is in the element. */
  enter(element: HtmlElement): boolean;
  /** Not called where `enter` said no. */
  leave(element: HtmlElement): void;
  text(text: HtmlText): void;
}

/** Visits everything in an element in the order of the tree, however deep it is. */
export function walk(root: Pick<HtmlElement, 'childNodes'>, { enter, leave, text }: Visitor): void {
  const path: { element: Pick<HtmlElement, 'childNodes'>; next: number }[] = [{ element: root, next: 0 }];
  for (let place = path.at(-1); place; place = path.at(-1)) {
    const node = place.element.childNodes[place.next++];
    if (node === undefined) {
      path.pop();
      if (path.length > 0) leave(place.element as HtmlElement);
    } else if (isText(node)) text(node);
    else if (isElement(node) && enter(node)) path.push({ element: node, next: 0 });
  }
}
