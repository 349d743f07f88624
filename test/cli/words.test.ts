import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/normalize/settings.js';
import type { NormalizeOptions } from '../../src/types.js';
import { ioOf, matn } from './shell.js';

const accepted = () => {};

describe('matn normalize --words', () => {
  it('takes one word a line; empty lines, comments and a byte order mark count for nothing', async () => {
    const files = { 'words.txt': '\ufeffعلی\u200cاف\r\n\n# نام¦ها\n  هم\u200cاندیش \n' };
    const options = await readSettings({ model: true, words: 'words.txt' }, ioOf({ files }), accepted);
    expect(options.words).toEqual(['علی\u200cاف', 'هم\u200cاندیش']);
  });

  it('adds its words to those of the config', async () => {
    const files = { 'matn.config.json': '{ "words": ["یک\u200cدست"] }', 'words.txt': 'هم\u200cاندیش\n' };
    const options = await readSettings({ model: true, words: 'words.txt' }, ioOf({ files }), accepted);
    expect(options.words).toEqual(['یک\u200cدست', 'هم\u200cاندیش']);
  });

  it('names the flag, or the config, whose words the library refuses', async () => {
    const refuse = ({ words = [] }: NormalizeOptions) => {
      if (words.length > 0) throw new RangeError(`options.words: expected a word as it is written, got '${words[0]}'`);
    };
    const files = { 'words.txt': 'كتاب\n' };
    await expect(readSettings({ model: true, words: 'words.txt' }, ioOf({ files }), refuse)).rejects.toThrow(
      new RangeError("--words: expected a word as it is written, got 'كتاب'"),
    );
    const config = { 'matn.config.json': '{ "words": ["كتاب"] }' };
    await expect(readSettings({ model: true }, ioOf({ files: config }), refuse)).rejects.toThrow(
      new RangeError("matn.config.json: words: expected a word as it is written, got 'كتاب'"),
    );
  });

  it('is wrong use where there is no such file', async () => {
    expect(await matn(['normalize', '--words', 'gone.txt', 'a.txt'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'matn: gone.txt: there is no such file; give the path of a text file, or - for standard input\n',
    });
  });
});
