import { readFile } from 'node:fs/promises';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';
import { RUNNABLE, runScript } from './consumer.js';

const consumer = inject('consumer');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

it.each(Object.entries(RUNNABLE))('the packed package runs %s', async (_how, script) => {
  expect(await runScript(consumer, script)).toBe(`matn ${version} works\n`);
});

it('the packed package runs in an edge runtime, which has no Node API', async () => {
  const { outputFiles } = await build({
    entryPoints: ['in-an-edge-runtime.mjs'],
    absWorkingDir: consumer.folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
  });
  const edge = new EdgeVM({ initialCode: outputFiles[0]?.text ?? '' });
  expect(edge.evaluate('lastWord')).toBe(`matn ${version} works`);
});
