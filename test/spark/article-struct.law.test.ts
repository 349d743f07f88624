import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** The types of the language, and none of browsers and packages, which take most of the time. */
const LIBRARIES: ts.CompilerOptions = { lib: ['lib.es2022.d.ts'], types: [] };
const program = ts.createProgram(['src/api/types.ts'], {
  ...LIBRARIES,
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
});
const checker = program.getTypeChecker();

/** The type of Spark SQL that holds what a type of TypeScript holds. Every column may be null. */
function sparkType(type: ts.Type): string {
  const given = checker.getNonNullableType(type);
  if (checker.isArrayType(given)) return `ARRAY<${sparkType(checker.getTypeArguments(given as ts.TypeReference)[0] as ts.Type)}>`;
  const kinds = given.isUnion() ? given.types : [given];
  const are = (flag: ts.TypeFlags): boolean => kinds.every(({ flags }) => (flags & flag) !== 0);
  if (are(ts.TypeFlags.StringLike)) return 'STRING';
  if (are(ts.TypeFlags.NumberLike)) return 'INT';
  if (are(ts.TypeFlags.BooleanLike)) return 'BOOLEAN';
  const fields = given.getProperties().map((field) => `${field.name}: ${sparkType(checker.getTypeOfSymbol(field))}`);
  return `STRUCT<${fields.join(', ')}>`;
}

function typeNamed(name: string): ts.Type {
  const file = program.getSourceFile('src/api/types.ts') as ts.SourceFile;
  const found = checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol).find((symbol) => symbol.name === name);
  return checker.getDeclaredTypeOfSymbol(found as ts.Symbol);
}

/** The constants of the job that hold types, `{NAME}` in them replaced. */
function readConstants(job: string): Record<string, string> {
  const constants: Record<string, string> = {};
  for (const [, name = '', , written = ''] of job.matchAll(/^([A-Z]+) = f?("{3}|")(.*?)\2$/gms))
    constants[name] = written.replace(/\{([A-Z]+)\}/g, (_, other: string) => constants[other] ?? '').replace(/\s+/g, ' ');
  return constants;
}

it('the struct of the Spark job has the fields of Article, in their order and of their types', () => {
  const { ARTICLE } = readConstants(readFileSync('examples/spark/matn_job.py', 'utf8'));
  expect(sparkType(typeNamed('Article'))).toMatch(/^STRUCT<site: STRING, .*time: STRUCT<hour: INT, minute: INT, second: INT>/);
  expect(ARTICLE).toBe(sparkType(typeNamed('Article')));
});
