import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';

/** The global with the hit count of each place of the code. */
const COUNTERS = '__reached';
const MOST_PLACES = 1 << 16;
const SOURCES = /[\\/]src[\\/](?!generated[\\/]).*\.ts$/;
const LONGEST_TOKEN = 24;

/** A build of instrumented code. */
export interface Instrumented {
  /** Path of the file that runs. */
  file: string;
  /** Number of places that are counted. */
  places: number;
  /** The string literals of the code, which it compares texts with. */
  tokens: string[];
}

/**
 * Bundles a script into one file that counts the hits of every place of `src` after a condition: bodies of functions, branches, loops,
 * cases, and the right sides of `&&`, `||` and `??`. Packages stay external.
 */
export async function buildInstrumented(script: string, file: string): Promise<Instrumented> {
  const tokens = new Set<string>();
  let places = 0;
  const plugin: Plugin = {
    name: 'instrument',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        // Fixtures are found relative to a module's file, which the bundle moves to another folder.
        if (!SOURCES.test(path))
          return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' };
        const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
        collectTokens(source, tokens);
        return { contents: instrument(source, () => places++), loader: 'ts' };
      });
    },
  };
  await build({
    entryPoints: [script],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    banner: { js: `const ${COUNTERS} = (globalThis.${COUNTERS} = new Uint32Array(${MOST_PLACES}));` },
    plugins: [plugin],
  });
  if (places > MOST_PLACES) throw new RangeError(`expected at most ${MOST_PLACES} places in the code, got ${places}: raise MOST_PLACES`);
  return { file, places, tokens: [...tokens].sort() };
}

function collectTokens(node: ts.Node, tokens: Set<string>): void {
  const isLiteral = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  if (isLiteral && !ts.isImportDeclaration(node.parent) && node.text !== '' && node.text.length <= LONGEST_TOKEN) tokens.add(node.text);
  ts.forEachChild(node, (child) => collectTokens(child, tokens));
}

const { factory } = ts;
const SHORT_CIRCUITS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** True if a condition, a call or a loop leads to this node, and the node is not a block. */
function isBranch(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return node !== parent.expression;
  if (ts.isIterationStatement(parent, false)) return node === parent.statement;
  if (ts.isConditionalExpression(parent)) return node === parent.whenTrue || node === parent.whenFalse;
  if (ts.isBinaryExpression(parent)) return node === parent.right && SHORT_CIRCUITS.has(parent.operatorToken.kind);
  return ts.isArrowFunction(parent) && node === parent.body;
}

/** Returns the code of a module with a counter at each place. */
function instrument(source: ts.SourceFile, nextPlace: () => number): string {
  const count = (): ts.Expression =>
    factory.createPostfixIncrement(factory.createElementAccessExpression(factory.createIdentifier(COUNTERS), nextPlace()));
  const counted = (list: readonly ts.Statement[]): ts.Statement[] => [factory.createExpressionStatement(count()), ...list];
  const countIn = (node: ts.Node, original: ts.Node): ts.Node => {
    if (ts.isBlock(node)) return factory.updateBlock(node, counted(node.statements));
    if (ts.isCaseClause(node)) return factory.updateCaseClause(node, node.expression, counted(node.statements));
    if (ts.isDefaultClause(node)) return factory.updateDefaultClause(node, counted(node.statements));
    if (!isBranch(original)) return node;
    return ts.isStatement(node)
      ? factory.createBlock(counted([node]))
      : factory.createParenthesizedExpression(factory.createComma(count(), node as ts.Expression));
  };
  const { transformed } = ts.transform(source, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => countIn(ts.visitEachChild(node, visit, context), node);
      return ts.visitEachChild(root, visit, context);
    },
  ]);
  return ts.createPrinter().printFile(transformed[0] as ts.SourceFile);
}
