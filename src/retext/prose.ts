import type { Span } from '../api/types.js';
import { createProseBuilder, type ProseBlock } from './prose-builder.js';

/** What of a unist node is read here. */
export interface TreeNode {
  type: string;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
  children?: readonly TreeNode[];
  value?: unknown;
}

/** The leaves that are prose: those of nlcst, and `text` of mdast and hast. All others (SourceNode, inlineCode, html …) are kept verbatim. */
const PROSE_LEAVES = ['TextNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode', 'text'];
const WHITE_SPACE_LEAF = 'WhiteSpaceNode';
/** What `remark-retext` puts between two blocks, whatever stands there in the file. */
const BETWEEN_BLOCKS = '\n\n';
/** A line break within a paragraph of mdast. */
const BREAK = 'break';
/** The parents within a paragraph: prose goes on across their edges. */
const PHRASING = ['SentenceNode', 'WordNode', 'emphasis', 'strong', 'delete', 'link', 'linkReference'];

/**
 * The prose of a file as its tree has it: a block for each paragraph, without the markup in it, so that «می شود .» is seen to end
 * where `</p>` follows, and «می**شود**» to be a word. Blocks that touch in the file are one: a plain text is one block.
 *
 * @returns `null` where a tree has leaves and no places: then all of the file is prose
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
    const span = spanOf(node);
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

function spanOf({ position }: TreeNode): Span | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}
