import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offline } from './build/offline.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page imports matn as users do: the exports of the package, from its build. */
const PUBLISHED = [
  { find: /^matn$/, replacement: at('../dist/web/index.js') },
  { find: /^matn\/(\w+)$/, replacement: at('../dist/web/$1.js') },
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
    // No inline files: the Content-Security-Policy allows only files of the page.
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
