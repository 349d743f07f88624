import { describe, expect, it } from 'vitest';
import { describeCostly } from '../../src/cli/patterns.js';
import { matn } from './shell.js';

describe('A config that is deep, long or strange is refused in one short line', () => {
  it.each([
    ['many brackets that stay open', '['.repeat(200_000)],
    ['many brackets', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['many brackets in a list', `{"words":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['many objects', `${'{"rules":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['a long key', `{"${'a'.repeat(1_000_000)}":1}`],
    ['a long value', `{"digits":"${'a'.repeat(1_000_000)}"}`],
    ['a line end in a value', '{"digits":"a\nb"}'],
    ['NUL', '{"digits":"a\\u0000\\u001b"}'],
  ])('%s', async (_what, config) => {
    const { exitCode, stdout, stderr } = await matn(['normalize', '--config', 'c.json'], { files: { 'c.json': config } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^matn: c\.json(?::1)?: [^\n]{1,300}\n$/);
  });
});

it('A failure that nobody expected is one line too, and MATN_DEBUG shows where it happened', async () => {
  const patterns = {
    get '*.txt'(): string[] {
      throw new Error('reading\nnothing');
    },
  };
  const run = (environment: Record<string, string>) => matn(['normalize', '--check', '*.txt'], { patterns, environment });
  const stderr = 'matn: matn failed: reading\\u000anothing; with MATN_DEBUG=1 it shows where\n';
  expect(await run({})).toEqual({ exitCode: 1, stdout: '', stderr });
  const shown = (await run({ MATN_DEBUG: '1' })).stderr;
  expect(shown).toMatch(/^Error: reading\nnothing\n +at /);
  expect(shown.endsWith(stderr)).toBe(true);
});

describe('A pattern', () => {
  it.each([
    'content/**/*.{md,txt}',
    '**/*a*b*',
    'a/**/b/**/c/**/*.txt',
    '*_{one,two,three}_*.{md,txt,html}',
    '{a,b}/{c,d}/{e,f}/*-*-*.txt',
    '[a-z]*[0-9]*',
    'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z*',
  ])('as people write it is taken: %s', (pattern) => expect(describeCostly(pattern)).toBeNull());

  it.each([
    ['*a*a*a*a*a*a*b', 'expected fewer * and {…} between two slashes'],
    ['x/*a*a*a*a*b/y', 'expected fewer * and {…} between two slashes'],
    ['{a,aa}'.repeat(30), 'expected fewer * and {…} between two slashes'],
    ['{*a,*b}{*c,*d}*{*e,*f}', 'expected fewer * and {…} between two slashes'],
    ['**/a/**/a/**/a/**/a/**/b', 'expected at most 4 **'],
  ])('that could take minutes is refused: %s', async (pattern, message) => {
    for (const given of [[pattern], ['*.txt', `!${pattern}`]]) {
      const { exitCode, stdout, stderr } = await matn(['normalize', '--check', ...given]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(`matn: ${pattern}: ${message}`);
    }
    expect((await matn(['jsonl', '--fields', 'a', pattern])).exitCode).toBe(2);
  });
});
