import { decode, encode } from '@jridgewell/sourcemap-codec';
import { describe, expect, it } from 'vitest';
import { moduleOf } from '../../scripts/build/common-js.js';
import { MAP_COMMENT, thinSourceMap } from '../../scripts/build/thin-source-maps.js';

describe('a module beside a CommonJS file', () => {
  it('exports the names of the file', () => {
    expect(moduleOf('light', ['normalize', 'isNormalized'])).toBe(
      "import all from'./light.cjs';export const{normalize,isNormalized}=all;\n",
    );
  });

  it('exports its default apart', () => {
    expect(moduleOf('retext', ['default', 'explain'])).toBe(
      "import all from'./retext.cjs';export default all.default;export const{explain}=all;\n",
    );
    expect(moduleOf('only', ['default'])).toBe("import all from'./only.cjs';export default all.default;\n");
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
