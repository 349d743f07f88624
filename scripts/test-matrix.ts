/** Runs the packed package on every supported Node, and in test environments: `npm run test:matrix`, after `npm run build`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createConsumer, RUNNABLE, removeConsumer, runScript } from '../test/dist/consumer.js';
import { runInTestEnvironments } from './lib/test-environments.js';

/** The oldest version that package.json allows, and the newest of each later line. */
const NODE_VERSIONS = ['20.19.0', '22.23.3', '24.21.0'];
const CACHE = resolve('node_modules/.cache/matn-node');

/** Returns the path of a Node of this version, from the npm package `node`, which is fetched once. */
function installNode(version: string): string {
  const folder = join(CACHE, version);
  const node = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', `node@${version}`], {
      stdio: 'inherit',
    });
  }
  return node;
}

const consumer = await createConsumer();
try {
  for (const version of NODE_VERSIONS) {
    const node = installNode(version);
    for (const [how, script] of Object.entries(RUNNABLE)) {
      const lastWord = await runScript(consumer, script, node);
      console.log(`Node ${version}, ${how}: ${lastWord.trim()}`);
    }
  }
  runInTestEnvironments(consumer.folder, console.log);
} finally {
  await removeConsumer(consumer);
}
