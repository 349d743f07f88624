import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, it } from 'vitest';
import { normalize, version } from '../../src/index.js';

const MATN = join(inject('consumer').folder, 'node_modules/.bin/matn');

async function matn(argv: string[], stdin = ''): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const child = spawn(MATN, argv);
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.on('error', () => {}).end(stdin);
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { exitCode, stdout, stderr };
}

describe('the installed command', () => {
  it('prints its version', async () => {
    expect(await matn(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('normalizes standard input byte for byte', async () => {
    expect(await matn(['normalize'], 'كتاب ها\r\n')).toEqual({ exitCode: 0, stdout: normalize('كتاب ها\r\n'), stderr: '' });
  });

  it('reads a file into an article', async () => {
    const { stdout } = await matn(['article', 'fixtures/articles/kayhan-232810.txt']);
    expect(JSON.parse(stdout).article.code).toBe('232810');
  });

  it('prints dates, and exits with 1 where a line has none', async () => {
    expect(await matn(['date'], '۱۴۰۰/۱۰/۰۱\nهیچ\n')).toMatchObject({ exitCode: 1, stdout: '2021-12-22\n-\n' });
  });

  it('exits with 2 on wrong use', async () => {
    expect(await matn(['normalize', '--nothing'])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('ends quietly when its reader has gone', async () => {
    const page = await readFile('fixtures/articles/kayhan-232810.txt', 'utf8');
    const child = spawn(MATN, ['normalize']);
    const stderr = text(child.stderr);
    const exited = new Promise((resolve) => child.once('close', resolve));
    child.stdout.destroy();
    child.stdin.on('error', () => {}).end(page.repeat(100));
    expect(await exited).toBe(0);
    expect(await stderr).toBe('');
  });
});
