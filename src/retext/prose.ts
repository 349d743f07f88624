import type { Span } from '../api/types.js';
import { createProseBuilder, type ProseBlock } from './prose-builder.js';

/** The properties of a unist node that are read. */
export interface TreeNode {
  type: string;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
  children?: readonly TreeNode[];
  value?: unknown;
}

/** Leaves that are prose: those of nlcst, and `text` of mdast and hast. All others (SourceNode, inlineCode, html …) are verbatim. */
const PROSE_LEAVES = ['TextNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode', 'text'];
const WHITE_SPACE_LEAF = 'WhiteSpaceNode';
/** Value that `remark-retext` gives the white space between two blocks, whatever the file has there. */
const BETWEEN_BLOCKS = '\n\n';
/** A line break within a paragraph of mdast. */
const BREAK = 'break';
/** Parents within a paragraph: prose continues across their edges. */
const PHRASING = ['SentenceNode', 'WordNode', 'emphasis', 'strong', 'delete', 'link', 'linkReference'];

/**
 * Reads the prose of a file from its tree: a block for each paragraph, without its markup. So «می شود .» ends at `</p>`, and «می**شود**» is
 * one word. Blocks that are adjacent in the file are joined: a plain text is one block.
 *
 * @returns `null` if the leaves of a tree have no positions: the whole file is then prose
 */
export function proseOf(tree: TreeNode, text: string): ProseBlock[] | null {
  const builder = createProseBuilder(text);
  let isPlaced = true;

  function add(node: TreeNode, paragraph: TreeNode): void {
    if (node.children) {
      const owner = PHRASING.includes(node.type) ? paragraph : node;
      for (const child of node.children) add(child, owner);
      return;
    }
    const span = nodeSpan(node);
    if (span === null) {
      isPlaced = tree.position !== undefined;
      return;
    }
    const value = typeof node.value === 'string' ? node.value : text.slice(span.start, span.end);
    if (node.type === BREAK) builder.endLine(span.end);
    else if (!PROSE_LEAVES.includes(node.type)) builder.addVerbatim(span, paragraph);
    else if (node.type === WHITE_SPACE_LEAF && value.includes(BETWEEN_BLOCKS) && !text.startsWith(value, span.start))
      builder.endLine(span.start);
    else builder.addProse(value, span, paragraph);
  }

  add(tree, tree);
  return isPlaced ? builder.blocks() : null;
}

function nodeSpan({ position }: TreeNode): Span | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}
