import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** A tree as lines: elements with their attributes, comments, doctypes, and where texts stand. Of a text only its class is told. */
export function outlineOf(root: Node): string {
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    lines.push(`${' '.repeat(depth)}${describe(node)}`);
    if ('content' in node) visit(node.content, depth + 1);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, depth + 1);
  };
  visit(root, 0);
  return lines.join('\n');
}

/** The tags that begin elements, with their attributes: `a href="x"`. A parser makes more elements of one where others are closed wrongly. */
export function tagsOf(root: Node): string[] {
  const tags = new Map<number, string>();
  const visit = (node: Node): void => {
    const place = 'tagName' in node ? node.sourceCodeLocation?.startTag?.startOffset : undefined;
    if (place !== undefined && !tags.has(place)) tags.set(place, describe(node));
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return [...tags].sort(([one], [other]) => one - other).map(([, tag]) => tag);
}

function describe(node: Node): string {
  if ('value' in node) return /[^ \t\n\f\r]/.test(node.value) ? 'text' : 'white space';
  if ('tagName' in node)
    return [node.namespaceURI, node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${JSON.stringify(value)}`)].join(' ');
  if ('data' in node) return `comment ${node.data}`;
  if ('publicId' in node) return `doctype ${node.name} ${node.publicId} ${node.systemId}`;
  return 'mode' in node ? `document ${node.mode}` : node.nodeName;
}
