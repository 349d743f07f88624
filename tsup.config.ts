import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { minifyFiles } from './scripts/build/minify.js';
import { quoted } from './scripts/lib/quoted.js';
import { ENTRIES as LEMMAS, RESPELLED, SINGULARS, VERBS } from './src/generated/lemmas.js';
import { LEXICON } from './src/generated/lexicon.js';
import { MODEL } from './src/generated/model.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What `package.json` exports: `matn` and `matn/NAME`. */
const ENTRIES = {
  index: 'src/index.ts',
  data: 'src/data.ts',
  'data-lexicon': 'src/data-lexicon.ts',
  html: 'src/html.ts',
  lemma: 'src/lemma.ts',
  light: 'src/light.ts',
  model: 'src/model.ts',
  retext: 'src/retext.ts',
  stream: 'src/stream.ts',
};

/**
 * Modules that need little of the rest. As entries of their own they cut the code: each file has the modules that the same entries need, so
 * a bundler with one small function in it takes no more than that.
 */
const PARTS = {
  'parts/article': 'src/article/article.ts',
  'parts/article-options': 'src/article/options.ts',
  'parts/html-article': 'src/html/article-html.ts',
  'parts/json-ld': 'src/article/json-ld.ts',
  'parts/lemmatizer': 'src/lemma/lemmatizer.ts',
  'parts/dates': 'src/dates/parse-date.ts',
  'parts/normalizer': 'src/normalizer.ts',
  'parts/parse': 'src/parse.ts',
  'parts/search-key': 'src/search-key/search-key.ts',
  'parts/sentences': 'src/segments/sentences.ts',
  'parts/slug': 'src/slug/slug.ts',
  'parts/words': 'src/segments/words.ts',
};

/**
 * Lexicon and model are most of the package. Each is shipped once, as a script that leaves a text with the global object: this runs
 * everywhere as it is, as CommonJS, as a module, with a bundler and without.
 */
const DATA = {
  lexicon: { returnedBy: 'lexiconText', value: LEXICON },
  model: { returnedBy: 'modelText', value: MODEL },
  lemmas: { returnedBy: 'lemmaData', value: { entries: LEMMAS, verbs: VERBS, singulars: SINGULARS, respelled: RESPELLED } },
};

const literal = (value: string | Record<string, string>): string =>
  typeof value === 'string' ? quoted(value) : `{${Object.entries(value).map(([name, text]) => `${name}:${quoted(text)}`)}}`;

/** Writes the data, and a module for each that returns it. */
async function writeData(): Promise<void> {
  const write = (name: string, text: string) => writeFile(`dist/generated/${name}`, text);
  await mkdir('dist/generated', { recursive: true });
  // A package of its own: its scripts are no modules, and have an effect that bundlers must keep.
  await write('package.json', `${JSON.stringify({ type: 'commonjs', sideEffects: Object.keys(DATA).map((name) => `./${name}.js`) })}\n`);
  for (const [name, { returnedBy, value }] of Object.entries(DATA)) {
    const place = `globalThis[Symbol.for('matn ${version} ${name}')]`;
    await write(`${name}.js`, `${place}=${literal(value)};\n`);
    await write(`${name}.mjs`, `import './${name}.js';\nexport const ${returnedBy} = () => ${place};\n`);
  }
}

/** Points the imports of the data at them. */
const shareData: Plugin = {
  name: 'share-data',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/bundled-(?:lexicon|model|lemmas)-data\.js$/ }, ({ path }) => ({
      path: `../generated/${/bundled-(\w+)-data/.exec(path)?.[1]}.mjs`,
      external: true,
    }));
  },
};

/**
 * Returns the data that the scripts of `writeData` have left with the global object: a classic script cannot import them.
 * @throws in its code: Error that names the missing script
 */
const dataOfPage: Plugin = {
  name: 'data-of-page',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/bundled-(?:lexicon|model|lemmas)-data\.js$/ }, ({ path }) => ({
      path: /bundled-(\w+)-data/.exec(path)?.[1] ?? '',
      namespace: 'data-of-page',
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace: 'data-of-page' }, ({ path: name }) => ({
      contents: `export const ${DATA[name as keyof typeof DATA].returnedBy} = () => {
        const value = globalThis[Symbol.for('matn ${version} ${name}')];
        if (value === undefined) throw new Error('matn: expected the script dist/generated/${name}.js of matn ${version} in the page, got none');
        return value;
      };`,
    }));
  },
};

/**
 * Has the command line load the build for `require`: one file is there sooner than many. An `import()` takes the module beside it, whose
 * exports Node knows without loading them.
 */
const loadOneFile: Plugin = {
  name: 'load-one-file',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^(?:\.\.\/)+(?:index|html)\.js$/ }, ({ path, kind }) => ({
      path: path.replace(/^(?:\.\.\/)+/, '../').replace(/\.js$/, kind === 'dynamic-import' ? '.js' : '.cjs'),
      external: true,
    }));
    onResolve({ filter: /^\.\.\/article\/(?:article|options)\.js$/ }, ({ path }) => ({
      path: path.replace('../', './').replace(/\.js$/, '.cjs'),
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
const library: Options = {
  ...shared,
  // The entry points share what they have in common, memory of words included.
  splitting: true,
  treeshake: false,
  // Minified files are read and compiled in five sixths of the time, and the package is a twentieth smaller.
  plugins: [minifyFiles],
  esbuildOptions(options) {
    options.charset = 'utf8';
    // Names that files export to one another are short, too.
    options.minifyIdentifiers = true;
    options.minifySyntax = true;
  },
  esbuildPlugins: [shareData],
};

/**
 * The declarations for import and require: apart from the code, since they are worked out once for both. They come from sources that
 * `npm run typecheck` has checked: a second check takes twice as long as they do.
 */
const types: Options = {
  name: 'types',
  entry: ENTRIES,
  format: ['esm', 'cjs'],
  silent: true,
  dts: { only: true, entry: ENTRIES, compilerOptions: { ignoreDeprecations: '6.0', noCheck: true } },
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
    name: 'modules',
    sourcemap: true,
    entry: { ...ENTRIES, ...PARTS },
    outDir: 'dist/web',
    format: 'esm',
    onSuccess: writeData,
  },
  {
    ...library,
    name: 'page',
    entry: { matn: 'src/index.ts' },
    format: 'iife',
    globalName: 'matn',
    splitting: false,
    esbuildPlugins: [dataOfPage],
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
    noExternal: ['commander', 'picomatch', 'tinypool', 'cli-progress'],
    // What is imported when it is needed stays a file of its own: `matn --version` reads none of it.
    splitting: true,
    // For `import.meta.url`, by which the pool finds its threads.
    shims: true,
    esbuildPlugins: [loadOneFile],
  },
  threads,
  types,
]);
