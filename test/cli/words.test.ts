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
  expect(stderr).toBe("matn: words.txt:1: expected 'علی', as normalize writes it, got 'علي'\n");
});

it.each([
  ['#\n\nکتاب\r\nكار\n', "words.txt:4: expected 'کار', as normalize writes it, got 'كار'"],
  ['کتاب\nعلی اف\n', "words.txt:2: expected words of Persian letters and half-spaces, got 'علی اف'"],
  ['علیاف\nعلی\u200cاف\n', "words.txt:2: expected one form of a word, got 'علیاف' and 'علی\u200cاف'"],
  ['خانه\u200cها\n', "words.txt:1: expected one form of a word, got 'خانهها' and 'خانه\u200cها'"],
])('--words names the file and the line of %j', async (list, message) => {
  const files = { 'words.txt': list, 'matn.config.json': JSON.stringify({ words: ['خانهها'] }) };
  const finished = await matn(['normalize', '--words', 'words.txt'], { files, stdin: 'متن' });
  expect(finished).toEqual({ exitCode: 2, stdout: '', stderr: `matn: ${message}\n` });
});

it('a wrong word of a config has its place in it', async () => {
  const files = { 'matn.config.json': JSON.stringify({ words: ['کتاب', 'كار'] }) };
  expect((await matn(['normalize'], { files, stdin: 'متن' })).stderr).toBe(
    "matn: matn.config.json: words[1]: expected 'کار', as normalize writes it, got 'كار'\n",
  );
});
