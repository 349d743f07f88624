import type { Span } from '../types.js';

/** What of a unist node is read here. */
export interface TreeNode {
  type: string;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
  children?: readonly TreeNode[];
}

/** What nlcst keeps verbatim: code, markup and whatever else is no prose. */
const SOURCE = 'SourceNode';

/**
 * The stretches of a file that its nlcst tree takes for prose, in order, as UTF-16 offsets; those that touch are one.
 * `null` where the tree says no places: then all of the file is prose.
 */
export function proseOf(tree: TreeNode): Span[] | null {
  const stretches: Span[] = [];
  addProse(tree, stretches);
  return stretches.length === 0 && tree.position === undefined ? null : stretches;
}

function addProse(node: TreeNode, stretches: Span[]): void {
  if (node.type === SOURCE) return;
  if (node.children) {
    for (const child of node.children) addProse(child, stretches);
    return;
  }
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  const last = stretches.at(-1);
  if (last?.end === start) last.end = end;
  else stretches.push({ start, end });
}

/** Whether one of the stretches holds all of a span; an empty span may stand at its edge. */
export function isProse(stretches: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle] as Span).end < end) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && stretch.start <= start;
}
