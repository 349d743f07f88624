import ts from 'typescript';

/** An entry of the package and the file of its types. */
export interface Entry {
  name: string;
  file: string;
}

const printer = ts.createPrinter({ removeComments: true });
const IN_FULL = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
const TYPE_OF_VALUE = /\btypeof\b/;

/**
 * Returns the public types of a package as text: its declarations in alphabetical order, without comments. A type that several entries
 * export is written at the first of them. A type that is not exported, but named by an exported one, is written at the end. The names are
 * those that users import, not those that the bundler gives to files and duplicates.
 */
export function digestOf(entries: readonly Entry[]): string {
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    { noEmit: true, module: ts.ModuleKind.NodeNext, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] },
  );
  const checker = program.getTypeChecker();
  const exported = entries.map(({ name, file }) => ({ name, symbols: exportsOf(program, checker, file) }));
  const names = new Map<ts.Symbol, string>();
  for (const { symbols } of exported) for (const [symbol, name] of symbols) if (!names.has(symbol)) names.set(symbol, name);

  const written = new Set<ts.Symbol>();
  const sections = exported.map(({ name, symbols }) => {
    const lines = [...symbols].map(([symbol, as]) => {
      if (written.has(symbol)) return `export { ${as} }; // as above`;
      written.add(symbol);
      return declarationOf(checker, symbol, names);
    });
    return section(name, lines);
  });
  const hidden = namedBy(program, checker, written);
  const rest = [...hidden].map((symbol) => declarationOf(checker, symbol, names)).sort();
  return [...sections, section('named by these, not exported', rest)].join('\n');
}

const section = (name: string, lines: readonly string[]): string => `# ${name}\n\n${lines.join('\n')}\n`;

/** Returns the exports of a module: each symbol and its name, in the order of names. */
function exportsOf(program: ts.Program, checker: ts.TypeChecker, file: string): Map<ts.Symbol, string> {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file}: expected a module with exports; make it with npm run build`);
  const symbols = checker.getExportsOfModule(module).map((symbol) => [meantBy(checker, symbol), symbol.name] as const);
  return new Map(symbols.sort(([, one], [, other]) => (one < other ? -1 : 1)));
}

const meantBy = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Finds the symbols of the package's own files that declarations name, directly or through each other, and that are not written yet. */
function namedBy(program: ts.Program, checker: ts.TypeChecker, written: ReadonlySet<ts.Symbol>): Set<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const meant = symbol && meantBy(checker, symbol);
    if (meant && !written.has(meant) && !found.has(meant) && isOwnType(program, meant)) {
      found.add(meant);
      meant.declarations?.forEach(visit);
    }
    ts.forEachChild(node, visit);
  };
  for (const symbol of written) symbol.declarations?.forEach(visit);
  return found;
}

const isOwnType = (program: ts.Program, symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some(
    (declaration) => ts.isSourceFile(declaration.parent) && !program.isSourceFileDefaultLibrary(declaration.getSourceFile()),
  );

function declarationOf(checker: ts.TypeChecker, symbol: ts.Symbol, names: ReadonlyMap<ts.Symbol, string>): string {
  const [first] = symbol.declarations ?? [];
  if (first && ts.isTypeAliasDeclaration(first) && TYPE_OF_VALUE.test(first.getText())) return membersOf(checker, symbol);
  const publicName = (node: ts.Identifier): string | undefined => {
    const found = checker.getSymbolAtLocation(node);
    return found && names.get(meantBy(checker, found));
  };
  return (symbol.declarations ?? []).map((declaration) => print(declaration, publicName)).join('\n');
}

/** Prints a union that is taken from a table of values, with its members: `keyof typeof MESSAGES` would hide a new one. */
function membersOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const members = (type.isUnion() ? type.types : [type]).map((member) => checker.typeToString(member, undefined, IN_FULL));
  return `type ${symbol.name} =\n${members
    .sort()
    .map((member) => `    | ${member}`)
    .join('\n')};`;
}

/** Prints a declaration with public names, and with `options` for a destructured parameter. */
function print(declaration: ts.Declaration, publicName: (node: ts.Identifier) => string | undefined): string {
  const { transformed } = ts.transform(declaration, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isObjectBindingPattern(node)) return ts.factory.createIdentifier('options');
        const name = ts.isIdentifier(node) ? publicName(node) : undefined;
        return name === undefined ? ts.visitEachChild(node, visit, context) : ts.factory.createIdentifier(name);
      };
      return ts.visitEachChild(root, visit, context);
    },
  ]);
  const text = printer.printNode(ts.EmitHint.Unspecified, transformed[0] as ts.Node, declaration.getSourceFile());
  const plain = text.replace(/^(?:export )?(?:declare )?/, '');
  return ts.isVariableDeclaration(declaration) ? `const ${plain};` : plain;
}
