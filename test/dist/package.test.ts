import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { quoted } from '../../scripts/lib/quoted.js';
import { BUNDLED } from '../../scripts/licenses/bundled.js';
import { ENTRIES } from '../../src/generated/lemmas.js';
import { LEXICON } from '../../src/generated/lexicon.js';
import { MODEL } from '../../src/generated/model.js';

const runFile = promisify(execFile);
/** The beginnings of the data, as in a script. */
const DATA = [LEXICON, MODEL, ENTRIES].map((text) => quoted(text).slice(1, 5000));
const SHIPPED =
  /^(?:dist\/.*\.(?:js|cjs|mjs|d\.ts|d\.cts)|dist\/(?:web\/)?[^/]+\.c?js\.map|(?:dist\/generated\/)?package\.json|sbom\.json|matn\.config\.schema\.json|[A-Z-]+(?:\.fa)?(?:\.md)?)$/;
const consumer = inject('consumer');
const installed = join(consumer.folder, 'node_modules/matn');
const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
const shipped = (await readdir(installed, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));

describe('the packed package', () => {
  it('has nothing that publint would change', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has types that are right for every way to import it', async () => {
    const { stdout } = await runFile('node_modules/.bin/attw', [consumer.tarball, '--format', 'json']);
    const problems: { kind: string; resolutionKind: string }[] = Object.values(JSON.parse(stdout).problems ?? {}).flat() as never;
    // Resolution as of Node 10 finds the types of subpaths by typesVersions; their code is tested elsewhere.
    expect(problems.filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([]);
  });

  it('needs no other package', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.peerDependencies ?? {}).toEqual({});
  });

  it('holds the lexicon, the model and the lemmas once, for import and require', async () => {
    const withData: string[] = [];
    for (const path of shipped) {
      const text = await readFile(join(installed, path), 'utf8');
      for (const data of DATA) if (text.includes(data)) withData.push(path);
    }
    expect(withData.sort()).toEqual(['dist/generated/lemmas.js', 'dist/generated/lexicon.js', 'dist/generated/model.js']);
  });

  it('reads few files when it is imported, and others when they are needed', async () => {
    const script = `import { createRequire } from 'node:module';
      import { normalize, parseDate } from 'matn';
      const loaded = [];
      const note = () => {
        const names = Object.keys(createRequire(import.meta.url).cache).map((path) => /[a-z]+(?=[^\\\\/]*$)/.exec(path)[0]);
        loaded.push(names.filter((name) => !loaded.flat().includes(name)).sort());
      };
      note();
      normalize('كتاب ها');
      note();
      parseDate('۱ دی ۱۴۰۰');
      note();
      console.log(JSON.stringify(loaded));`;
    const { stdout } = await runFile(process.execPath, ['--input-type=module', '-e', script], { cwd: consumer.folder });
    expect(JSON.parse(stdout)).toEqual([['core', 'index'], ['lexicon', 'model'], ['readers']]);
  });

  it('exports the same functions by import as by require', async () => {
    const script = `import { createRequire } from 'node:module';
      import * as imported from 'matn';
      const required = createRequire(import.meta.url)('matn');
      console.log(JSON.stringify([Object.keys(imported), Object.keys(required)]));
      for (const name of Object.keys(required)) {
        const results = [imported, required].map((all) => {
          try { return JSON.stringify([typeof all[name], all[name]('۱۲ دی ۱۴۰۰', {})]); } catch (error) { return error.message; }
        });
        if (results[0] !== results[1]) console.log(name, ...results);
      }`;
    const { stdout } = await runFile(process.execPath, ['--input-type=module', '-e', script], { cwd: consumer.folder });
    const [names, ...different] = stdout.trim().split('\n');
    const [imported, required] = JSON.parse(names as string) as [string[], string[]];
    expect(imported).toEqual(required.sort());
    expect(imported).toContain('parseArticle');
    expect(different).toEqual([]);
  });

  it('holds its licence and those of what is compiled into it', async () => {
    expect(shipped).toContain('LICENSE');
    const licences = await readFile(join(installed, 'THIRD-PARTY-LICENSES.md'), 'utf8');
    for (const { name } of BUNDLED) expect(licences).toContain(`## ${name}\n`);
  });

  it('holds no sources but those of its declarations, and no tests', async () => {
    const maps = shipped.filter((path) => /\.d\.c?ts\.map$/.test(path));
    const sources = new Set<string>();
    for (const map of maps) {
      const { sourceRoot, sources: named } = JSON.parse(await readFile(join(installed, map), 'utf8'));
      for (const source of named) sources.add(`dist/${sourceRoot}/${source}`);
    }
    expect(maps.length).toBe(shipped.filter((path) => /^dist\/[^/]+\.d\.c?ts$/.test(path)).length);
    expect(shipped.filter((path) => path.startsWith('dist/src/')).sort()).toEqual([...sources].sort());
    expect(shipped.filter((path) => !path.startsWith('dist/src/') && !maps.includes(path) && !SHIPPED.test(path))).toEqual([]);
  });

  it('names the web build of each subpath for Parcel, which reads no exports', async () => {
    const { exports, alias } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    const { '.': _, './package.json': __, ...subpaths } = exports as Record<string, { import: { default: string } }>;
    const web = Object.fromEntries(Object.entries(subpaths).map(([subpath, { import: module }]) => [subpath, module.default]));
    expect(alias).toEqual(web);
  });

  it('is no larger than 1.6 MB packed', async () => {
    expect((await stat(consumer.tarball)).size).toBeLessThan(1_600_000);
  });

  it('has modules for the web that import nothing else', async () => {
    for (const path of shipped.filter((path) => /^dist\/web\/.*\.js$/.test(path)))
      for (const loaded of await loadedFrom(join(installed, path)))
        expect(loaded, path).toMatch(/\/dist\/(?:web|generated)\/[\w-]+\.m?js$/);
  });

  it('has a stack trace that names the lines of the source', async () => {
    const script = `import { normalize } from 'matn'; normalize('متن', { zwnj: 'nothing' });`;
    const { stderr } = await runFile(process.execPath, ['--enable-source-maps', '--input-type=module', '-e', script], {
      cwd: consumer.folder,
    }).catch((error: { stderr: string }) => error);
    const [, file = '', line = '0'] = /src[\\/]([\w\\/-]+\.ts):(\d+)/.exec(stderr) ?? [];
    const source = (await readFile(join('src', file), 'utf8')).split('\n');
    expect(source[Number(line) - 1]).toMatch(/throw|error/i);
    expect(stderr).toMatch(/src[\\/]normalize[\\/]read-settings\.ts:\d+/);
  });

  it('reads no Node module outside of the command line', async () => {
    const modules = shipped.filter((path) => /\.c?js$/.test(path) && !path.startsWith('dist/cli/') && !path.includes('generated'));
    for (const path of modules)
      expect(await readFile(join(installed, path), 'utf8'), path).not.toMatch(/(?:require\(|from ?)['"](?:node:|fs|path|util|os)/);
  });
});

/** Returns a script and all that it loads, directly or not, by `import` or `require`. */
async function loadedFrom(path: string, known: Set<string> = new Set()): Promise<Set<string>> {
  if (known.has(path)) return known;
  known.add(path);
  for (const [, loaded = ''] of (await readFile(path, 'utf8')).matchAll(/(?:\bfrom ?|\bimport ?|\brequire\()['"](\.{1,2}\/[^'"]+)['"]/g))
    await loadedFrom(join(path, '..', loaded), known);
  return known;
}
