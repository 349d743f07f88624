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

/** The elements of a tree with their attributes, in order: `a href="x"`. */
export function tagsOf(root: Node): string[] {
  const tags: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) tags.push(describe(node));
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return tags;
}

function describe(node: Node): string {
  if ('value' in node) return /[^ \t\n\f\r]/.test(node.value) ? 'text' : 'white space';
  if ('tagName' in node) return [node.namespaceURI, node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${JSON.stringify(value)}`)].join(' ');
  if ('data' in node) return `comment ${node.data}`;
  if ('publicId' in node) return `doctype ${node.name} ${node.publicId} ${node.systemId}`;
  return 'mode' in node ? `document ${node.mode}` : node.nodeName;
}
