import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { normalize, parseArticle } from '../../src/index.js';
import { at, CLEAN, checkAll, finish, lines, PAGE, start, titles, useFolder, written } from './jsonl.js';

useFolder();

describe('matn jsonl', () => {
  it('converts records of files and packs and unpacks by their endings', async () => {
    await writeFile(at('a.jsonl.gz'), Buffer.concat([gzipSync(`${JSON.stringify({ page: PAGE })}\n`), gzipSync('{"page":"كتاب"}')]));
    await writeFile(at('b.jsonl'), '{"page":"ك"}');
    const run = await finish(start(['--fields', 'page', '--article', 'page', '--stats', '--out', 'o.jsonl.gz', 'a.jsonl.gz', 'b.jsonl']));
    expect(run).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const [first, second, third] = (await written('o.jsonl.gz')).map((line) => JSON.parse(line));
    expect(first.page).toBe(normalize(PAGE));
    expect(first.article).toEqual(JSON.parse(JSON.stringify(parseArticle(PAGE).article)));
    expect(second).toMatchObject({ page: 'کتاب', _stats: { edits: { 'characters/arabic-kaf': 1 }, diagnostics: {} } });
    expect(third.page).toBe('ک');
  });

  it('is a filter: answers each record while its input is open', async () => {
    const child = start(['--fields', 'title', '--errors', 'inline', '--workers', '2']);
    for (const [record, answer] of [
      ['{"title":"ك"}', { title: 'ک' }],
      ['{"title":', { _error: { code: 'not-json' }, _record: '{"title":' }],
      ['{"name":"ك"}', { name: 'ك', _error: { code: 'no-field' } }],
    ] as const) {
      child.stdin?.write(`${record}\n`);
      const [chunk] = await once(child.stdout as never, 'data');
      expect(JSON.parse(String(chunk))).toMatchObject(answer);
    }
    child.stdin?.end();
    expect((await finish(child)).exitCode).toBe(0);
  });

  it('rejects what is too long, no JSON, no UTF-8 or lacks the field, and goes on', async () => {
    const long = `{"title":"${'ا'.repeat(200_000)}"}`;
    const bad = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xd3, 0xe1]), Buffer.from('"}')]);
    const input = [Buffer.from(`{"title":"ك"}\n${long}\n`), bad, Buffer.from(`\n\n{"name":1}\n${long.repeat(3)}\n{"title":"ك"}`)];
    await writeFile(at('bad.jsonl'), Buffer.concat(input));
    const run = await finish(start(['--fields', 'title', '--max-bytes', '1000', '--rejects', 'bad-rejects.jsonl', 'bad.jsonl']));
    expect(run.stdout).toBe('{"title":"ک"}\n\n{"title":"ک"}\n');
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe('matn: 4 of 6 records rejected (2 too-long, 1 no-utf-8, 1 no-field): bad-rejects.jsonl\n');
    const rejects = (await written('bad-rejects.jsonl')).map((line) => JSON.parse(line));
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'too-long'],
      [3, 'no-utf-8'],
      [5, 'no-field'],
      [6, 'too-long'],
    ]);
    expect(rejects[0].bytes).toBe(Buffer.byteLength(long));
    expect(rejects[3].bytes).toBe(Buffer.byteLength(long) * 3);
    expect(Buffer.from(rejects[1].base64, 'base64')).toEqual(bad);
  });

  it('names rejected records on standard error where nothing keeps them', async () => {
    const child = start(['--fields', 'title']);
    child.stdin?.end('{"title":1}\n');
    expect(await finish(child)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        "matn: (standard input):1: field 'title': expected a string, got number\nmatn: 1 of 1 records rejected (1 no-text): left out; --rejects FILE keeps them\n",
    });
  });

  it('refuses what it does not know in one line: test/cli/jsonl-refusals.test.ts has the others', async () => {
    await writeFile(at('in.jsonl'), '{"a":"ك"}\n');
    const argv = ['--fields', 'a', '--out', 'in.jsonl', 'in.jsonl'];
    const { exitCode, stderr } = await finish(start(argv, { stdio: ['ignore', 'pipe', 'pipe'] }));
    expect(stderr).toMatch(/^matn: in\.jsonl: expected files of their own for --out and --rejects.*\n$/);
    expect(exitCode).toBe(2);
    expect(await readFile(at('in.jsonl'), 'utf8')).toBe('{"a":"ك"}\n');
  });

  it('ends quietly when its reader has gone', async () => {
    await writeFile(at('many.jsonl'), `${lines.join('\n')}\n`);
    const child = start([...CLEAN, '--fields', 'title,body', '--errors', 'inline', 'many.jsonl']);
    await once(child.stdout as never, 'data');
    child.stdout?.destroy();
    const closed = once(child, 'close');
    expect(await text(child.stderr as never)).toBe('');
    expect(await closed).toEqual([0, null]);
  });

  it('finishes the records in hand when it is told to end', async () => {
    await writeFile(at('many.jsonl'), `${lines.join('\n')}\n`);
    const child = start([...CLEAN, '--fields', 'title,body', '--errors', 'inline', '--workers', '2', '-']);
    child.stdin?.on('error', () => {}).write(`${lines.slice(0, 50).join('\n')}\n{"title":"`);
    const [first] = await once(child.stdout as never, 'data');
    child.kill('SIGTERM');
    const { exitCode, stdout, stderr } = await finish(child);
    const out = `${first}${stdout}`.split('\n');
    expect(out.pop()).toBe('');
    expect(out.length).toBeGreaterThan(0);
    expect(out.map((line) => '_error' in JSON.parse(line))).toEqual(out.map((_, i) => i % 7 === 6));
    expect(exitCode).toBe(143);
    expect(stderr).toContain(`stopped after ${out.length} records\n`);
  });

  it('replaces a worker that dies, and does its records again', async () => {
    await writeFile(at('many.jsonl'), `${lines.join('\n')}\n`);
    const flag = at('died');
    const hook = at('die.cjs');
    await writeFile(
      hook,
      `const { isMainThread } = require('node:worker_threads');
       const { writeFileSync } = require('node:fs');
       const parse = JSON.parse;
       let count = 0;
       if (!isMainThread) JSON.parse = (...given) => {
         if (++count === 100) try { writeFileSync(${JSON.stringify(flag)} , '', { flag: 'wx' }); process.exit(1); } catch {}
         return parse(...given);
       };`,
    );
    const env = { ...process.env, NODE_OPTIONS: `--require ${hook}` };
    const argv = [...CLEAN, '--fields', 'title,body', '--workers', '2', '--out', 'd.jsonl', '--rejects', 'd-rejects.jsonl', 'many.jsonl'];
    expect((await finish(start(argv, { env }))).exitCode).toBe(1);
    expect(existsSync(flag)).toBe(true);
    await checkAll('d.jsonl', 'd-rejects.jsonl');
  });

  it('rejects a record of which every worker dies, and no other', async () => {
    await writeFile(at('many.jsonl'), `${lines.join('\n')}\n`);
    const hook = at('poison.cjs');
    await writeFile(
      hook,
      `const parse = JSON.parse;
       JSON.parse = (...given) => given[0].startsWith('{"id":350,') ? process.exit(1) : parse(...given);`,
    );
    const env = { ...process.env, NODE_OPTIONS: `--require ${hook}` };
    const argv = [...CLEAN, '--fields', 'title', '--workers', '2', '--out', 'p.jsonl', '--rejects', 'p-rejects.jsonl', 'many.jsonl'];
    await finish(start(argv, { env }));
    const rejects = (await written('p-rejects.jsonl')).map((line) => JSON.parse(line));
    expect(rejects.filter(({ code }) => code === 'crashed')).toMatchObject([{ line: 351, record: lines[350] }]);
    expect(await written('p.jsonl')).toHaveLength(titles.length - 1);
  });

  it('shows no progress where standard error is no terminal', async () => {
    await writeFile(at('b.jsonl'), '{"page":"ك"}');
    expect((await finish(start(['--fields', 'page', '--out', 'o.jsonl', 'b.jsonl']))).stderr).toBe('');
  });
});
