import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWordFile, wordModule } from '../../scripts/lib/word-lists.js';

const HEAD = '# Words.\n# Source: our own.\n\n';
const read = (text: string) => readWordFile(HEAD + text, 'words.txt');

describe('A file of words', () => {
  it('is lists of words, and of rows', () => {
    const { about, lists } = read(
      '[some-words] Some.\n\nکتاب¦ها\n# a group\nدر باره\n\n[rows: kept, others…] Rows.\nاتاق\tاطاق\nسؤال\tسئوال\tسوال\n',
    );
    expect(about).toBe('Words.\nSource: our own.');
    expect(lists.map(({ name, rows }) => [name, rows])).toEqual([
      ['some-words', [['کتاب\u200cها'], ['در باره']]],
      [
        'rows',
        [
          ['اتاق', 'اطاق'],
          ['سؤال', 'سئوال', 'سوال'],
        ],
      ],
    ]);
  });

  it('becomes a module, with half-spaces escaped', () => {
    const code = wordModule(read('[some-words] Some.\nکتاب¦ها\n[rows: kept, others…] Rows.\nاتاق\tاطاق\n'), 'words.txt');
    expect(code).toContain("/** Some. */\nexport const SOME_WORDS: readonly string[] = [\n  'کتاب\\u200cها',\n];\n");
    expect(code).toContain("export const ROWS: readonly (readonly [kept: string, ...others: string[]])[] = [\n  ['اتاق', 'اطاق'],\n];\n");
    expect(code).toContain('// Source: our own.\n');
  });

  const bad: Record<string, [text: string, message: string]> = {
    'a row before any list': ['کتاب\n', 'words.txt:4: expected a list'],
    'a header without a text': ['[words]\nکتاب\n', 'words.txt:4: expected "[name] About it."'],
    'a name twice': ['[words] A.\nکتاب\n[words] B.\nشهر\n', 'words.txt:6: a second list words'],
    'a row twice': ['[words] A.\nکتاب\nشهر\nکتاب\n', 'words.txt:7: کتاب is in the list already'],
    'a space at the end': ['[words] A.\nکتاب \n', 'words.txt:5: expected words with one space'],
    'two spaces': ['[words] A.\nدر  باره\n', 'words.txt:5: expected words with one space'],
    'a half-space that cannot be seen': ['[words] A.\nکتاب\u200cها\n', 'words.txt:5: expected ¦'],
    'a column too many': ['[words] A.\nاتاق\tاطاق\n', 'words.txt:5: expected 1 column, got 2'],
    'a column too few': ['[words: kept, others…] A.\nاتاق\n', 'words.txt:5: expected 2 columns or more, got 1'],
    'a list without rows': ['[words] A.\n', 'words.txt: the list words is empty'],
  };
  for (const [what, [text, message]] of Object.entries(bad)) {
    it(`is refused for ${what}, by file and line`, () => {
      expect(() => read(text)).toThrow(message);
    });
  }

  it('is refused without a source', () => {
    expect(() => readWordFile('# Words.\n[words] A.\nکتاب\n', 'words.txt')).toThrow('words.txt:1: expected a comment with "Source: …"');
  });

  it('is compiled, and nothing else is in the folder of the modules', () => {
    const names = (folder: string, end: string) =>
      readdirSync(folder)
        .map((name) => name.replace(end, ''))
        .sort();
    expect(names('src/generated/words', '.ts')).toEqual(names('src/persian/words', '.txt'));
    for (const name of names('src/persian/words', '.txt')) {
      const file = `src/persian/words/${name}.txt`;
      expect(readFileSync(`src/generated/words/${name}.ts`, 'utf8')).toBe(wordModule(readWordFile(readFileSync(file, 'utf8'), file), file));
    }
  });
});
