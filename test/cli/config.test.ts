import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIG_SCHEMA } from '../../scripts/lib/config-schema.js';
import { findFault } from '../../src/cli/normalize/schema-fault.js';
import { createNormalizer, normalize } from '../../src/index.js';
import { RULES } from '../../src/rules/rules.js';
import { runs } from '../support/runs.js';
import { matn } from './shell.js';

const SCHEMA = JSON.parse(readFileSync('matn.config.schema.json', 'utf8'));
const TEXT = 'كتاب ها 12 "خوب"';
const HERE = 'matn.config.json';

const normalizeWith = (config: unknown, argv: string[] = []) =>
  matn(['normalize', ...argv], { stdin: TEXT, files: { [HERE]: typeof config === 'string' ? config : JSON.stringify(config) } });

describe('matn.config.json', () => {
  it.each([
    [{}, {}],
    [{ $schema: './node_modules/matn/matn.config.schema.json', digits: 'persian' }, { digits: 'persian' }],
    [
      { zwnj: 'clean', quotes: 'guillemets', confidence: 0.9 },
      { zwnj: 'clean', quotes: 'guillemets', confidence: 0.9 },
    ],
    [
      { rules: { off: ['characters/arabic-kaf'] }, model: null },
      { rules: { off: ['characters/arabic-kaf'] }, model: null },
    ],
  ] as const)('gives the options of the library: %j', async (config, options) => {
    expect(await normalizeWith(config)).toEqual({ exitCode: 0, stdout: normalize(TEXT, options), stderr: '' });
  });

  it.each(['../matn.config.json', '../../matn.config.json'])('is found upwards: %s', async (path) => {
    const { stdout } = await matn(['normalize'], { stdin: TEXT, files: { [path]: '{ "digits": "persian" }' } });
    expect(stdout).toBe(normalize(TEXT, { digits: 'persian' }));
  });

  it('is the nearest one, the one of --config, or none', async () => {
    const files = {
      [HERE]: '{ "digits": "persian" }',
      '../matn.config.json': '{ "zwnj": "keep" }',
      'b.json': '{ "quotes": "guillemets" }',
    };
    const stdout = async (...argv: string[]) => (await matn(['normalize', ...argv], { stdin: TEXT, files })).stdout;
    expect(await stdout()).toBe(normalize(TEXT, { digits: 'persian' }));
    expect(await stdout('--config', 'b.json')).toBe(normalize(TEXT, { quotes: 'guillemets' }));
    expect(await stdout('--no-config')).toBe(normalize(TEXT));
  });

  it('goes behind the flags', async () => {
    const { stdout } = await normalizeWith({ digits: 'persian', zwnj: 'keep' }, ['--digits', 'keep']);
    expect(stdout).toBe(normalize(TEXT, { zwnj: 'keep' }));
  });

  it('joins its rules with those of the flags, which win', async () => {
    const config = { rules: { off: ['characters/arabic-kaf', 'zwnj/plural'] } };
    const { stdout } = await normalizeWith(config, ['--rules-on', 'zwnj/plural', '--rules-off', 'punctuation/comma']);
    expect(stdout).toBe(normalize(TEXT, { rules: { off: ['characters/arabic-kaf', 'punctuation/comma'] } }));
  });

  it.each([
    [
      { levle: 'clean' },
      "expected $schema, zwnj, confidence, zwnjAfterNonJoiner, digits, quotes, ezafe, lineBreaks, register, rules, words, model, got 'levle'",
    ],
    [
      { constructor: 1 },
      "expected $schema, zwnj, confidence, zwnjAfterNonJoiner, digits, quotes, ezafe, lineBreaks, register, rules, words, model, got 'constructor'",
    ],
    [{ zwnj: 'all' }, "zwnj: expected one of 'restore', 'affixes', 'clean', 'keep', got 'all'"],
    [{ confidence: 2 }, 'confidence: expected a number from 0 to 1, got 2'],
    [{ confidence: '0.5' }, "confidence: expected a number, got '0.5'"],
    [{ rules: { of: [] } }, "rules: expected off, on, got 'of' (did you mean 'off'?)"],
    [{ rules: ['zwnj/plural'] }, 'rules: expected an object, got an array'],
    [
      { rules: { off: ['zwnj/plural', 'zwnj/plurals'] } },
      "rules.off[1]: expected a rule (matn.config.schema.json lists them), got 'zwnj/plurals' (did you mean 'zwnj/plural'?)",
    ],
    [{ words: 'علی' }, "words: expected an array, got 'علی'"],
    [{ words: [1] }, 'words[0]: expected a string, got 1'],
    [{ model: 'mine' }, "model: expected null, got 'mine'"],
    [null, 'expected an object, got null'],
    ['[]', 'expected an object, got an array'],
  ])('%j is refused with its file, its key, and what was expected', async (config, fault) => {
    const content = typeof config === 'string' ? config : JSON.stringify(config);
    expect(await normalizeWith(content)).toEqual({ exitCode: 2, stdout: '', stderr: `matn: matn.config.json: ${fault}\n` });
  });

  it('that is no JSON is refused, under the path that leads to it', async () => {
    const { exitCode, stderr } = await matn(['normalize'], { files: { '../matn.config.json': '{ zwnj: "keep" }' } });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^matn: \.\.\/matn\.config\.json:1: expected JSON, without comments and without a comma after the last value: .+\n$/,
    );
  });

  it('that was chosen and is not there is wrong use', async () => {
    const { exitCode, stderr } = await matn(['normalize', '--config', 'gone.json']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'matn: gone.json: there is no such file\n',
    });
  });
});

describe('matn.config.schema.json', () => {
  const accepts = new Ajv({ allErrors: true }).compile(SCHEMA);

  it('is fresh: npm run generate writes it', () => {
    expect(SCHEMA).toEqual(JSON.parse(JSON.stringify(CONFIG_SCHEMA)));
  });

  it('knows every rule', () => {
    expect(accepts({ rules: { off: RULES.map(({ name }) => name) } })).toBe(true);
    expect(accepts({ rules: { off: ['zwnj/nothing'] } })).toBe(false);
  });

  const value = fc.oneof(
    fc.constantFrom(null, 'keep', 'restore', 'latin', 'guillemets', 'zwnj/plural', 'characters/kashida', 0.5, 1, 1.5, -1, true),
    fc.array(fc.constantFrom('zwnj/plural', 'zwnj/nothing', 'علی', 1, null), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('off', 'on', 'of'), fc.array(fc.constantFrom('zwnj/plural', 'nothing', 2), { maxLength: 2 }), {
      maxKeys: 2,
    }),
  );
  const config = fc.oneof(value, fc.dictionary(fc.constantFrom(...Object.keys(SCHEMA.properties), 'level'), value, { maxKeys: 4 }));

  it('says what the command line says', () => {
    fc.assert(
      fc.property(config, (content) => {
        expect(findFault(content, SCHEMA) === null).toBe(accepts(content));
      }),
      runs(200),
    );
  });

  it('lets nothing pass that the library refuses, but words', () => {
    fc.assert(
      fc.property(config, (content) => {
        if (!accepts(content)) return;
        const { $schema: _, words: __, ...options } = content as Record<string, unknown>;
        expect(() => createNormalizer(options)).not.toThrow();
      }),
      runs(200),
    );
  });
});

it.each([
  [
    '{\n  "zwnj": "keep",\n}\n',
    /^matn: matn\.config\.json:3: expected JSON, without comments and without a comma after the last value: [^\n]+\n$/,
  ],
  ["\ufeff{\n'zwnj': 'keep'}", /^matn: matn\.config\.json:2: expected JSON, /],
  [' \n', /^matn: matn\.config\.json: expected JSON, got an empty file; \{\} is a config without options\n$/],
])('names the line of a mistake in the syntax of %j', async (config, message) => {
  expect((await matn(['normalize'], { files: { 'matn.config.json': config }, stdin: 'متن' })).stderr).toMatch(message);
});
