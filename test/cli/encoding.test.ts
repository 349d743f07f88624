import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { matn } from './shell.js';

/** «سلام دنیا» and a line «چگونه» with the Arabic yeh, as in Windows before Unicode. */
const WINDOWS_1256 = Uint8Array.from([0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xcf, 0xe4, 0xed, 0xc7, 0x0a, 0x8d, 0x90, 0xe6, 0xe4, 0xe5, 0x0a]);
const TEXT = 'سلام دنيا\nچگونه\n';
const UTF_16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
const BY_FLAG = ['--encoding', 'windows-1256'];

describe('a text that is not UTF-8', () => {
  it.each(['normalize', 'article', 'date'])('is named by %s with its line, its encoding and the flag that reads it', async (command) => {
    expect(await matn([command, 'old.txt'], { files: { 'old.txt': Buffer.concat([Buffer.from('a\n'), WINDOWS_1256]) } })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'matn: old.txt:2: this line is not UTF-8: the text looks like Windows-1256; --encoding windows-1256 reads it\n',
    });
  });

  it.each(['windows-1256', 'cp1256', 'WINDOWS-1256'])('is read with --encoding %s', async (name) => {
    const { stdout } = await matn(['normalize', '--encoding', name, 'old.txt'], { files: { 'old.txt': WINDOWS_1256 } });
    expect(stdout).toBe(normalize(TEXT));
  });

  it('is read by all commands', async () => {
    const stdin = new Uint8Array([...Buffer.from('1400/10/01 '), 0xd3, 0xe1, 0xc7, 0xe3, 0x0a]);
    expect((await matn(['date', ...BY_FLAG], { stdin })).stderr).toContain('«1400/10/01 سلام» is not a date');
    expect(JSON.parse((await matn(['article', ...BY_FLAG], { stdin: WINDOWS_1256 })).stdout)).toHaveProperty('article');
  });

  it('is written in UTF-8, also where no character changes', async () => {
    const files = { 'old.txt': Uint8Array.from([0xd3, 0xe1, 0xc7, 0xe3]) };
    expect(await matn(['normalize', '--check', ...BY_FLAG, 'old.txt'], { files })).toMatchObject({ exitCode: 1, stdout: 'old.txt\n' });
    expect(await matn(['normalize', '--write', ...BY_FLAG, 'old.txt'], { files })).toEqual({
      exitCode: 0,
      stdout: 'old.txt\n',
      stderr: '',
    });
    expect(files).toEqual({ 'old.txt': 'سلام' });
  });

  it('is not read a second time in its old encoding', async () => {
    const files = { 'old.txt': WINDOWS_1256 };
    await matn(['normalize', '--write', ...BY_FLAG, 'old.txt'], { files });
    expect(await matn(['normalize', '--write', ...BY_FLAG, 'old.txt'], { files })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(files).toEqual({ 'old.txt': normalize(TEXT) });
  });

  it('is named UTF-16 by its mark, and read so', async () => {
    const files = { 'a.txt': UTF_16 };
    expect((await matn(['normalize', 'a.txt'], { files })).stderr).toBe(
      'matn: a.txt: expected UTF-8, got UTF-16; --encoding utf-16le reads it\n',
    );
    expect((await matn(['normalize', '--encoding', 'utf-16le', 'a.txt'], { files })).stdout).toBe(normalize(TEXT));
  });

  it.each([
    ['UTF-8 with a broken byte', Buffer.concat([Buffer.from('یک\nدو\n'), Uint8Array.of(0xd8), Buffer.from('\nسه چهار پنج شش هفت')]), 3],
    ['UTF-8 that is cut off', Buffer.from('یک\nدو').subarray(0, -1), 2],
    ['French as Windows writes it', Buffer.from('déjà vu, à bientôt\n', 'latin1'), 1],
  ])('is not taken for Windows-1256: %s', async (_case, stdin, line) => {
    expect((await matn(['normalize'], { stdin })).stderr).toBe(
      `matn: (standard input):${line}: this line is not UTF-8; --encoding NAME reads a text in another encoding\n`,
    );
  });

  it('is no text at all: a binary file', async () => {
    const files = { 'a.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1) };
    for (const flags of [[], BY_FLAG]) {
      expect(await matn(['normalize', ...flags, 'a.png'], { files })).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: 'matn: a.png: expected a text, got a binary file: byte 5 is NUL\n',
      });
    }
  });

  it('is refused in an encoding that there is not', async () => {
    expect(await matn(['normalize', '--encoding', 'persian', 'a.txt'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        "matn: option '--encoding <name>' argument 'persian' is invalid. Expected an encoding of the web, such as windows-1256 or utf-16le; see matn normalize --help\n",
    });
  });
});
