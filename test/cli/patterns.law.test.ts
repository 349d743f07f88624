import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/files/file-system.js';
import { describeCostly } from '../../src/cli/patterns.js';
import { fileIo } from '../../src/cli/process-io.js';
import { runs } from '../support/runs.js';

it('A pattern that is taken finds files in less than two seconds', async () => {
  const parts = [
    '*',
    '*',
    '**',
    '/',
    '?',
    'a',
    'a',
    'b',
    '{',
    '}',
    ',',
    '{a,aa}',
    '{*a,a*}',
    '[a-b]',
    '!',
    '(',
    ')',
    '|',
    '+',
    '@',
    '*(',
    '\\',
  ];
  const pattern = fc.array(fc.constantFrom(...parts), { minLength: 3, maxLength: 18 }).map((chosen) => chosen.join(''));
  const folder = mkdtempSync(join(tmpdir(), 'matn-patterns-'));
  for (const name of ['a'.repeat(255), 'ab'.repeat(120), `${'a/'.repeat(20)}c`, `${`${'a'.repeat(40)}/`.repeat(10)}c`]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  const { findFiles } = fileIo(nodeFiles);
  await fc.assert(
    fc.asyncProperty(pattern, async (written) => {
      if (describeCostly(written) !== null) return;
      const begun = process.cpuUsage();
      await findFiles(`${folder}/${written}`, []);
      expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
    }),
    runs(300),
  );
  rmSync(folder, { recursive: true });
});
