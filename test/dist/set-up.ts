import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type Consumer, createConsumer, removeConsumer } from './consumer.js';

declare module 'vitest' {
  interface ProvidedContext {
    consumer: Consumer;
  }
}

/** Packs and installs once for all tests of this folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.js')) throw new Error('the tests of test/dist need a build: npm run build');
  const consumer = await createConsumer();
  project.provide('consumer', consumer);
  return () => removeConsumer(consumer);
}
