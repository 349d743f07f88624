import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { normalize, searchKey } from '../../src/index.js';
import { blocksOf, readPage } from '../docs/page.js';
import { bash, MATN } from './matn.js';

const WRONG = 'كتاب ها را می خوانم .';
const RIGHT = normalize(WRONG);
/** Returns the code blocks of a page under a heading of the second level. */
const recipe = (path: string, heading: string): string[] => {
  const section = readPage(path).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return blocksOf(section).map(({ code }) => code);
};

/** Within the project, so that its packages are found; matn is the packed one. */
let folder = '';
beforeAll(async () => {
  await mkdir('build', { recursive: true });
  folder = await mkdtemp(resolve('build/recipes-'));
  await mkdir(join(folder, 'node_modules/express'), { recursive: true });
  await symlink(join(inject('consumer').folder, 'node_modules/matn'), join(folder, 'node_modules/matn'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = (name: string, text = ''): Promise<void> => writeFile(join(folder, name), text);

describe('the recipe for Python', () => {
  const python = (code: string) => bash(`PATH="$(dirname "$MATN"):$PATH" python3 -c '${code}'`, folder);

  it('normalizes one text, many, and gives keys', async ({ skip }) => {
    if ((await bash('python3 --version')).exitCode !== 0) return skip('needs python3');
    await write('persian.py', recipe('docs/recipes.md', 'Python')[0]);
    const code = `
import json
from persian import normalize, normalize_all, keys
wrong = ${JSON.stringify(WRONG)}
page = wrong + "\\r\\n<p>a</p><p>b</p>\\n"
print(json.dumps([normalize(page), normalize("12", "--digits", "persian"), normalize_all([page, "", wrong]), keys([wrong, ""])]))`;
    const { stdout, stderr } = await python(code);
    expect(stderr).toBe('');
    const page = `${WRONG}\r\n<p>a</p><p>b</p>\n`;
    expect(JSON.parse(stdout)).toEqual([normalize(page), '۱۲', [normalize(page), '', RIGHT], [searchKey(WRONG), '']]);
  });

  it('raises an error where matn has one', async ({ skip }) => {
    if ((await bash('python3 --version')).exitCode !== 0) return skip('needs python3');
    await write('persian.py', recipe('docs/recipes.md', 'Python')[0]);
    const { exitCode, stderr } = await python('from persian import normalize; normalize("a", "--nothing")');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/matn: unknown option '--nothing'(?:.|\n)*CalledProcessError/);
  });
});

/** The parts of Express that the recipe uses, built on `node:http`: `use`, `get`, `post`, `json` and `listen`. */
const EXPRESS = `
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

export default function express() {
  const layers = [];
  const add = (method, path, handlers) => layers.push(...handlers.map((handle) => ({ method, path, handle })));
  return {
    use: (...handlers) => add(null, null, handlers),
    get: (path, ...handlers) => add('GET', path, handlers),
    post: (path, ...handlers) => add('POST', path, handlers),
    listen(port) {
      const server = createServer((request, response) => {
        const { pathname, searchParams } = new URL(request.url, 'http://localhost');
        request.query = Object.fromEntries(searchParams);
        response.status = (code) => Object.assign(response, { statusCode: code });
        response.json = (value) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
        const rest = layers.filter(({ method, path }) => (method ?? request.method) === request.method && (path ?? pathname) === pathname);
        const next = () => rest.shift()?.handle(request, response, next);
        next();
      }).listen(port, '127.0.0.1', () => console.log(server.address().port));
    },
  };
}
express.json = () => async (request, _response, next) => {
  const body = await text(request);
  if (body !== '') request.body = JSON.parse(body);
  next();
};
`;

describe('the recipe for Express', () => {
  it('normalizes what is posted, and finds it however it is typed', async () => {
    await write('node_modules/express/package.json', '{ "name": "express", "type": "module", "exports": "./index.js" }');
    await write('node_modules/express/index.js', EXPRESS);
    const [middleware, server] = recipe('docs/recipes.md', 'Express');
    await write('normalize-body.mjs', middleware);
    await write('server.mjs', server);
    const child = spawn(process.execPath, ['server.mjs'], { cwd: folder, env: { ...process.env, PORT: '0' } });
    try {
      const port = await new Promise<string>((ready, fail) => {
        child.stdout.once('data', (line) => ready(`${line}`.trim()));
        child.stderr.once('data', (line) => fail(new Error(`${line}`)));
      });
      const address = `http://127.0.0.1:${port}/titles`;
      const post = (body: object) =>
        fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      const created = await post({ title: 'كتاب هاي 12 گانه', n: 'كار' });
      expect([created.status, await created.json()]).toEqual([
        201,
        { title: normalize('كتاب هاي 12 گانه', { digits: 'persian' }), n: 'كار' },
      ]);
      const found = async (query: string) => (await fetch(`${address}?q=${encodeURIComponent(query)}`)).json();
      expect(await found('كتابهای')).toHaveLength(1);
      expect(await found('دفتر')).toEqual([]);
    } finally {
      child.kill();
    }
  });
});

describe('the recipe for rehype', () => {
  it('reports what is wrong at the end of a paragraph, and exits with 1', async () => {
    await write('check-html.mjs', recipe('docs/recipes.md', 'rehype')[0]);
    await write('wrong.html', '<!doctype html><html lang="fa"><body>\n<p>این کار می شود .</p>\n');
    await write('right.html', '<!doctype html><html lang="fa"><body>\n<p>این کار می\u200cشود.</p>\n');
    const wrong = await bash('node check-html.mjs wrong.html', folder);
    expect(wrong).toMatchObject({ exitCode: 1, stdout: '' });
    expect(wrong.stderr).toMatch(/2:14-2:15 +warning Unexpected `می شود`, expected `می¦شود` +zwnj\/verb-prefix/);
    expect(wrong.stderr).toMatch(/2:18-2:19 +warning Unexpected `شود \.`, expected `شود\.` +punctuation\/space-before-mark/);
    expect(await bash('node check-html.mjs right.html', folder)).toMatchObject({ exitCode: 0, stdout: '' });
  });
});

/** A client of the language server protocol: sends one message, and reads answers until one has the method. */
async function diagnosticsOf(server: ChildProcess, name: string, text: string): Promise<{ message: string; range: object }[]> {
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const uri = pathToFileURL(join(folder, name)).href;
  let received = Buffer.alloc(0);
  const published = new Promise<{ message: string; range: object }[]>((resolved, failed) => {
    server.stderr?.on('data', (data) => failed(new Error(`${data}`)));
    server.stdout?.on('data', (data: Buffer) => {
      received = Buffer.concat([received, data]);
      for (;;) {
        const head = /^Content-Length: (\d+)\r\n\r\n/.exec(received.toString('latin1'));
        const end = head ? head[0].length + Number(head[1]) : 0;
        if (!head || received.length < end) return;
        const message = JSON.parse(received.subarray(head[0].length, end).toString());
        received = received.subarray(end);
        if (message.id !== undefined && message.method) send({ id: message.id, result: null });
        if (message.id === 1) {
          send({ method: 'initialized', params: {} });
          send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } });
        }
        if (message.method === 'textDocument/publishDiagnostics') resolved(message.params.diagnostics);
      }
    });
  });
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'recipes' }];
  send({
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, rootUri: workspaceFolders[0]?.uri, workspaceFolders, capabilities: {} },
  });
  return published;
}

it('the recipe for files: an engine reads .textrc.mjs, prints messages and exits with 1', async () => {
  const [config, script] = recipe('docs/retext.md', 'Files, in CI and by hand');
  await write('.textrc.mjs', config);
  await write('check-text.mjs', script);
  await mkdir(join(folder, 'texts'));
  await write('texts/a.txt', 'این کار می شود .\n');
  const { exitCode, stderr } = await bash('node check-text.mjs texts', folder);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('Unexpected `می شود`, expected `می¦شود`');
});

describe('the recipe for Markdown in editors', () => {
  it('is a language server that shows messages, with .remarkrc.json naming the plugin', async () => {
    const config = recipe('docs/retext.md', 'Markdown and HTML').at(-1);
    const server = recipe('docs/retext.md', 'Editors').at(-1);
    await write('.remarkrc.json', config);
    await write('server-markdown.mjs', server);
    const child = spawn(process.execPath, ['server-markdown.mjs', '--stdio'], { cwd: folder });
    try {
      const diagnostics = await diagnosticsOf(child, 'a.md', '# خبر\n\nاین **کار** می شود .\n\n`می شود .`\n');
      expect(diagnostics).toMatchObject([
        { message: expect.stringContaining('Unexpected `می شود`'), range: { start: { line: 2, character: 14 } } },
        { message: expect.stringContaining('Unexpected `شود .`') },
      ]);
    } finally {
      child.kill();
    }
  });
});

it('the recipes run the command that was packed', () => {
  expect(MATN).toContain(inject('consumer').folder);
});
