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

  const LEFT =
    'expected quotation marks around its fields, since it would read as other fields once it is normalized; the row was left as it is';

  it.each([
    ['a space after the last mark', '1\tمي شود "خوب" \n', '1\tمی¦شود "خوب"\n'],
    ['a mark of direction there', '1\tمي شود "خوب"\u200f\n', '1\tمی¦شود "خوب"\n'],
    ['a mark of direction before the first mark', '1\t\u200f"خوب" شد كار\n', '1\t"خوب" شد کار\n'],
    ['marks of another style', '1\tگفت "خوب" و\n', '1\tگفت «خوب» و\n', '--quotes', 'guillemets'],
    ['a field of marks only, where others have marks around them', '"1"\t\u200f"كار" \n', '"1"\t"""کار"""\n'],
    ['an opening mark, where others have marks around them', '"1"\t\u200f"كار\n2\tب"\n', '"1"\t"""کار"\n2\tب"\n'],
  ])('between tabs, normalizes a field with %s', async (_, before, after, ...flags) => {
    const all = ['--tsv', '--no-header', '--fields', '2', ...flags];
    expect(await csv(all, before)).toEqual({ exitCode: 0, stdout: after, stderr: '' });
    expect((await csv(all, after)).stdout).toBe(after);
  });

  it.each([
    ['a field of marks only, where none has marks around it', '1\t\u200f"كار" \n2\tكار\n', '1\t\u200f"كار" \n2\tکار\n', [1]],
    ['a mark that would close an earlier field', '"ا\tكار" \n2\tكار\n', '"ا\tكار" \n2\tکار\n', [1]],
    ['a mark that would close a field of an earlier row', '"ا\tب\n1\tكار" \n1\tكار" \n', '"ا\tب\n1\tكار" \n1\tکار"\n', [2]],
    ['one of a row that is left itself', '"ا\tكار" \t"ب\n1\tكار" \t2\n', '"ا\tكار" \t"ب\n1\tكار" \t2\n', [1, 2]],
    ['a mark before a mark of direction and a tab', '"ا\t"""\u200f\tب"\n', '"ا\t"""\u200f\tب"\n', [1]],
    ['an empty field alone', '\u200f\nكار\n', '\u200f\nکار\n', [1]],
  ])('between tabs, reports the row of %s', async (_, before, after, lines) => {
    const column = before.includes('\t') ? '2' : '1';
    const { exitCode, stdout, stderr } = await csv(['--tsv', '--no-header', '--fields', column], before);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: after });
    expect(stderr).toBe(lines.map((line) => `matn: (standard input):${line}: ${LEFT}\n`).join(''));
  });

  it('between commas, puts a field into quotation marks where it needs them', async () => {
    expect((await csv(['--fields', 't'], 't\n\u200f"كار" \nمي شود "خوب" \n')).stdout).toBe('t\n"""کار"""\nمی¦شود "خوب"\n');
    expect((await csv(['--fields', 't', '--quotes', 'guillemets'], 't\nگفت "خوب" و كار\n')).stdout).toBe('t\nگفت «خوب» و کار\n');
  });

  it.each([
    ['"عنوان, خبر"', 'id,"عنوان, خبر"\n1,كار\n', 'id,"عنوان, خبر"\n1,کار\n'],
    ['id,"عنوان, خبر"', 'id,"عنوان, خبر"\nكار,كار\n', 'id,"عنوان, خبر"\nکار,کار\n'],
    ['"نام ""کامل"""', '"نام ""کامل""",n\nكار,1\n', '"نام ""کامل""",n\nکار,1\n'],
    ['نام "کامل"', 'نام "کامل",n\nكار,1\n', 'نام "کامل",n\nکار,1\n'],
    ['""', 'id,\n1,كار\n', 'id,\n1,کار\n'],
    ['عنوان خبر', 'id,"عنوان\nخبر"\n1,كار\n', 'id,"عنوان\nخبر"\n1,کار\n'],
    ['عنوان', 'id,\u200fعنوان \n1,كار\n', 'id,\u200fعنوان \n1,کار\n'],
  ])('--fields %s names a column', async (list, before, after) => {
    expect(await csv(['--fields', list], before)).toEqual({ exitCode: 0, stdout: after, stderr: '' });
  });

  it('lists names as --fields takes them, and no more than twenty', async () => {
    expect((await csv(['--fields', 'عنوان'], 'id,"عنوان, خبر",\n1,2,3\n')).stderr).toBe(
      `matn: (standard input): --fields: expected columns of the header (id, "عنوان, خبر", ""), got 'عنوان'\n`,
    );
    const wide = Array.from({ length: 3000 }, (_, at) => `c${at}`).join(',');
    expect((await csv(['--fields', 't'], wide)).stderr).toMatch(/c18, c19 and 2980 more\), got 't'\n$/);
  });

  it.each([
    ['\nt,n\nكار,1\n', '\nt,n\nکار,1\n'],
    ['\ufeff\r\n\r\nt,n\r\nكار,1\r\n', '\ufeff\r\n\r\nt,n\r\nکار,1\r\n'],
    ['\n\n', '\n\n'],
    ['\ufeff', '\ufeff'],
  ])('empty lines above the header are no header: %j', async (before, after) => {
    expect(await csv(['--fields', 't'], before)).toEqual({ exitCode: 0, stdout: after, stderr: '' });
  });

  it('names the line of the header, if lines stand above it', async () => {
    const { exitCode, stderr } = await csv(['--fields', 't'], 'گزارش ماه\nتاریخ: "دی"\nt,n\nكار,1\n');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr:
        "matn: (standard input): --fields: expected columns of the header (گزارش ماه), got 't'; line 3 has these names: remove the lines above it\n",
    });
  });

  it('takes \\t for a tab', async () => {
    expect((await csv(['--fields', 't', '--delimiter', '\\t'], 't\tn\nكار\t1\n')).stdout).toBe('t\tn\nکار\t1\n');
  });

  it('refuses an empty name', async () => {
    const { exitCode, stderr } = await csv(['--fields', 't,'], 't,\nكار,1\n');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr:
        "matn: option '--fields <list>' argument 't,' is invalid. Expected names with commas between, got an empty one; \"\" names a column without a name; see matn csv --help\n",
    });
  });

  it.each([
    ['sep=;\r\nt;n\r\nكار, خوب;1\r\n', 'sep=;\r\nt;n\r\nکار، خوب;1\r\n'],
    ['\ufeffsep=\t\nt\tn\nكار "خوب" \t1\n', '\ufeffsep=\t\nt\tn\nکار "خوب"\t1\n'],
    ['"sep=;"\nt;n\nكار;1\n', '"sep=;"\nt;n\nکار;1\n'],
    ['sep=,\nt,n\nكار,1\n', 'sep=,\nt,n\nکار,1\n'],
  ])('takes the separator that the first line of %j names', async (before, after) => {
    expect(await csv(['--fields', 't'], before)).toEqual({ exitCode: 0, stdout: after, stderr: '' });
    expect((await csv(['--fields', 't'], `${before}كار\n`)).stderr).toMatch(/:4: expected 2 fields as in the first row, got 1/);
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
    ['title|n\nكار|1\n', "got 't'; --delimiter '|', if that separates fields\n"],
    ['sep=,\ntitle؛n\nكار؛1\n', "got 't'; --delimiter '؛', if that separates fields\n"],
  ])('says what may stand between the fields of %j', async (stdin, end) => {
    expect((await csv(['--fields', 't'], stdin)).stderr).toMatch(new RegExp(`${end.replace(/[.?|]/g, '\\$&')}$`));
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
