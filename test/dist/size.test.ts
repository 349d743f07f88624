import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Measured {
  name: string;
  size: number;
  sizeLimit: number;
}

/** Exits with 1 if a limit is exceeded, with the same output. */
const { stdout } = await promisify(execFile)('node_modules/.bin/size-limit', ['--json']).catch((error: { stdout: string }) => error);
const measured: Measured[] = JSON.parse(stdout);

describe('the limits of size in package.json', () => {
  it.each(measured)('$name: $sizeLimit bytes, minified and compressed', ({ size, sizeLimit }) => {
    expect(size).toBeLessThanOrEqual(sizeLimit);
  });
});
