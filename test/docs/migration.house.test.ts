import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import * as persianTools from '@persian-tools/persian-tools';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { RULES } from '../../src/rules/rules.js';
import { visible } from '../support/visible.js';
import { blocksOf, codeIn, readPage, tableOf } from './page.js';

interface Cleaner {
  opts: object;
  cleanup(text: string): string;
}

const require = createRequire(import.meta.url);
const Virastar: new () => Cleaner = require('virastar');
const persianJs: object = require('persianjs');

const page = readPage('docs/migration.md');
const [nearest = ''] = blocksOf(page).map(({ code }) => /createNormalizer\((.*)\);/.exec(code)?.[1] ?? '');

/** What an expression of the page gives for a text. */
function valueFor(text: string, expression: string, scope: object): string {
  const given = { ...scope, text: text.replaceAll('¦', '\u200c').replaceAll('⏎', '\n') };
  const run = runInThisContext(`(({ ${Object.keys(given).filter(isName).join(', ')} }) => String(${expression}))`);
  return visible(run(given)).replaceAll('\\n', '⏎');
}

/** `default` is an export too, and no name. */
const isName = (name: string): boolean => /^\w+$/.test(name) && name !== 'default';

const rowsOf = (head: string): string[][] => tableOf(page, head).map((row) => row.map(codeIn));

describe('docs/migration.md', () => {
  it('has an answer to each option of virastar, and to no other', () => {
    const named = tableOf(page, '| option of virastar | in matn |').flatMap(([options = '']) => [...options.matchAll(/`(\w+)`/g)]);
    expect(named.map(([, name]) => name).sort()).toEqual(Object.keys(new Virastar().opts).sort());
  });

  it('names rules that there are', () => {
    const named = [...page.matchAll(/\b(?:characters|spacing|punctuation|zwnj)\/[a-z-]+/g)].map(([name]) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !RULES.some((rule) => rule.name === name))).toEqual([]);
  });

  it('names functions that persian-tools has', () => {
    const section = page.split('\n## persian-tools\n')[1]?.split('\n## ')[0] ?? '';
    const ours = new Set([...Object.keys(library), 'text', 'reference']);
    const named = [...section.matchAll(/`(\w+)(?:\(text\))?`/g)].map(([, name]) => name as string).filter((name) => /^[a-z]/.test(name));
    expect(named.filter((name) => !ours.has(name) && !(name in persianTools))).toEqual([]);
  });

  it.each(rowsOf('| text | virastar | matn, with the options above |'))('virastar and matn: %s', (text, theirs, ours) => {
    expect(valueFor(text, 'virastar.cleanup(text)', { virastar: new Virastar() })).toBe(theirs);
    expect(valueFor(text, `normalize(text, ${nearest})`, library)).toBe(ours);
  });

  it.each(rowsOf('| persian-tools | matn | text | persian-tools gives | matn gives |'))(
    'persian-tools and matn: %s, %s: %s',
    (their, our, text, theirs, ours) => {
      expect(valueFor(text, their, persianTools)).toBe(theirs);
      expect(valueFor(text, our, library)).toBe(ours);
    },
  );

  it.each(rowsOf('| text | matn | gives |'))('in the place of hazm: %s', (text, expression, given) => {
    expect(valueFor(text, expression, library)).toBe(given);
  });

  it.each(rowsOf('| persianjs | matn | text | persianjs gives | matn gives |'))(
    'persianjs and matn: %s, %s',
    (their, our, text, theirs, ours) => {
      expect(valueFor(text, their, { persianJs })).toBe(theirs);
      expect(valueFor(text, our, library)).toBe(ours);
    },
  );
});
