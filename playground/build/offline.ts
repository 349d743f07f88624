import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const SERVICE_WORKER = 'service-worker.js';
/** Loaded only when needed, and cached only then. */
const ON_DEMAND = /compare/;

/** Gives the service worker the list of the page's files. */
export function offline(): Plugin {
  return {
    name: 'matn-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[SERVICE_WORKER];
        if (worker?.type !== 'chunk') throw new Error(`${SERVICE_WORKER}: expected a chunk in the build, got none`);
        const files = Object.keys(bundle).filter((name) => name !== SERVICE_WORKER && !name.endsWith('.map') && !ON_DEMAND.test(name));
        const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
        worker.code = `const OFFLINE_FILES=${JSON.stringify(['./', ...files])},OFFLINE_VERSION='${version}';\n${worker.code}`;
      },
    },
  };
}
