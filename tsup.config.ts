import { build, type Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

/** Lexicon and model are most of the package: they are shipped once, as CommonJS, which `import` and `require` both read. */
const DATA = ['src/generated/lexicon.ts', 'src/generated/model.ts'];
const DATA_IMPORT = /^(?:\.\.?\/)+generated\/(?:lexicon|model)\.js$/;
const RELATIVE_IMPORT = /^\.\.?\//;
const FOLDERS_UP = /^(?:\.\.?\/)+/;

/** What `package.json` exports: `matn` and `matn/NAME`. */
const ENTRIES = { index: 'src/index.ts', html: 'src/html.ts', model: 'src/model.ts', retext: 'src/retext.ts', stream: 'src/stream.ts' };

/** Points each import of the data at its one copy, `dist/generated/NAME.cjs`. */
const shareData = (toDist: (importPath: string) => string): Plugin => ({
  name: 'share-data',
  setup: ({ onResolve }) => {
    onResolve({ filter: DATA_IMPORT }, ({ path }) => ({ path: toDist(path).replace(/\.js$/, '.cjs'), external: true }));
  },
});

/** Leaves each module of ours a file of its own, bundling packages only: whoever imports one small function gets no more than that. */
const keepModules: Plugin = {
  name: 'keep-modules',
  setup: ({ onResolve }) => {
    onResolve({ filter: RELATIVE_IMPORT }, ({ path, kind, importer }) =>
      kind === 'entry-point' || importer.includes('node_modules') ? null : { path, external: true },
    );
  },
};

/** Has the command line load the build for `require`: one file is there sooner than many. */
const loadOneFile: Plugin = {
  name: 'load-one-file',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^(?:\.\.\/)+(?:index|html)\.js$/ }, ({ path }) => ({
      path: path.replace(/^(?:\.\.\/)+/, '../').replace(/\.js$/, '.cjs'),
      external: true,
    }));
  },
};

/** The modules that run when an entry point does; modules of nothing but types are not among them. */
async function runtimeModules(entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    packages: 'external',
    format: 'esm',
    outdir: 'dist',
    write: false,
    metafile: true,
  });
  return Object.keys(metafile.inputs).filter((path) => !DATA.includes(path));
}

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  treeshake: true,
  silent: true,
  // Persian letters as they are: an escape takes three times as much.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};
/** Bundles are for machines; the modules of `import` are what people read in a debugger. */
const bundle: Options = { ...shared, minify: true };
const declarations: Options['dts'] = { entry: ENTRIES, compilerOptions: { ignoreDeprecations: '6.0' } };

/** What tinypool runs in its threads. */
const threads: Options = {
  ...bundle,
  name: 'threads',
  // Where the pool looks for it, seen from the command line.
  entry: { 'entry/worker': 'node_modules/tinypool/dist/entry/worker.js' },
  outDir: 'dist/cli',
  format: 'esm',
  platform: 'node',
  target: 'node20',
};

export default defineConfig(async () => [
  {
    ...shared,
    name: 'import',
    entry: await runtimeModules(Object.values(ENTRIES)),
    format: 'esm',
    dts: declarations,
    esbuildPlugins: [shareData((path) => path), keepModules],
  },
  {
    ...bundle,
    name: 'require',
    entry: ENTRIES,
    format: 'cjs',
    dts: declarations,
    // The entry points share what they have in common, memory of words included.
    splitting: true,
    esbuildPlugins: [shareData((path) => path.replace(FOLDERS_UP, './'))],
  },
  {
    ...shared,
    name: 'data',
    entry: DATA,
    outDir: 'dist/generated',
    format: 'cjs',
  },
  {
    ...bundle,
    name: 'command line',
    entry: { bin: 'src/cli/bin.ts', 'jsonl-worker': 'src/cli/jsonl/worker.ts' },
    outDir: 'dist/cli',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    noExternal: ['commander', 'tinyglobby', 'write-file-atomic', 'tinypool', 'cli-progress'],
    // What is imported when it is needed stays a file of its own: `matn --version` reads none of it.
    splitting: true,
    // For `import.meta.url`, by which the pool finds its threads.
    shims: true,
    esbuildPlugins: [loadOneFile],
  },
  threads,
]);
