import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeCompressed } from '../../src/cli/compressed.js';
import { decodeBytes } from '../../src/cli/encoding.js';
import { describeFailure } from '../../src/cli/failures.js';
import { nodeFiles } from '../../src/cli/files/file-system.js';
import { describeNoUtf8 } from '../../src/cli/other-formats.js';
import { again } from './faults/try-faults.js';
import { matn } from './shell.js';

const UTF_16 = Buffer.from('\ufeff{}', 'utf16le');
const WINDOWS_1256 = Buffer.from([0xdf, 0xca, 0xc7, 0xc8]);

describe('a message about a file of settings gives no advice for texts', () => {
  it.each([
    ['--config', UTF_16, 's: expected UTF-8, got UTF-16; save it as UTF-8'],
    ['--words', UTF_16, 's: expected UTF-8, got UTF-16; save it as UTF-8'],
    ['--words', WINDOWS_1256, 's:1: this line is not UTF-8: the text looks like Windows-1256; save it as UTF-8'],
    ['--config', Buffer.from([0x61, 0xe9]), 's:1: this line is not UTF-8; save it as UTF-8'],
  ])('%s, %o', async (flag, bytes, message) => {
    const files = { s: bytes, 'a.txt': 'کار' };
    expect(await matn(['normalize', flag, 's', 'a.txt'], { files })).toEqual({ exitCode: 2, stdout: '', stderr: `matn: ${message}\n` });
  });

  it('.matnignore', async () => {
    const world = { files: { '.matnignore': UTF_16 }, folders: { n: ['n/a.txt'] } };
    expect((await matn(['words', 'n'], world)).stderr).toBe('matn: .matnignore: expected UTF-8, got UTF-16; save it as UTF-8\n');
  });

  it.each(['--config', '--words'])('a missing one: %s', async (flag) => {
    for (const [path, name] of [
      ['gone', 'gone'],
      ['', "''"],
    ] as const)
      expect((await matn(['normalize', flag, path], { stdin: 'کار' })).stderr).toBe(`matn: ${name}: there is no such file\n`);
  });
});

describe('an empty name', () => {
  it.each([
    [['normalize', '-c', ''], "expected the name of a FILE, got ''"],
    [['words', 'a.txt', ''], "expected the name of a FILE, got ''"],
    [['jsonl', '--fields', 't', ''], "expected the name of a FILE, got ''"],
    [['jsonl', '--fields', 't', '--out', '', 'a'], "--out: expected the name of a file, got ''"],
    [['jsonl', '--fields', 't', '--rejects', '', 'a'], "--rejects: expected the name of a file, got ''"],
  ])('%j is wrong use', async (argv, message) => {
    expect(await matn(argv)).toEqual({ exitCode: 2, stdout: '', stderr: `matn: ${message}\n` });
  });
});

describe('errors of the system', () => {
  const of = (code: string) => Object.assign(new Error(`${code}: raw text, open 'x'`), { code, syscall: 'open' });

  it.each([
    'ENOENT',
    'ENOTDIR',
    'EISDIR',
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
    'EFBIG',
    'ELOOP',
    'ENAMETOOLONG',
    'EMFILE',
    'EIO',
  ])('%s has words of its own, and no advice for another kind of file', (code) => {
    for (const role of ['input', 'setting', 'output'] as const) {
      const text = describeFailure(of(code), role);
      expect(text).not.toContain('raw text');
      if (role !== 'input') expect(text).not.toMatch(/standard input|pattern/);
    }
  });

  it('others are shown as they are', () => {
    expect(describeFailure(of('EWHAT'), 'input')).toBe("EWHAT: raw text, open 'x'");
  });

  it('a working directory that is gone', () => {
    const error = Object.assign(new Error('ENOENT: no such file or directory, uv_cwd'), { code: 'ENOENT', syscall: 'uv_cwd' });
    expect(describeFailure(error, 'input')).toBe('the working directory is gone; change to another one');
  });
});

describe('compressed bytes', () => {
  it.each([
    [gzipSync('متن'), 'gzip'],
    [Buffer.from('28b52ffd0458', 'hex'), 'zstd'],
    [Buffer.from('fd377a585a000004', 'hex'), 'xz'],
    [Buffer.from('BZh91AY&SY\u00ff', 'latin1'), 'bzip2'],
    [Buffer.from('PK\u0003\u0004\u00ff', 'latin1'), 'zip'],
  ])('%o are %s', (bytes, name) => {
    expect(describeCompressed(bytes)).toMatch(new RegExp(`^expected a text, got ${name}; \\S+ -\\S+ decompresses it$`));
    expect(decodeBytes(bytes)).toMatchObject({ problem: describeCompressed(bytes) });
    expect(decodeBytes(bytes, 'windows-1256')).toMatchObject({ problem: describeCompressed(bytes) });
  });

  it.each(['', 'متن', 'BZh9 is a name', 'PK', '\ufeff', '{"a":1}'])('%j are none', (text) => {
    expect(describeCompressed(Buffer.from(text))).toBe(null);
  });
});

describe('matn jsonl', () => {
  let root = '';
  const jsonl = async (...argv: string[]) => {
    const { exitCode, stderr } = await again(['jsonl', '--fields', 't', ...argv], root);
    return { exitCode, stderr: stderr.replaceAll(`${root}/`, '') };
  };
  const at = (name: string): string => `${root}/${name}`;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'matn-messages-'));
    const whole = gzipSync('{"t":"كار"}\n'.repeat(100));
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 12, 20);
    const files = {
      'text.jsonl.gz': '{"t":"كار"}\n',
      'empty.jsonl.gz': '',
      'cut.jsonl.gz': whole.subarray(0, 40),
      'damaged.jsonl.gz': damaged,
      'packed.jsonl': whole,
      'wide.jsonl': Buffer.from('{"t":"كار"}\n', 'utf16le'),
      'array.jsonl': '[\n{"t":"كار"}\n]\n',
      'indented.jsonl': '{\n  "t": "كار"\n}\n',
      'returns.jsonl': '{"t":"كار"}\r{"t":"كار"}\r',
      'mostly.jsonl': `${'{"t":"كار"}\n'.repeat(3)}[]\n`,
      'a.jsonl': '{"t":"كار"}\n',
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
    symlinkSync('loop', at('loop'));
    for (const folder of ['r.jsonl.lock', 's.jsonl.resume', 'in']) mkdirSync(at(folder));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each([
    ['text.jsonl.gz', /^expected gzip, since its name ends in \.gz; rename it$/],
    ['empty.jsonl.gz', /^expected gzip, got an empty file$/],
    ['cut.jsonl.gz', /^this gzip file is cut off; its end is missing$/],
    ['damaged.jsonl.gz', /^this gzip file is damaged: /],
    ['wide.jsonl', /^expected UTF-8, got utf-16le; iconv -f utf-16le -t UTF-8 converts it$/],
    ['packed.jsonl', /^expected a text, got gzip; gzip -dc decompresses it$/],
    ['loop', /^its symbolic links lead in a circle$/],
  ])('says what is wrong with %s', async (name, message) => {
    const { exitCode, stderr } = await jsonl(at(name));
    expect(exitCode).toBe(1);
    const [line = '', ...others] = stderr.trimEnd().split('\n');
    expect(line.startsWith(`matn: ${name}: `)).toBe(true);
    expect(line.slice(`matn: ${name}: `.length)).toMatch(message);
    expect(others).toEqual([]);
  });

  it.each(['array.jsonl', 'indented.jsonl', 'returns.jsonl'])('says how lines are made of %s', async (name) => {
    const { exitCode, stderr } = await jsonl(at(name));
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/\nmatn: expected a JSON object a line; of other JSON, jq -c \. makes lines, and jq -c '\.\[\]' of an array\n$/);
  });

  it('does not say so of a file with few bad records', async () => {
    expect((await jsonl(at('mostly.jsonl'))).stderr).not.toContain('jq');
  });

  it.each([
    ['gone/../o.jsonl', 1, 'gone/../o.jsonl: there is no folder gone/..'],
    ['a.jsonl/../o.jsonl', 1, 'a.jsonl/../o.jsonl: there is no folder a.jsonl/..'],
    ['r.jsonl', 2, 'r.jsonl: another run is writing this file: a file that matn did not make: move r.jsonl.lock away'],
    ['s.jsonl', 2, 's.jsonl.resume: expected the journal of a run, got a directory; move it away'],
    ['loop', 1, 'loop: its symbolic links lead in a circle'],
  ])('says why %s cannot be written', async (out, exitCode, message) => {
    expect(await jsonl('--out', at(out), at('a.jsonl'))).toEqual({ exitCode, stderr: `matn: ${message}\n` });
    expect(readdirSync(root)).not.toContain('o.jsonl');
  });

  it('writes to a path with .. in it if its folders exist', async () => {
    expect(await jsonl('--out', at('in/../o2.jsonl'), at('a.jsonl'))).toEqual({ exitCode: 0, stderr: '' });
    expect(Buffer.from(await nodeFiles.readFile(at('o2.jsonl'))).toString()).toBe('{"t":"کار"}\n');
  });
});

describe('wrong values of flags', () => {
  it.each([
    [['date', '--reference', 'امروز'], /^matn: --reference: expected an ISO 8601 instant .*, got 'امروز'\n$/],
    [['date', '--all', '--time-zone', 'Tehran'], /^matn: --time-zone: expected an IANA name, .*, got 'Tehran'\n$/],
    [['article', '--url', 'kayhan.ir'], /^matn: --url: expected an absolute address, .*, got 'kayhan.ir'\n$/],
    [['article', '--reference', '1400'], /^matn: --reference: expected an ISO 8601 instant/],
    [['jsonl', '--article', 't', '--time-zone', 'Tehran'], /^matn: --time-zone: expected an IANA name/],
    [['jsonl', '--article', 't..u'], /^matn: --article: /],
    [['jsonl', '--fields', 't..u'], /^matn: --fields: /],
    [['normalize', '--rules-off', 'characters/x'], /^matn: --rules-off: /],
  ])('%j names the flag', async (argv, message) => {
    const { exitCode, stderr } = await matn(argv, { stdin: '' });
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});

describe('what is no UTF-8 text', () => {
  const PERSIAN = 'كتاب ها را\u200c می خوانم، ۱۲ بار.\n';
  const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  const utf32 = (text: string): Buffer => Buffer.from(Uint32Array.from(Array.from(text, (char) => char.codePointAt(0) as number)).buffer);
  const zip = (entry: string): Buffer =>
    Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\u0006\0'), Buffer.alloc(18, 7), Buffer.from(entry), Buffer.from([0xff])]);

  it.each([
    [
      'UTF-16 without a mark',
      Buffer.from(PERSIAN, 'utf16le'),
      'expected UTF-8, got UTF-16; --encoding utf-16le reads it',
      'utf-16le; iconv -f utf-16le -t UTF-8',
    ],
    [
      'big-endian UTF-16 without a mark',
      bigEndian(PERSIAN),
      'expected UTF-8, got UTF-16; --encoding utf-16be reads it',
      'utf-16be; iconv -f utf-16be -t UTF-8',
    ],
    [
      'UTF-16 of ASCII',
      Buffer.from('{"t":"a b"}\r\n', 'utf16le'),
      'expected UTF-8, got UTF-16; --encoding utf-16le reads it',
      'utf-16le; iconv',
    ],
    [
      'UTF-16 with a mark',
      Buffer.from(`\ufeff${PERSIAN}`, 'utf16le'),
      'expected UTF-8, got UTF-16; --encoding utf-16le reads it',
      'utf-16le; iconv',
    ],
    [
      'UTF-32 with a mark',
      utf32(`\ufeff${PERSIAN}`),
      'expected UTF-8, got UTF-32; iconv -f UTF-32 -t UTF-8 converts it',
      'utf-32; iconv -f utf-32 -t UTF-8',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), /got PDF; pdftotext/, 'got PDF; pdftotext'],
    ['a Word file', zip('word/document.xml'), /got a document .*save it as text or as CSV/, 'got a document'],
    ['an Excel file', zip('[Content_Types].xml'), /got a document/, 'got a document'],
    ['an OpenDocument table', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), /got a document/, 'got a document'],
    ['a zip file', zip('news/a.txt'), /got zip; unzip -p decompresses it/, 'got zip'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae100', 'hex'), /got an Office file/, 'got an Office file'],
    ['a database', Buffer.from('SQLite format 3\0\u0010\0'), /got an SQLite database/, 'got an SQLite'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0', 'latin1'), /got a binary file: byte 9 is NUL/, null],
    ['a text with a NUL byte', Buffer.from('{"t":"كتاب\0ها را می خوانم"}\n'), /got a binary file: byte 15 is NUL/, null],
  ])('%s', async (_, bytes, message, inJsonl) => {
    const { stderr } = await matn(['csv', '--fields', 't', 'a'], { files: { a: bytes } });
    if (typeof message === 'string') expect(stderr).toBe(`matn: a: ${message}\n`);
    else expect(stderr).toMatch(message);
    expect(describeNoUtf8(bytes) ?? '').toContain(inJsonl ?? '');
    if (inJsonl === null) expect(describeNoUtf8(bytes)).toBe(null);
  });

  it('UTF-16 without a mark is read with the flag of the message', async () => {
    const files = { a: Buffer.from(PERSIAN, 'utf16le') };
    expect((await matn(['normalize', '--level', 'keep', '--encoding', 'utf-16le', 'a'], { files })).stdout).toMatch(/^کتاب ها/);
  });

  it.each(['كتاب', 'a', '{"t":1}\n', '\ufeff{}', 'PK', '%PD', '', 'کتاب\0'])('%j may be UTF-8', (text) => {
    expect(describeNoUtf8(Buffer.from(text))).toBe(null);
  });
});
