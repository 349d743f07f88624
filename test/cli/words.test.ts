import { expect, it } from 'vitest';
import { visible } from '../../src/cli/visible.js';
import { matn } from './shell.js';

const AS_GIVEN = 'علی\u200cاف\n';

it('--words has the words of a file obeyed in every inflection', async () => {
  const files = { 'words.txt': AS_GIVEN, 'page.txt': 'علیافها آمدند و علی اف را دیدم\n' };
  const { exitCode, stdout } = await matn(['normalize', '--words', 'words.txt', 'page.txt'], { files });
  expect([exitCode, visible(stdout)]).toEqual([0, 'علی¦اف¦ها آمدند و علی¦اف را دیدم\n']);
});

it('--words shows both forms of a word that normalization would change', async () => {
  const { exitCode, stdout, stderr } = await matn(['normalize', '--words', 'words.txt'], { files: { 'words.txt': 'علي\n' }, stdin: 'متن' });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toBe("matn: --words: expected 'علی', as normalize writes it, got 'علي'\n");
});
