import type { ElementProse } from './index-elements.js';
import { type HtmlElement, isElement } from './parser.js';

/** Children of one element that have one shape: comments, cards, posts of a live blog, items of a list. */
export interface RepeatedBlocks {
  parent: HtmlElement;
  blocks: readonly HtmlElement[];
}

const FEWEST_BLOCKS = 2;
/** A page with more lists of texts is an index. */
const MOST_GROUPS = 60;
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'br', 'hr', 'h2', 'h3', 'h4', 'figure', 'tr', 'td', 'blockquote']);

/** Finds the largest group of blocks of one shape in each element that holds prose, in the order of the page. */
export function repeatedBlocks(proses: ReadonlyMap<HtmlElement, ElementProse>): RepeatedBlocks[] {
  const found: RepeatedBlocks[] = [];
  for (const parent of proses.keys()) {
    const blocks = largestGroup(parent);
    if (blocks.length >= FEWEST_BLOCKS && blocks.some((block) => proses.has(block))) found.push({ parent, blocks });
    if (found.length === MOST_GROUPS) break;
  }
  return found;
}

function largestGroup({ childNodes }: HtmlElement): readonly HtmlElement[] {
  if (childNodes.length < FEWEST_BLOCKS) return [];
  const groups = new Map<string, HtmlElement[]>();
  let largest: HtmlElement[] = [];
  for (const node of childNodes) {
    if (!isElement(node) || PARAGRAPHS.has(node.tagName)) continue;
    const shape = shapeOf(node);
    const group = groups.get(shape) ?? [];
    groups.set(shape, group);
    group.push(node);
    if (group.length > largest.length) largest = group;
  }
  return largest;
}

/** Tags of a block and of its first part. A comment with replies has more parts, and classes differ where rows alternate. */
function shapeOf({ tagName, childNodes }: HtmlElement): string {
  return `${tagName}>${childNodes.find(isElement)?.tagName ?? ''}`;
}
