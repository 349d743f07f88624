import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { matn } from './shell.js';

const TABLE = 'id,title,body\r\n1,كتاب ها,"می روم ، گفت ""خوب"""\r\n2,"كار",باران\r\n';
const CLEAN = 'id,title,body\r\n1,کتاب¦ها,"می روم ، گفت ""خوب"""\r\n2,"کار",باران\r\n';
const real = (text: string): string => text.replaceAll('¦', '\u200c');
const csv = async (flags: string[], stdin: string) => {
  const { stdout, ...others } = await matn(['csv', ...flags], { stdin: real(stdin) });
  return { ...others, stdout: stdout.replaceAll('\u200c', '¦') };
};

describe('matn csv', () => {
  it('normalizes the named columns, and nothing else', async () => {
    expect(await csv(['--fields', 'title'], TABLE)).toEqual({ exitCode: 0, stdout: CLEAN, stderr: '' });
  });

  it.each([
    ['a quoted field stays quoted, marks in it stay doubled', 't\n"كار ""خوب"" است"\n', 't\n"کار ""خوب"" است"\n'],
    ['a quoted field may hold separators and line breaks', 't,n\n"كار, خوب\r\nمی روم",1\n', 't,n\n"کار، خوب\r\nمی¦روم",1\n'],
    ['a bare field stays bare', 't\nمی روم\n', 't\nمی¦روم\n'],
    ['spaces at the edges of other fields stay', 'n, t\n 1 ,كار\n', 'n, t\n 1 ,کار\n'],
    ['a byte order mark stays', '\ufefft,n\nكار,1\n', '\ufefft,n\nکار,1\n'],
    ['no line end at the end stays so', 't\nكار', 't\nکار'],
    ['line ends may differ', 't\r\nكار\nكار\rكار', 't\r\nکار\nکار\rکار'],
    ['empty fields and lines stay', 'n,t\n,\n\n"",""\n1,كار\n', 'n,t\n,\n\n"",""\n1,کار\n'],
    ['an empty last field ends a row at the end', 't,n\nكار,', 't,n\nکار,'],
    ['a name that comes twice is two columns', 't,n,t\nكار,كار,كار\n', 't,n,t\nکار,كار,کار\n'],
    ['a quoted name of the header counts', '"t",n\nكار,كار\n', '"t",n\nکار,كار\n'],
    ['the header is not converted', 't,كار\nكار,كار\n', 't,كار\nکار,كار\n'],
    ['a mark within a bare field is a letter', 't\nكار "خوب" است\n', 't\nکار "خوب" است\n'],
  ])('%s', async (_, before, after) => {
    expect(await csv(['--fields', 't'], before)).toEqual({ exitCode: 0, stdout: after, stderr: '' });
  });

  it('gives an empty table back', async () => {
    expect(await csv(['--fields', 't'], '')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('takes other separators, and tables without a header', async () => {
    expect((await csv(['--fields', '2', '--no-header', '--delimiter', ';'], 'كار;كار, خوب\n')).stdout).toBe('كار;کار، خوب\n');
    expect((await csv(['--fields', 't', '--delimiter', ';'], 't;n\n"كار;";1\n')).stdout).toBe('t;n\n"کار؛";1\n');
  });

  it('takes tabs with --tsv and by the name of the file; marks are letters there unless they enclose a field', async () => {
    const before = 't\tn\n"كار"\t1\n"خوب" است كار\t2\n"كار\t3\n';
    const after = 't\tn\n"کار"\t1\n"خوب" است کار\t2\n"کار\t3\n';
    expect(await csv(['--fields', 't', '--tsv'], before)).toEqual({ exitCode: 0, stdout: after, stderr: '' });
    expect((await matn(['csv', '--fields', 't', 'a.tsv'], { files: { 'a.tsv': before } })).stdout).toBe(after);
  });

  it('leaves a row with another number of fields as it is, reports it, and goes on', async () => {
    const { exitCode, stdout, stderr } = await csv(['--fields', 't'], 'n,t\n1,كار,3\n2,كار\nكار\n');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: 'n,t\n1,كار,3\n2,کار\nكار\n' });
    expect(stderr).toBe(
      [2, 4]
        .map(
          (line) =>
            `matn: (standard input):${line}: expected 2 fields as in the first row, got ${line === 2 ? 3 : 1}; the row was left as it is\n`,
        )
        .join(''),
    );
  });

  it('reports no more than ten such rows one by one', async () => {
    const { stderr } = await csv(['--fields', 't'], `n,t\n${'كار\n'.repeat(25)}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(11);
    expect(stderr).toMatch(/matn: \(standard input\): 15 more such rows\n$/);
  });

  it.each([
    ['t\n"كار\n', 'matn: (standard input):2: no quotation mark closes this field; nothing was converted\n'],
    [
      't\nكار\n"كار" خوب\n',
      'matn: (standard input):3: something other than a separator follows the closing quotation mark of this field; a mark within one is written twice; nothing was converted\n',
    ],
    ['title,n\nكار,1\n', "matn: (standard input): --fields: expected columns of the header (title, n), got 't'\n"],
  ])('refuses %j and prints nothing of it', async (stdin, stderr) => {
    expect(await csv(['--fields', 't'], stdin)).toEqual({ exitCode: 1, stdout: '', stderr });
  });

  it.each([
    ['title;n\n"كار; خوب";1\n', "; nothing was converted; --delimiter ';', if that separates fields\n"],
    ['title;n\nكار;1\n', "got 't'; --delimiter ';', if that separates fields\n"],
    ['title\tn\nكار\t1\n', "got 't'; --tsv, if that separates fields\n"],
  ])('says what may stand between the fields of %j', async (stdin, end) => {
    expect((await csv(['--fields', 't'], stdin)).stderr).toMatch(new RegExp(`${end.replace(/[.?]/g, '\\$&')}$`));
  });

  it('says which column was probably meant', async () => {
    expect((await csv(['--fields', 'titles'], TABLE)).stderr).toContain("got 'titles' (did you mean 'title'?)");
    expect((await csv(['--fields', '9', '--no-header'], TABLE)).stderr).toContain('expected numbers of columns from 1 to 3');
  });

  it.each([
    [[], 'matn: expected --fields: which columns are to be normalized?\n'],
    [['--fields', 't', '--delimiter', '""'], /Expected one character/],
    [['--fields', 't', '--delimiter', ';', '--tsv'], /cannot be used with/],
    [['--fields', 't', 'a.csv', 'b.csv'], /expected one FILE to print, got 2/],
    [['--fields', 't', '--write'], /got standard input/],
  ] as const)('refuses %j', async (flags, message) => {
    const { exitCode, stdout, stderr } = await matn(['csv', ...flags]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('writes in place, checks, lists and shows', async () => {
    const files: Record<string, string> = { 'a.csv': TABLE, 'b.csv': real(CLEAN) };
    const both = ['--fields', 'title', 'a.csv', 'b.csv'];
    expect(await matn(['csv', '--check', ...both], { files })).toEqual({
      exitCode: 1,
      stdout: 'a.csv\n',
      stderr: 'matn: 1 file would change\n',
    });
    expect(await matn(['csv', '-l', ...both], { files })).toEqual({ exitCode: 1, stdout: 'a.csv\n', stderr: '' });
    expect((await matn(['csv', '--diff', ...both], { files })).stdout).toBe(
      '--- a.csv\n+++ a.csv\n@@ -1,3 +1,3 @@\n id,title,body\r\n-1,كتاب ها,"می روم ، گفت ""خوب"""\r\n+1,کتاب¦ها,"می روم ، گفت ""خوب"""\r\n-2,"كار",باران\r\n+2,"کار",باران\r\n',
    );
    expect(await matn(['csv', '--write', ...both], { files })).toEqual({ exitCode: 0, stdout: 'a.csv\n', stderr: '' });
    expect(files).toEqual({ 'a.csv': real(CLEAN), 'b.csv': real(CLEAN) });
  });

  it('takes how to normalize', async () => {
    expect((await csv(['--fields', 't', '--level', 'keep', '--digits', 'persian'], 't\nكتاب ها 12\n')).stdout).toBe('t\nکتاب ها ۱۲\n');
    expect(normalize('كتاب ها 12')).not.toContain('۱۲');
  });
});
