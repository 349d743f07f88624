import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** One change of the code that a test should notice. */
export interface Mutant {
  /** Path from the root of the project. */
  file: string;
  /** Line number, from 1. */
  line: number;
  /** UTF-16 offsets in the file, end exclusive. */
  start: number;
  end: number;
  before: string;
  after: string;
}

type Change = Pick<Mutant, 'start' | 'end' | 'after'>;

const { SyntaxKind } = ts;
const OPERATORS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
  [SyntaxKind.PlusEqualsToken, '-='],
  [SyntaxKind.MinusEqualsToken, '+='],
  [SyntaxKind.AmpersandToken, '|'],
]);

/** Finds all mutants of the modules of a folder, in the order of files and places. */
export function findMutants(folder: string): Mutant[] {
  const files = globSync(`${folder}/**/*.ts`).filter((file) => !file.endsWith('.d.ts'));
  return files.sort().flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
}

/** Finds the mutants of a module. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const { start, end, after } of changesOf(node)) {
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      found.push({ file, line, start, end, before: code.slice(start, end), after });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return operatorChange(node);
  if (ts.isNumericLiteral(node)) return [replace(node, String(Number(node.text) + 1))];
  if (node.kind === SyntaxKind.TrueKeyword) return [replace(node, 'false')];
  if (node.kind === SyntaxKind.FalseKeyword) return [replace(node, 'true')];
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) return [negation(node)];
  // `if (!isOpen)` is negated as a condition.
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    return ts.isIfStatement(node.parent) ? [] : [replace(node, node.operand.getText())];
  if (isEarlyExit(node)) return [replace(node, ';')];
  return [];
}

const replace = (node: ts.Node, after: string): Change => ({ start: node.getStart(), end: node.getEnd(), after });

function operatorChange({ operatorToken, left, right }: ts.BinaryExpression): Change[] {
  const after = OPERATORS.get(operatorToken.kind);
  const isOfText = [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
  return after === undefined || (isOfText && operatorToken.kind === SyntaxKind.PlusToken) ? [] : [replace(operatorToken, after)];
}

function negation(node: ts.IfStatement | ts.ConditionalExpression): Change {
  const condition = ts.isIfStatement(node) ? node.expression : node.condition;
  return replace(condition, `!(${condition.getText()})`);
}

/** `if (…) return 1;`, `if (…) continue;` */
function isEarlyExit(node: ts.Node): boolean {
  const isExit = ts.isReturnStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node);
  return isExit && ts.isIfStatement(ts.isBlock(node.parent) ? node.parent.parent : node.parent);
}
