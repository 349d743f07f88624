import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf, nodesOf, type SyntaxNode } from './support/syntax.js';

const FILES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !path.startsWith(join('src', 'generated')));

/** The one place that gives a list to a function as its arguments, cut into pieces that any engine takes. */
const MAY_APPLY = join('src', 'core', 'text-of-units.ts');

type Rule = (node: SyntaxNode, imported: () => ReadonlySet<string>) => boolean;

const nameOf = (node: unknown): string => (node as { name?: string }).name ?? '';
const takesArguments = ({ type }: SyntaxNode): boolean => type === 'CallExpression' || type === 'NewExpression';

/** `list.push(...found)`, `Math.max(...scores)`, `new Set(...lists)`: engines throw a RangeError where the list is long. */
const spreadsArguments: Rule = (node) =>
  takesArguments(node) && (node.arguments as SyntaxNode[]).some(({ type }) => type === 'SpreadElement');

/** `String.fromCharCode.apply(null, codes)`, `Reflect.apply(f, null, list)`: the same. */
const applies: Rule = (node) => {
  const callee = node.callee as SyntaxNode | undefined;
  return node.type === 'CallExpression' && callee?.type === 'MemberExpression' && nameOf(callee.property) === 'apply';
};

/** `value instanceof Uint8Array`: false for a value of another realm. Classes that a file imports have one realm. */
const asksForBuiltIn: Rule = (node, imported) =>
  node.type === 'BinaryExpression' && node.operator === 'instanceof' && !imported().has(nameOf(node.right));

/** The names that a file imports in braces. */
function importedNames(path: string, text: string): ReadonlySet<string> {
  const specifiers = nodesOf(path, text).filter(({ type }) => type === 'ImportSpecifier');
  return new Set(specifiers.map(({ local }) => nameOf(local)));
}

/** Where a rule finds what it forbids: `src/x.ts:12: the code`. */
function findAll(path: string, text: string, rule: Rule): string[] {
  const imported = (): ReadonlySet<string> => importedNames(path, text);
  return nodesOf(path, text)
    .filter((node) => rule(node, imported))
    .map(({ start, end }) => `${path}:${lineOf(text, start)}: ${text.slice(start, end)}`);
}

/** A file that does not hold the sign of a rule need not be parsed. */
const inSource = (rule: Rule, sign: string, files = FILES): string[] =>
  files.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return text.includes(sign) ? findAll(path, text, rule) : [];
  });

describe('src', () => {
  it('spreads no list into arguments', () => {
    expect(inSource(spreadsArguments, '...')).toEqual([]);
  });

  it('applies no function to a list, except in pieces in one place', () => {
    expect(
      inSource(
        applies,
        'apply',
        FILES.filter((path) => path !== MAY_APPLY),
      ),
    ).toEqual([]);
  });

  it('asks of no value whether it is an instance of a built-in of its own realm', () => {
    expect(inSource(asksForBuiltIn, 'instanceof')).toEqual([]);
  });
});

it('these rules find what they forbid, and nothing else', () => {
  const text = `
    import { CommanderError } from 'commander';
    a.push(...b); new Set(...c); f(1, ...d); g.apply(null, e); Reflect.apply(g, null, e);
    x instanceof Date; x instanceof globalThis.Date; x instanceof CommanderError;
    const all = [...a, ...b]; const copy = { ...a }; h((...rest) => rest);
  `;
  expect(findAll('x.ts', text, spreadsArguments).map((found) => found.slice(8))).toEqual(['a.push(...b)', 'new Set(...c)', 'f(1, ...d)']);
  expect(findAll('x.ts', text, applies)).toHaveLength(2);
  expect(findAll('x.ts', text, asksForBuiltIn)).toHaveLength(2);
});
