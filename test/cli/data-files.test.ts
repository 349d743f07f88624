import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { matn } from './shell.js';

const CSV = 'نام,شهر\nعلی,تهران\n';

describe('matn normalize, given a file that holds data', () => {
  it.each([
    ['a.csv', "expected a text, got CSV; 'matn csv --fields NAME' normalizes the texts of its columns"],
    ['A.CSV', "expected a text, got CSV; 'matn csv --fields NAME' normalizes the texts of its columns"],
    ['a.tsv', "expected a text, got TSV; 'matn csv --fields NAME' normalizes the texts of its columns"],
    ['a.csv.gz', "expected a text, got CSV; 'matn csv --fields NAME' normalizes the texts of its columns"],
    ['a.json', "expected a text, got JSON; made into JSON Lines (jq -c '.[]' FILE, where it is an array), 'matn jsonl --fields NAME'"],
    ['a.json.gz', 'expected a text, got JSON; made into JSON Lines'],
    ['a.jsonl', "expected a text, got JSONL; 'matn jsonl --fields NAME' normalizes the texts of its records"],
    ['a.ndjson', "expected a text, got NDJSON; 'matn jsonl --fields NAME' normalizes the texts of its records"],
  ])('refuses %s, and says what is right for it', async (file, message) => {
    for (const flags of [[], ['--check'], ['--write'], ['--diff'], ['--edits']]) {
      const files = { [file]: CSV };
      const { exitCode, stdout, stderr } = await matn(['normalize', ...flags, file], { files });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(`matn: ${file}: ${message}`);
      expect(stderr).toMatch(/^[^\n]*; --force reads it as a text\n$/);
      expect(files).toEqual({ [file]: CSV });
    }
  });

  it('reads none of the others then, and says how many more there are', async () => {
    const files = { 'a.txt': CSV, 'b.csv': CSV, 'c.json': '{}' };
    const { exitCode, stderr } = await matn(['normalize', '--write', '*'], { files, patterns: { '*': Object.keys(files) } });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('matn: b.csv (and 1 more such files): expected a text, got CSV;');
    expect(files['a.txt']).toBe(CSV);
  });

  it('takes it with --force', async () => {
    expect(await matn(['normalize', '--force', 'a.csv'], { files: { 'a.csv': CSV } })).toEqual({
      exitCode: 0,
      stdout: normalize(CSV),
      stderr: '',
    });
  });

  it.each(['csv.txt', 'csv', 'a.csv.txt', 'a.csvx', 'json'])('takes %s', async (file) => {
    expect((await matn(['normalize', file], { files: { [file]: CSV } })).exitCode).toBe(0);
  });

  it('takes standard input, whatever is in it', async () => {
    expect(await matn(['normalize'], { stdin: CSV })).toEqual({ exitCode: 0, stdout: normalize(CSV), stderr: '' });
  });
});
