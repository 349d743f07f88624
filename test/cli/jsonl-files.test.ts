import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/files/file-system.js';
import { findEarlierRun } from '../../src/cli/jsonl/journal.js';
import { faultyFiles } from './faults/faulty-files.js';
import { matnWith, type Outcome } from './faults/try-faults.js';

const INPUT = '{"a":"كتاب"}\n{"a":"كار"}\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matn-jsonl-files-'));
  write('i.jsonl', INPUT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const write = (name: string, content: string): void => writeFileSync(at(name), content);
const read = (name: string): string => readFileSync(at(name), 'utf8');

/** Runs `matn jsonl`; words with a dot are file names in the folder. */
async function jsonl(...words: string[]): Promise<Outcome> {
  const argv = ['jsonl', '--no-config', '--fields', 'a', ...words.map((word) => (word.includes('.') ? `${folder}/${word}` : word))];
  const { exitCode, stdout, stderr } = await matnWith(nodeFiles, argv, folder);
  return { exitCode, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
}

describe('matn jsonl keeps its files apart', () => {
  it.each([
    ['the input', ['--out', 'i.jsonl', 'i.jsonl']],
    ['the input by another path', ['--out', './i.jsonl', 'i.jsonl']],
    ['a hard link of the input', ['--out', 'hard.jsonl', 'i.jsonl']],
    ['a link to the input', ['--out', 'link.jsonl', 'i.jsonl']],
    ['the input, by a link', ['--out', 'i.jsonl', 'link.jsonl']],
    ['the input, as rejects', ['--out', 'o.jsonl', '--rejects', 'hard.jsonl', 'i.jsonl']],
    ['one new file', ['--out', 'o.jsonl', '--rejects', './o.jsonl', 'i.jsonl']],
    ['one new file, by a link to its folder', ['--out', 'sub/o.jsonl', '--rejects', 'dir.link/o.jsonl', 'i.jsonl']],
    ['one new file, by a link to it', ['--out', 'new.jsonl', '--rejects', 'dangling.jsonl', 'i.jsonl']],
    ['the journal', ['--out', 'z.jsonl', '--rejects', 'z.jsonl.resume', 'i.jsonl']],
    ['the journal, as input', ['--out', 'z.jsonl', 'z.jsonl.resume']],
    ['the journal beside what a link points to', ['--out', 'dangling.jsonl', '--rejects', 'new.jsonl.resume', 'i.jsonl']],
    ['the lock', ['--out', 'z.jsonl', '--rejects', 'z.jsonl.lock', 'i.jsonl']],
    ['the list of words', ['--words', 'w.txt', '--out', 'w.txt', 'i.jsonl']],
    ['standard output', ['--out', '-', '--rejects', '-', 'i.jsonl']],
  ])('refuses what is twice %s', async (_what, words) => {
    linkSync(at('i.jsonl'), at('hard.jsonl'));
    symlinkSync('i.jsonl', at('link.jsonl'));
    symlinkSync('new.jsonl', at('dangling.jsonl'));
    mkdirSync(at('sub'));
    symlinkSync('sub', at('dir.link'));
    write('z.jsonl.resume', INPUT);
    write('w.txt', '');
    const before = readdirSync(folder);
    const { exitCode, stdout, stderr } = await jsonl(...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^matn: [^\n]+: expected files of their own for --out and --rejects, got one that is [^\n]+ too\n$/);
    expect(readdirSync(folder)).toEqual(before);
    expect([read('i.jsonl'), read('z.jsonl.resume')]).toEqual([INPUT, INPUT]);
  });

  it('writes through a link, with the journal beside the file', async () => {
    symlinkSync('new.jsonl', at('dangling.jsonl'));
    expect(await jsonl('--out', 'dangling.jsonl', 'i.jsonl')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(read('new.jsonl')).toBe('{"a":"کتاب"}\n{"a":"کار"}\n');
    expect(readdirSync(folder)).toEqual(['dangling.jsonl', 'i.jsonl', 'new.jsonl']);
  });

  it.each([
    ['--out', '--rejects'],
    ['--rejects', '--out'],
  ])('takes - for standard output: %s', async (to, other) => {
    write('i.jsonl', '{"a":"ك"}\n{"b":1}\n');
    const { stdout } = await jsonl(to, '-', other, 'o.jsonl', 'i.jsonl');
    const [out, reject] = to === '--out' ? [stdout, read('o.jsonl')] : [read('o.jsonl'), stdout];
    expect(out).toBe('{"a":"ک"}\n');
    expect(JSON.parse(reject)).toMatchObject({ line: 2, code: 'no-field' });
    expect(readdirSync(folder)).toEqual(['i.jsonl', 'o.jsonl']);
  });

  it.each(['/dev/full', '/dev/null'])('keeps no journal beside %s', async (device) => {
    const { exitCode, stderr } = await matnWith(nodeFiles, ['jsonl', '--fields', 'a', '--out', device, at('i.jsonl')], folder);
    expect(stderr).toBe(device === '/dev/full' ? 'matn: /dev/full: not written: no space is left on the disk\n' : '');
    expect(exitCode).toBe(device === '/dev/full' ? 1 : 0);
    expect(readdirSync('/dev').filter((name) => /^(?:full|null)\./.test(name))).toEqual([]);
  });

  it.each([
    ['nodir/x.jsonl', 1, `nodir/x.jsonl: there is no folder nodir`],
    ['sub.dir', 1, 'sub.dir: this is a directory; give the path of a file in it'],
    ['i.jsonl/x.jsonl', 1, 'i.jsonl/x.jsonl: there is no folder i.jsonl'],
  ])('says in one line why it cannot write %s', async (out, exitCode, message) => {
    mkdirSync(at('sub.dir'));
    expect(await jsonl('--out', out, 'i.jsonl')).toEqual({ exitCode, stdout: '', stderr: `matn: ${message}\n` });
  });
});

it('No control character of a record or a name reaches the terminal', async () => {
  write('a\u001b]0;x\u0007\u202e.jsonl', '{"a":\u001b[31m\u009b}\n{"\u0007":1}\n\u202ex\n{"a":1}\n');
  const { exitCode, stdout, stderr } = await jsonl('a\u001b]0;x\u0007\u202e.jsonl');
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr.split('\n')).toHaveLength(7);
  expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(stderr).toContain('a\\u001b]0;x\\u0007\\u202e.jsonl:1: expected a JSON object: ');
});

describe('A journal', () => {
  /** A run that dies after its first batch. */
  async function interrupt(...others: string[]): Promise<void> {
    write('j.jsonl', INPUT);
    const argv = ['jsonl', '--no-config', '--fields', 'a', '--out', at('o.jsonl'), at('i.jsonl'), at('j.jsonl'), ...others];
    // The writes before are the lock, the beginning of the journal, a batch and its checkpoint.
    const { files, died, clean } = faultyFiles({ at: others.includes('--rejects') ? 5 : 4, kind: 'dies', of: 'write' });
    expect((await matnWith(files, argv, folder, died)).exitCode).toBe('died');
    clean();
    expect(read('o.jsonl.resume').split('\n').length).toBeGreaterThan(2);
  }

  const resume = (...others: string[]): Promise<Outcome> => jsonl('--out', 'o.jsonl', 'i.jsonl', 'j.jsonl', '--resume', ...others);
  const expected = '--resume: expected the files, options and version of the run that was interrupted, got others: ';

  it('resumes the same run', async () => {
    await interrupt();
    expect(await resume()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(read('o.jsonl')).toBe('{"a":"کتاب"}\n{"a":"کار"}\n'.repeat(2));
    expect(readdirSync(folder)).toEqual(['i.jsonl', 'j.jsonl', 'o.jsonl']);
  });

  it.each([
    ['another size', () => write('j.jsonl', `${INPUT}\n`), 'j.jsonl has changed: it had 30 bytes and has 31'],
    [
      'the same size and another beginning',
      () => write('j.jsonl', INPUT.replace('كتاب', 'كتان')),
      'j.jsonl has changed: its beginning differs',
    ],
    ['the same content, written again', () => utimesSync(at('j.jsonl'), 1, 1), 'j.jsonl has changed: it was written in the meantime'],
  ])('resumes nothing where an input has %s', async (_what, change, message) => {
    await interrupt();
    const before = read('o.jsonl');
    change();
    const length = Buffer.byteLength(INPUT);
    const said = message.replace('30', `${length}`).replace('31', `${length + 1}`);
    expect(await resume()).toEqual({ exitCode: 2, stdout: '', stderr: `matn: ${expected}${said}; remove o.jsonl.resume to begin again\n` });
    expect(read('o.jsonl')).toBe(before);
  });

  it('sees a change at the end of a long file', async () => {
    // More than the blocks at its beginning and its end that a journal keeps hashes of. Most of it is in a field that is only copied.
    const long = `{"a":"كتاب","b":"${'x'.repeat(50_000)}"}\n`.repeat(4);
    write('i.jsonl', `${long}${INPUT}`);
    await interrupt();
    write('i.jsonl', `${long}${INPUT.replace('كار', 'كاش')}`);
    expect((await resume()).stderr).toContain('i.jsonl has changed: its end differs; ');
  });

  it.each([
    [['--digits', 'latin'], 'the options differ: normalize.digits'],
    [['--stats'], 'the options differ: stats'],
    [['--rejects', 'r.jsonl'], '--rejects was not given and is r.jsonl'],
  ])('resumes nothing with %j', async (flags, message) => {
    await interrupt();
    expect((await resume(...flags)).stderr).toBe(`matn: ${expected}${message}; remove o.jsonl.resume to begin again\n`);
  });

  it.each([
    ['garbage', 'garbage\n', 'o.jsonl.resume: expected the journal of a run, got another file; move it away'],
    [
      'a damaged line',
      '{"matn":"1","task":{},"sources":[]}\n{"source":0}\n',
      'o.jsonl.resume:2: this journal is damaged; remove it to begin again',
    ],
    ['NUL', '{"matn":"1","task":{},"sources":[]}\n\0\0\0\n', 'o.jsonl.resume:2: this journal is damaged; remove it to begin again'],
    ['a damaged beginning', '{"matn":1}\n', 'o.jsonl.resume:1: this journal is damaged; remove it to begin again'],
  ])('that holds %s is refused in one line, and stays', async (_what, content, message) => {
    write('o.jsonl', 'old\n');
    write('o.jsonl.resume', content);
    expect(await jsonl('--out', 'o.jsonl', 'i.jsonl', '--resume')).toEqual({ exitCode: 2, stdout: '', stderr: `matn: ${message}\n` });
    expect([read('o.jsonl'), read('o.jsonl.resume')]).toEqual(['old\n', content]);
  });

  it('does not take the place of another file', async () => {
    write('o.jsonl.resume', 'my own\n');
    expect((await jsonl('--out', 'o.jsonl', 'i.jsonl')).exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual(['i.jsonl', 'o.jsonl.resume']);
    expect(read('o.jsonl.resume')).toBe('my own\n');
  });

  it('that could not be written to the end of its first line is begun again', async () => {
    write('o.jsonl.resume', '{"matn":"0.1');
    expect(await jsonl('--out', 'o.jsonl', 'i.jsonl', '--resume')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder)).toEqual(['i.jsonl', 'o.jsonl']);
  });

  it('reads a file by each of its names', async () => {
    linkSync(at('i.jsonl'), at('hard.jsonl'));
    const { exitCode, stdout } = await jsonl('i.jsonl', 'hard.jsonl');
    expect({ exitCode, lines: stdout.split('\n').length - 1 }).toEqual({ exitCode: 0, lines: 4 });
  });
});

describe('matn jsonl says what it could not read', () => {
  it.each([
    [3, 3],
    [400, 10],
  ])('of %i bad records the first %i, over all batches, and how many there were', async (bad, said) => {
    write('bad.jsonl', `${'{"b":1}\n'.repeat(bad)}${'{"a":"x"}\n'.repeat(400)}`);
    const { exitCode, stderr } = await jsonl('bad.jsonl');
    expect(exitCode).toBe(1);
    const lines = stderr.split('\n').slice(0, -1);
    expect(lines.pop()).toMatch(new RegExp(`^matn: ${bad} of ${bad + 400} records rejected`));
    expect(lines.map((line) => Number(/:(\d+): /.exec(line)?.[1]))).toEqual(Array.from({ length: said }, (_, at) => at + 1));
  });
});

describe('findEarlierRun', () => {
  const RUN = { matn: '1', task: {}, sources: [] };
  const checkpoint = (out: number) =>
    JSON.stringify({ source: 0, place: { offset: out, line: 1 }, out, rejects: 0, records: 1, rejected: {}, cut: 0 });

  it.each([
    ['nothing that the files are too short for', [5, 9], 4, null],
    ['the last that they hold', [5, 9], 8, 5],
    ['all of it', [5, 9], 9, 9],
    ['no checkpoint where there is none', [], 9, null],
  ])('goes on from %s', async (_what, checkpoints, size, out) => {
    write('o.jsonl.resume', [JSON.stringify(RUN), ...checkpoints.map(checkpoint), ''].join('\n'));
    const earlier = await findEarlierRun(at('o.jsonl'), { out: size, rejects: 0 }, nodeFiles);
    expect(earlier?.run).toEqual(RUN);
    expect(earlier?.checkpoint?.out ?? null).toBe(out);
  });
});
