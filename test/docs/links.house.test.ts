import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from './page.js';

const SCRIPTS: object = JSON.parse(readPage('package.json')).scripts;
const FENCE = /^```.*?^```$/gms;
const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md') && name !== 'THIRD-PARTY-LICENSES.md'),
  ...readdirSync('docs').map((name) => join('docs', name)),
  'fixtures/README.md',
].filter((path) => path.endsWith('.md'));

/** Where the links of a page lead: paths from the root, with their anchors. */
function linksOf(path: string): { file: string; anchor: string }[] {
  const text = readPage(path)
    .replace(FENCE, '')
    .replace(/`[^`\n]*`/g, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string);
  return targets.filter((target) => !/^https?:/.test(target)).map((target) => resolve(path, target));
}

function resolve(from: string, target: string): { file: string; anchor: string } {
  const [file = '', anchor = ''] = target.split('#');
  return { file: file === '' ? from : normalize(join(dirname(from), file)), anchor: decodeURIComponent(anchor) };
}

/** The anchors of a page, as GitHub makes them of headings, and those that it sets itself. */
function anchorsOf(path: string): string[] {
  const text = readPage(path).replace(FENCE, '');
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading));
  const own = [...text.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id as string);
  return [...headings, ...own];
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

describe.each(PAGES)('%s', (path) => {
  it('links to files and headings that there are', () => {
    const broken = linksOf(path).filter(({ file, anchor }) => !existsSync(file) || (anchor !== '' && !anchorsOf(file).includes(anchor)));
    expect(broken).toEqual([]);
  });

  it('names files of the project and scripts that there are', () => {
    const text = readPage(path);
    const files = [...text.matchAll(/(?<![\w./-])(?:src|test|fixtures|scripts|bench|examples|playground)\/[\w./-]*[\w/]/g)].map(
      ([name]) => name,
    );
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string);
    expect(files.filter((name) => !existsSync(name))).toEqual([]);
    expect(scripts.filter((name) => !(name in SCRIPTS))).toEqual([]);
  });
});

it.each(['docs/guide.md', 'docs/guide.fa.md'])('%s links to every other page of docs', (path) => {
  const linked = linksOf(path).map(({ file }) => file);
  expect(PAGES.filter((page) => page.startsWith('docs') && page !== path && !linked.includes(page))).toEqual([]);
});

it.each([
  ['README.md', 'docs/guide.md'],
  ['README.fa.md', 'docs/guide.fa.md'],
])('%s links to %s', (path, guide) => {
  expect(linksOf(path).map(({ file }) => file)).toContain(guide);
});
