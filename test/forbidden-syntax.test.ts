import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FILES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !path.startsWith(join('src', 'generated')));

/** The one place that gives a list to a function as its arguments, cut into pieces that any engine takes. */
const MAY_APPLY = join('src', 'core', 'text-of-units.ts');

type Rule = (node: ts.Node, file: ts.SourceFile) => boolean;

/** `list.push(...found)`, `Math.max(...scores)`, `new Set(...lists)`: engines throw a RangeError where the list is long. */
const spreadsArguments: Rule = (node) =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) && (node.arguments?.some(ts.isSpreadElement) ?? false);

/** `String.fromCharCode.apply(null, codes)`, `Reflect.apply(f, null, list)`: the same. */
const applies: Rule = (node) =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'apply';

/** `value instanceof Uint8Array`: false for a value of another realm. Classes that a file imports have one realm. */
const asksForBuiltIn: Rule = (node, file) =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword &&
  !(ts.isIdentifier(node.right) && importedNames(file).includes(node.right.text));

function importedNames(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
  });
}

const parsed = new Map<string, ts.SourceFile>();

/** Parses a file once for all rules. */
function parse(path: string, text: string): ts.SourceFile {
  const file = parsed.get(path) ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  parsed.set(path, file);
  return file;
}

/** Where a rule finds what it forbids: `src/x.ts:12: the code`. */
function findAll(path: string, text: string, rule: Rule): string[] {
  const file = parse(path, text);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (rule(node, file)) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
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
