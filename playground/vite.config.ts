import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offline } from './build/offline.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page uses matn as everybody does: by what the package exports, from its build. */
const PUBLISHED = [
  { find: /^matn$/, replacement: at('../dist/index.js') },
  { find: /^matn\/(\w+)$/, replacement: at('../dist/$1.js') },
];

export default defineConfig({
  root: at('.'),
  // Relative, so that the folder works from any path.
  base: './',
  resolve: { alias: PUBLISHED },
  build: {
    target: 'es2022',
    outDir: at('../build/playground'),
    emptyOutDir: true,
    // Nothing inline: the Content-Security-Policy allows files of the page only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: at('index.html'), 'service-worker': at('worker/service-worker.ts') },
      output: { entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
  worker: { format: 'es' },
  plugins: [offline()],
});
