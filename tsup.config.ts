import { writeFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

/** What `package.json` exports: `matn` and `matn/NAME`. */
const ENTRIES = {
  index: 'src/index.ts',
  html: 'src/html.ts',
  lemma: 'src/lemma.ts',
  model: 'src/model.ts',
  retext: 'src/retext.ts',
  stream: 'src/stream.ts',
};

/**
 * What needs little of the rest. As entries of their own they cut the code where they do: a file for what the same ones of them need.
 * Few files, since each takes Node a millisecond; and whoever bundles one small function gets no more than that.
 */
const PARTS = {
  'parts/dates': 'src/article/date.ts',
  'parts/search-key': 'src/search-key/search-key.ts',
  'parts/sentences': 'src/text/sentences.ts',
  'parts/slug': 'src/slug/slug.ts',
  'parts/words': 'src/text/words.ts',
};

/** Lexicon and model are most of the package: they are shipped once, as CommonJS, which `import` and `require` both read. */
const DATA = ['src/generated/lexicon.ts', 'src/generated/model.ts', 'src/generated/lemmas.ts'];

/**
 * Stands for `src/bundled-data.ts`. Each is read when it is asked for, so that dates cost nothing of it; and where Node imports CommonJS,
 * it searches the file for what is exported, which takes longer than to run it: here it finds these two lines, and none of the data.
 */
const DATA_WHEN_ASKED = `exports.lexiconText = () => require('./lexicon.cjs').LEXICON;
exports.modelText = () => require('./model.cjs').MODEL;
`;

/** Stands for `src/bundled-lemmas.ts`: a file of its own, so that who bundles `normalize` gets no lemmas. */
const LEMMAS_WHEN_ASKED = `exports.lemmaData = () => {
  const { ENTRIES, VERBS, SINGULARS, RESPELLED } = require('./lemmas.cjs');
  return { entries: ENTRIES, verbs: VERBS, singulars: SINGULARS, respelled: RESPELLED };
};
`;

/** Points the import of the data at its one copy. */
const shareData: Plugin = {
  name: 'share-data',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/bundled-(?:data|lemmas)\.js$/ }, ({ path }) => ({
      path: `./generated/${path.slice(2).replace(/\.js$/, '.cjs')}`,
      external: true,
    }));
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
/** What is imported is left as people read it in a debugger; all else is for machines. */
const library: Options = {
  ...shared,
  dts: { entry: ENTRIES, compilerOptions: { ignoreDeprecations: '6.0' } },
  // The entry points share what they have in common, memory of words included.
  splitting: true,
  // No file is imported for what it does, but for what it exports.
  treeshake: { moduleSideEffects: 'no-external' },
  esbuildPlugins: [shareData],
};

/** What tinypool runs in its threads. */
const threads: Options = {
  ...shared,
  name: 'threads',
  // Where the pool looks for it, seen from the command line.
  entry: { 'entry/worker': 'node_modules/tinypool/dist/entry/worker.js' },
  outDir: 'dist/cli',
  format: 'esm',
  minify: true,
  platform: 'node',
  target: 'node20',
};

export default defineConfig([
  {
    ...library,
    name: 'import',
    entry: { ...ENTRIES, ...PARTS },
    format: 'esm',
  },
  {
    ...library,
    name: 'require',
    entry: ENTRIES,
    format: 'cjs',
    minify: true,
  },
  {
    ...shared,
    name: 'data',
    entry: DATA,
    outDir: 'dist/generated',
    format: 'cjs',
    onSuccess: async () => {
      await writeFile('dist/generated/bundled-data.cjs', DATA_WHEN_ASKED);
      await writeFile('dist/generated/bundled-lemmas.cjs', LEMMAS_WHEN_ASKED);
    },
  },
  {
    ...shared,
    name: 'command line',
    entry: { bin: 'src/cli/bin.ts', 'jsonl-worker': 'src/cli/jsonl/worker.ts' },
    outDir: 'dist/cli',
    format: 'cjs',
    minify: true,
    platform: 'node',
    target: 'node20',
    noExternal: ['commander', 'tinyglobby', 'tinypool', 'cli-progress'],
    // What is imported when it is needed stays a file of its own: `matn --version` reads none of it.
    splitting: true,
    // For `import.meta.url`, by which the pool finds its threads.
    shims: true,
    esbuildPlugins: [loadOneFile],
  },
  threads,
]);
