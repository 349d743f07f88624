/**
 * Runs the packed package wherever it promises to run and prints a table: `npm run test:matrix`, after `npm run build`.
 * With a word, only the rows whose environment contains it: `npm run test:matrix -- Deno`.
 */
import { createConsumer, removeConsumer } from '../test/dist/consumer.js';
import { browserRows } from './matrix/browser.js';
import { bundlerRows } from './matrix/bundlers.js';
import { installNode, installPackages } from './matrix/packages.js';
import { runRows } from './matrix/row.js';
import { runtimeRows } from './matrix/runtimes.js';
import { testEnvironmentRows } from './matrix/test-environments.js';
import { typeRows } from './matrix/type-settings.js';

const wanted = process.argv[2]?.toLowerCase() ?? '';
const consumer = await createConsumer();
try {
  installPackages(consumer.folder);
  const rows = [runtimeRows(consumer.folder, installNode), browserRows(consumer.folder), testEnvironmentRows(consumer.folder)]
    .concat([bundlerRows(consumer.folder), typeRows(consumer.folder)])
    .flat()
    .filter(({ environment }) => environment.toLowerCase().includes(wanted));
  if (rows.length === 0) throw new Error(`expected a word of an environment, got ${wanted}`);
  if ((await runRows(rows, console.log)) > 0) process.exitCode = 1;
} finally {
  await removeConsumer(consumer);
}
