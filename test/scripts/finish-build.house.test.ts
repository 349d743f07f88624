import { decode, encode } from '@jridgewell/sourcemap-codec';
import { describe, expect, it } from 'vitest';
import { loadReadersLate, moduleOf } from '../../scripts/build/common-js.js';
import { minifyFiles } from '../../scripts/build/minify.js';
import { parseModule } from '../../scripts/build/parsed-module.js';
import { MAP_COMMENT, thinSourceMap } from '../../scripts/build/thin-source-maps.js';

describe('a module beside a CommonJS file', () => {
  it('exports the names of the file', () => {
    expect(moduleOf('light', { eager: ['normalize', 'isNormalized'], lazy: [] })).toBe(
      "import all from'./light.cjs';\nexport const{normalize,isNormalized}=all;\n",
    );
  });

  it('exports its default apart', () => {
    expect(moduleOf('retext', { eager: ['default', 'explain'], lazy: [] })).toBe(
      "import all from'./retext.cjs';\nexport default all.default;\nexport const{explain}=all;\n",
    );
    expect(moduleOf('only', { eager: ['default'], lazy: [] })).toBe("import all from'./only.cjs';\nexport default all.default;\n");
  });

  it('calls a function that is loaded late when it is called', () => {
    expect(moduleOf('index', { eager: ['normalize'], lazy: ['slug'] })).toBe(
      "import all from'./index.cjs';\nexport const{normalize}=all;\nexport function slug(...given){return all.slug(...given)}\n",
    );
  });
});

describe('an entry point that loads the readers late', () => {
  it('has a getter for each of their exports', () => {
    expect(loadReadersLate("const core=require('./core.cjs'),readers=require('./r.cjs');exports.words=readers.$;exports.a=core.a;")).toBe(
      "const core=require('./core.cjs'),readers=()=>require('./r.cjs');" +
        "Object.defineProperty(exports,'words',{enumerable:true,get:()=>readers().$});exports.a=core.a;",
    );
  });

  it.each([
    ['takes nothing from them', "const core=require('./core.cjs');exports.a=core.a;"],
    ['uses them in another form', "const readers=require('./r.cjs');var a=readers.a;exports.b=readers.b;"],
  ])('is refused if it %s', (_, code) => expect(() => loadReadersLate(code)).toThrow('expected exports of readers'));
});

describe('a minified file', () => {
  const minified = (code: string): unknown => minifyFiles.renderChunk?.call({} as never, code, { path: 'a.js', map: undefined } as never);

  it('has short names, and no import of nothing', () => {
    const code = 'import { a } from "./chunk-A.js";\nimport "./chunk-B.js";\nconst longName = a;\nexport { longName };\n';
    expect(minified(code)).toMatchObject({ code: 'import{a as e}from"./chunk-A.js";const t=e;export{t as longName};' });
  });

  it('keeps imports of data, which have an effect', () =>
    expect(minified('import "../generated/model.mjs";\n')).toMatchObject({ code: 'import"../generated/model.mjs";' }));

  it('is refused if it is no code', () => expect(() => minified('const')).toThrow(/^a\.js: /));
});

describe('a module', () => {
  it('declares names at their places, and imports others', () => {
    const text = [
      "import type { A } from './a.js';",
      "export * from './b.js';",
      'export interface C {',
      '  readonly d: A;',
      '  e(): void;',
      '}',
      'export const f = 1, g = 2;',
      'function h() {}',
    ].join('\n');
    const { declared, imports } = parseModule('m.ts', text);
    expect(imports).toEqual(['./a.js', './b.js']);
    expect(declared.map(({ name, line, column }) => `${name} ${line}:${column}`)).toEqual([
      ...['C 2:17', 'C.d 3:11', 'C.e 4:2', 'f 6:13', 'g 6:20', 'h 7:9'],
    ]);
  });

  it('is refused if it is none', () => expect(() => parseModule('m.ts', 'export {')).toThrow(/^m\.ts: /));
});

describe('a thin source map', () => {
  const map = (mappings: Parameters<typeof encode>[0], script = 'a(1234)b(c()\nd()') =>
    thinSourceMap(
      {
        version: 3,
        sources: ['../src/a.ts', '../node_modules/p/b.js', '../src/c.ts'],
        names: ['x'],
        sourcesContent: ['a', 'b', 'c'],
        mappings: encode(mappings),
      },
      script,
    );

  it('leaves out code that neither calls nor throws', () => {
    const lines = [
      [0, 0, 1, 0],
      [8, 0, 2, 0],
      [13, 0, 3, 0],
      [32, 0, 4, 0],
    ] as const;
    const thin = map([lines.map((segment) => [...segment])], 'var a=1;b(a);function c(d){if(d)};throw a');
    expect(decode(thin.mappings)).toEqual([
      [
        [8, 0, 2, 0],
        [32, 0, 4, 0],
      ],
    ]);
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
