import { describe, expect, it } from 'vitest';
import { matn } from './shell.js';

describe('matn date', () => {
  it('prints one ISO date a line', async () => {
    const stdin = '۰۱ دی ۱۴۰۰ - ۲۱:۵۸\n۱۴۰۰/۱۰/۰۱\n';
    expect(await matn(['date'], { stdin })).toEqual({ exitCode: 0, stdout: '2021-12-22T21:58:00+03:30\n2021-12-22\n', stderr: '' });
  });

  it('takes a last line without a line break, and CR LF', async () => {
    expect((await matn(['date'], { stdin: '۱۴۰۰/۱۰/۰۱\r\n۱۴۰۰/۱۰/۰۲' })).stdout).toBe('2021-12-22\n2021-12-23\n');
  });

  it('prints - for a line without a date, and says so with exit code 1', async () => {
    expect(await matn(['date', 'dates.txt'], { files: { 'dates.txt': '۱۴۰۰/۱۰/۰۱\nدیروز باران آمد\n' } })).toEqual({
      exitCode: 1,
      stdout: '2021-12-22\n-\n',
      stderr: 'matn: dates.txt:2: «دیروز باران آمد» is not a date; expected one such as «۰۱ دی ۱۴۰۰ - ۲۱:۵۸»\n',
    });
  });

  it.each(['۵ دی', 'دیروز', 'شنبه', '۵ دی - ۲۱:۵۸'])('says that %s needs a reference', async (line) => {
    expect(await matn(['date'], { stdin: `${line}\n` })).toEqual({
      exitCode: 1,
      stdout: '-\n',
      stderr: `matn: (standard input):1: «${line}» depends on the day it was written; --reference INSTANT gives that, as 2021-12-22T21:58:00+03:30\n`,
    });
    const finished = await matn(['date', '--reference', '2021-12-30T12:00:00+03:30'], { stdin: `${line}\n` });
    expect({ ...finished, stdout: finished.stdout.slice(0, 8) }).toEqual({ exitCode: 0, stdout: '2021-12-', stderr: '' });
  });

  it('says of what stays no date with a reference that it is none', async () => {
    const { stderr } = await matn(['date', '--reference', '2021-12-30T12:00:00+03:30'], { stdin: 'باران\n' });
    expect(stderr).toMatch(/«باران» is not a date/);
  });

  it('prints - for an empty line, which is no error', async () => {
    expect(await matn(['date'], { stdin: '\n۱۴۰۰/۱۰/۰۱\n' })).toEqual({ exitCode: 0, stdout: '-\n2021-12-22\n', stderr: '' });
  });

  it('prints nothing for no input', async () => {
    expect(await matn(['date'], { stdin: '' })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('finds all dates of a text with --all', async () => {
    const page = 'نشست در ۵ دی\n۱۴۰۱ برگزار شد.\n\nنشست بعد: ۱۴۰۲/۱۰/۰۵ - ۱۰:۳۰ و دیروز';
    expect(await matn(['date', '--all', 'page.txt'], { files: { 'page.txt': page } })).toEqual({
      exitCode: 0,
      stdout: '2022-12-26\t۵ دی ۱۴۰۱\n2023-12-26T10:30:00+03:30\t۱۴۰۲/۱۰/۰۵ - ۱۰:۳۰\n',
      stderr: '',
    });
    const { stdout } = await matn(['date', '--all', '--reference', '2022-01-05T12:00:00+03:30'], { stdin: 'دیروز و ۵\tدی ۱۴۰۱' });
    expect(stdout).toBe('2022-01-04\tدیروز\n2022-12-26\t۵ دی ۱۴۰۱\n');
  });

  it('prints JSON: a line for each date, null for none, with its place where all are asked for', async () => {
    const { exitCode, stdout } = await matn(['date', '--json'], { stdin: '۱ دی ۱۴۰۰\nدیروز\n' });
    expect(exitCode).toBe(1);
    const [date, none, ...rest] = stdout.trimEnd().split('\n');
    expect(JSON.parse(date ?? '')).toMatchObject({ iso: '2021-12-22', calendar: 'jalali', time: null });
    expect([none, rest]).toEqual(['null', []]);
    const all = await matn(['date', '--all', '--json'], { stdin: 'نشست ۱ دی ۱۴۰۰ بود' });
    expect(JSON.parse(all.stdout)).toMatchObject({ date: { iso: '2021-12-22' }, span: { start: 5, end: 14 } });
  });

  it('finds nothing, which is no error, where a text has no date', async () => {
    expect(await matn(['date', '--all'], { stdin: 'خبرگزاری مهر' })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('reads several files, patterns and folders', async () => {
    const files = { 'a.txt': '۱ دی ۱۴۰۰\n', 'b.txt': 'دیروز\n۲ دی ۱۴۰۰' };
    const world = { files, patterns: { '*.txt': ['a.txt', 'b.txt'] }, folders: { in: ['a.txt', 'c.md', 'b.txt'] } };
    for (const given of [['a.txt', 'b.txt'], ['*.txt'], ['in']]) {
      const { exitCode, stdout, stderr } = await matn(['date', ...given], world);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '2021-12-22\n-\n2021-12-23\n' });
      expect(stderr).toMatch(/^matn: b\.txt:1: «دیروز» depends on the day it was written/);
    }
  });

  it('names the file in JSON of several', async () => {
    const files = { 'a.txt': '۱ دی ۱۴۰۰', 'b.txt': 'نشست ۲ دی ۱۴۰۰' };
    const lines = async (...flags: string[]) =>
      (await matn(['date', '--json', ...flags, 'a.txt', 'b.txt'], { files })).stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(await lines()).toMatchObject([
      { file: 'a.txt', date: { iso: '2021-12-22' } },
      { file: 'b.txt', date: null },
    ]);
    expect(await lines('--all')).toMatchObject([
      { file: 'a.txt', date: { iso: '2021-12-22' }, span: { start: 0, end: 9 } },
      { file: 'b.txt', date: { iso: '2021-12-23' }, span: { start: 5, end: 14 } },
    ]);
  });

  it('takes the zone of the dates', async () => {
    expect((await matn(['date', '--time-zone', 'Asia/Kabul'], { stdin: '۰۱ دی ۱۴۰۰ - ۲۱:۵۸' })).stdout).toBe('2021-12-22T21:58:00+04:30\n');
  });

  it('takes the instant to which a date without a year refers', async () => {
    expect((await matn(['date', '--reference', '2022-01-05T12:00:00+03:30'], { stdin: '۱ دی' })).stdout).toBe('2021-12-22\n');
  });

  it.each([
    ['--time-zone', 'Mars/Olympus'],
    ['--reference', 'yesterday'],
  ])('refuses %s %s before it reads anything', async (...flags) => {
    const { exitCode, stdout, stderr } = await matn(['date', ...flags, 'gone.txt']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^matn: .+\n$/);
    expect(stderr).not.toContain('gone.txt');
  });
});
