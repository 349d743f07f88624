import { parseSync } from 'vite';

/** A node of the tree of a file, as ESTree names it, with its place in UTF-16 offsets. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  readonly [field: string]: unknown;
}

export interface Comment {
  start: number;
  end: number;
}

const parsed = new Map<string, ReturnType<typeof parseSync>>();

/** Parses a text once. The parser of vite takes a thirtieth of the time of TypeScript's, and all files of the project are parsed. */
function parse(path: string, text: string): ReturnType<typeof parseSync> {
  const key = `${path}\0${text}`;
  const result = parsed.get(key) ?? parseSync(path, text);
  if (result.errors.length > 0) throw new Error(`${path}: ${result.errors[0]?.message}`);
  parsed.set(key, result);
  return result;
}

/** Returns all nodes of a file, each before its children. */
export function nodesOf(path: string, text: string): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (isNode(value)) {
      found.push(value);
      for (const field of Object.values(value)) if (typeof field === 'object') visit(field);
    }
  };
  visit(parse(path, text).program);
  return found;
}

/** Returns the statements of a file. */
export function statementsOf(path: string, text: string): SyntaxNode[] {
  return parse(path, text).program.body as unknown as SyntaxNode[];
}

/** Returns the comments of a file, in their order. */
export function commentsOf(path: string, text: string): readonly Comment[] {
  return parse(path, text).comments;
}

/** Returns the names of the modules that a file imports, types included. */
export function importsOf(path: string, text: string): string[] {
  const { staticImports, staticExports, dynamicImports } = parse(path, text).module;
  const named = [...staticImports, ...staticExports.flatMap(({ entries }) => entries)].flatMap(({ moduleRequest }) => moduleRequest ?? []);
  const dynamic = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  const types = nodesOf(path, text).flatMap((node) => (node.type === 'TSImportType' ? [(node.source as { value: string }).value] : []));
  return [...new Set([...named.map(({ value }) => value), ...dynamic, ...types])];
}

function isNode(value: unknown): value is SyntaxNode {
  return value !== null && typeof value === 'object' && 'type' in value && 'start' in value;
}

/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
