import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, it } from 'vitest';
import { API_FILE, apiText, STALE } from '../../scripts/api/file.js';

/** Checks our declarations and not those of the language, which take most of the time. */
const STRICT: ts.CompilerOptions = {
  skipDefaultLibCheck: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
};
const { Bundler, Node16, NodeNext } = ts.ModuleResolutionKind;
const { folder } = inject('consumer');
const libraries = new Map<string, ts.SourceFile | undefined>();

/** A host in the folder of the consumer. The declarations of the language are parsed once for all programs. */
function createHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (name, ...rest) => {
    if (!/[\\/]typescript[\\/]lib[\\/]lib\.[^\\/]*d\.ts$/.test(name)) return getSourceFile(name, ...rest);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, ...rest));
    return libraries.get(name);
  };
  return host;
}

function complaintsOf(files: readonly string[], own: ts.CompilerOptions): string {
  const options = { ...STRICT, ...own };
  const host = createHost(options);
  const paths = files.map((name) => join(folder, name));
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(ts.createProgram(paths, options, host)), host);
}

it.each([
  ['import and require under node16', ['typed.mts', 'typed.cts'], { module: ts.ModuleKind.Node16, moduleResolution: Node16 }],
  ['import under a bundler', ['typed.mts'], { module: ts.ModuleKind.ESNext, moduleResolution: Bundler }],
])('the packed types serve %s', (_case, files, options) => {
  expect(complaintsOf(files, options)).toBe('');
});

it('the packed types serve import and require under nodenext, and a use of them that is wrong is reported', () => {
  const complaints = complaintsOf(['typed.mts', 'typed.cts', 'wrong.mts'], { module: ts.ModuleKind.NodeNext, moduleResolution: NodeNext });
  expect(complaints).toMatch(/^\S*wrong\.mts\(\d+,\d+\): error TS2322: Type '"roman"' is not assignable/);
  expect(complaints).not.toContain('typed.');
});

// Here, since a process loads TypeScript once for all tests of a file.
it('the types are those that are written down, so that a change of the contract shows in a diff', () => {
  expect(apiText(), STALE).toBe(readFileSync(API_FILE, 'utf8'));
});
