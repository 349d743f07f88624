import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, it } from 'vitest';

const { folder } = inject('consumer');
const SERVER = resolve('node_modules/typescript/lib/tsserver.js');

interface Response {
  command?: string;
  body?: { file: string; start: { line: number; offset: number } }[];
}

/** Returns, for each module, the lines that an editor shows for the definitions of what follows each `|` in it, with their files. */
function definitionsIn(text: string, names: readonly string[]): string[][] {
  const places = text.split('\n').flatMap((line, row) => {
    const parts = line.split('|').slice(0, -1);
    return parts.map((_, at) => ({ line: row + 1, offset: parts.slice(0, at + 1).join('').length + 1 }));
  });
  const requests = names.flatMap((name) => {
    const file = join(folder, name);
    return [
      { command: 'open', arguments: { file, fileContent: text.replaceAll('|', ''), scriptKindName: 'TS' } },
      ...places.map((place) => ({ command: 'definition', arguments: { file, ...place } })),
    ];
  });
  const input = requests.map((request, seq) => `${JSON.stringify({ seq, type: 'request', ...request })}\n`).join('');
  const output = execFileSync(process.execPath, [SERVER, '--disableAutomaticTypingAcquisition'], { input, encoding: 'utf8' });
  const responses = output.split('\n').flatMap((line): Response[] => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const found = responses.filter(({ command }) => command === 'definition').map(({ body }) => (body?.[0] ? lineOf(body[0]) : 'none'));
  return names.map((_, at) => found.slice(at * places.length, (at + 1) * places.length));
}

function lineOf({ file, start }: { file: string; start: { line: number } }): string {
  return `${file.slice(file.indexOf('/dist/') + 1)}: ${readFileSync(file, 'utf8').split('\n')[start.line - 1]?.trim()}`;
}

it('an editor finds the source of what a module uses, by import and by require', () => {
  const text = `
    import { |normalize, createNormalizer, type |Article } from 'matn';
    import { |normalizeHtml } from 'matn/html';
    import { |isNormalized } from 'matn/light';
    import { |lemmas } from 'matn/lemma';
    createNormalizer().|normalizeWithEdits('متن').edits[0]?.|rules;`;
  const definitions = [
    'dist/src/normalizer.ts: export function normalize(text: string, options?: NormalizeOptions): string {',
    expect.stringMatching(/^dist\/src\/api\/types\.ts: export interface Article /),
    expect.stringMatching(/^dist\/src\/html\.ts: export function normalizeHtml\(/),
    expect.stringMatching(/^dist\/src\/light\.ts: export function isNormalized\(/),
    expect.stringMatching(/^dist\/src\/lemma\.ts: export function lemmas\(/),
    'dist/src/api/types.ts: normalizeWithEdits(text: string): NormalizedText;',
    'dist/src/api/types.ts: readonly rules: RuleName[];',
  ];
  // One server for both: it starts for seconds.
  expect(definitionsIn(text, ['use.mts', 'use.cts'])).toEqual([definitions, definitions]);
});
