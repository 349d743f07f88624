import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { output, type Row } from './row.js';

/** Bundled for the web by each, as a page would have it, and then run. */
const ENTRY = 'by-import.mjs';

/** What runs each bundler, in a folder of its own: `out/NAME`. Plain means: no plugin that the bundler does not need for any package. */
const CONFIGS: Readonly<Record<string, string>> = {
  'bundle-by-webpack.cjs': `require('webpack')({
  mode: 'production', entry: './${ENTRY}', target: 'web', devtool: false, performance: false,
  output: { path: __dirname + '/out/webpack', filename: 'out.js' },
}, (error, stats) => {
  if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exitCode = 1; }
});
`,
  'bundle-by-vite.mjs': `import { build } from 'vite';
await build({ configFile: false, logLevel: 'error', build: {
  outDir: 'out/vite', lib: { entry: './${ENTRY}', formats: ['es'], fileName: () => 'out.mjs' },
} });
`,
  'bundle-by-rollup.mjs': `import { rollup } from 'rollup';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
// check.cjs of the test is CommonJS; the package itself needs nodeResolve only, to be found.
const bundle = await rollup({ input: './${ENTRY}', plugins: [nodeResolve({ browser: true }), commonjs({ include: './check.cjs' })],
  onwarn(warning) { throw new Error(warning.message); } });
await bundle.write({ file: 'out/rollup/out.mjs', format: 'es' });
`,
};

const node = (folder: string, ...argv: string[]): string => output(folder, process.execPath, argv);

const BUNDLERS: Readonly<Record<string, (folder: string) => void>> = {
  esbuild: (folder) =>
    output(folder, 'node_modules/.bin/esbuild', [ENTRY, '--bundle', '--minify', '--format=esm', '--outfile=out/esbuild/out.mjs']),
  Vite: (folder) => node(folder, 'bundle-by-vite.mjs'),
  webpack: (folder) => node(folder, 'bundle-by-webpack.cjs'),
  Rollup: (folder) => node(folder, 'bundle-by-rollup.mjs'),
  Parcel: (folder) =>
    output(folder, 'node_modules/.bin/parcel', ['build', ENTRY, '--dist-dir', 'out/parcel', '--no-cache', '--no-source-maps'], {
      PARCEL_WORKERS: '0',
    }),
};

/** Bundlers, by what their bundle for the web says. `folder` has the packages and the packed one. */
export function bundlerRows(folder: string): Row[] {
  for (const [file, text] of Object.entries(CONFIGS)) writeFileSync(join(folder, file), text);
  return Object.entries(BUNDLERS).map(([environment, bundle]) => ({
    environment,
    how: 'bundled for the web',
    run: () => {
      bundle(folder);
      const out = join('out', environment.toLowerCase());
      const file = readdirSync(join(folder, out)).find((name) => /\.m?js$/.test(name));
      if (!file) throw new Error(`expected a script in ${out}, got none`);
      return node(folder, join(out, file));
    },
  }));
}
