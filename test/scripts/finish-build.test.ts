import { decode, encode } from '@jridgewell/sourcemap-codec';
import { describe, expect, it } from 'vitest';
import { findShared, importShared } from '../../scripts/build/share-files.js';
import { MAP_COMMENT, thinSourceMap } from '../../scripts/build/thin-source-maps.js';

const files = (record: Record<string, string>) => new Map(Object.entries(record));

describe('the files that two builds share', () => {
  it('are those with the same text, by whatever name', () => {
    const own = files({ 'chunk-A.js': 'export{a};', 'chunk-B.js': 'export{b};' });
    expect(findShared(own, files({ 'chunk-X.js': 'export{a};', 'chunk-B.js': 'export{c};' }))).toEqual(
      files({ 'chunk-A.js': 'chunk-X.js' }),
    );
  });

  it('import what is shared too, however deep', () => {
    const own = files({ 'a.js': "import{b}from'./b.js';", 'b.js': "import{c}from'./c.js';", 'c.js': 'export{c};' });
    const others = files({ 'a.js': "import{b}from'./y.js';", 'y.js': "import{c}from'./z.js';", 'z.js': 'export{c};' });
    expect(findShared(own, others)).toEqual(files({ 'c.js': 'z.js', 'b.js': 'y.js', 'a.js': 'a.js' }));
  });

  it('are none where an import differs', () => {
    const own = files({ 'a.js': "import{b}from'./b.js';", 'b.js': "import{d}from'../data.mjs';" });
    const others = files({ 'a.js': "import{b}from'./b.js';", 'b.js': "import{d}from'./data.cjs';" });
    expect(findShared(own, others).size).toBe(0);
  });

  it('may name different source maps', () => {
    const own = files({ 'a.js': 'export{a};//# sourceMappingURL=a.js.map\n//# sourceMappingURL=a.js.map\n' });
    expect(findShared(own, files({ 'b.js': 'export{a};//# sourceMappingURL=b.js.map' })).get('a.js')).toBe('b.js');
  });

  it('are imported from the folder above, and the rest from beside', () => {
    const text = "import'./a.js';import{b}from'./b.js';export{c}from './c.js';var d='./a.js'";
    expect(importShared(text, files({ 'a.js': 'x.js', 'c.js': 'z.js' }))).toBe(
      "import'../x.js';import{b}from'./b.js';export{c}from '../z.js';var d='./a.js'",
    );
  });
});

describe('a thin source map', () => {
  const map = (mappings: Parameters<typeof encode>[0]) =>
    thinSourceMap({
      version: 3,
      sources: ['../src/a.ts', '../node_modules/p/b.js', '../src/c.ts'],
      names: ['x'],
      sourcesContent: ['a', 'b', 'c'],
      mappings: encode(mappings),
    });

  it('keeps one segment a line of the source', () => {
    const thin = map([
      [
        [0, 0, 4, 2],
        [3, 0, 4, 9, 0],
        [7, 0, 5, 1],
        [9, 2, 5, 1],
      ],
      [[0, 0, 5, 3]],
    ]);
    expect(decode(thin.mappings)).toEqual([
      [
        [0, 0, 4, 0],
        [7, 0, 5, 0],
        [9, 2, 5, 0],
      ],
      [[0, 0, 5, 0]],
    ]);
    expect(thin).toMatchObject({ names: [], sources: ['../src/a.ts', null, '../src/c.ts'] });
    expect(thin.sourcesContent).toBeUndefined();
  });

  it('maps code of other packages, and code without a source, to nothing', () => {
    const thin = map([[[0, 0, 0, 0], [5, 1, 7, 0], [8], [9, 0, 0, 0]]]);
    expect(decode(thin.mappings)).toEqual([[[0, 0, 0, 0], [5], [9, 0, 0, 0]]]);
  });

  it.each([
    'a;//# sourceMappingURL=a.js.map',
    'a;\n//# sourceMappingURL=a.js.map\n',
    'a;//# sourceMappingURL=a.map\n//# sourceMappingURL=a.map\n',
  ])('is named by one comment or two: %j', (text) => expect(text.replace(MAP_COMMENT, '')).toBe('a;'));
});
