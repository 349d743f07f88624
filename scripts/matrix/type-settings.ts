import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { output, type Row } from './row.js';

const TSC = resolve('node_modules/typescript/bin/tsc');
/** What all settings share. Checks our declarations and not those of the language, which take most of the time. */
const STRICT = { strict: true, noEmit: true, target: 'es2022', types: [], skipDefaultLibCheck: true };
/** Every subpath, and one call of each kind. Nothing of the DOM or of Node is named, so that it can be checked without them. */
const CALLS = `import { normalize, type ParsedHeader, parseHeader, searchKey } from 'matn';
import { data } from 'matn/data';
import { data as lexicon } from 'matn/data/lexicon';
import { normalizeHtml } from 'matn/html';
import { lemmas } from 'matn/lemma';
import { createNormalizer } from 'matn/light';
import { decodeModel } from 'matn/model';
import { retextMatn } from 'matn/retext';
import { normalizeStream } from 'matn/stream';

export const texts: string[] = [normalize(searchKey('متن')), normalizeHtml('<p>متن</p>'), createNormalizer({}, data).normalize('متن')];
export const header: ParsedHeader = parseHeader('متن');
export const others: unknown[] = [lexicon, lemmas('متن'), decodeModel, retextMatn, normalizeStream()];
// @ts-expect-error no text
normalize(null);
`;

const SETTINGS: readonly (readonly [how: string, file: string, options: Readonly<Record<string, string>>])[] = [
  ['node10', 'calls.ts', { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' }],
  ['node16, import', 'calls.mts', { module: 'node16' }],
  ['node16, require', 'calls.cts', { module: 'node16' }],
  ['nodenext', 'calls.mts', { module: 'nodenext' }],
  ['bundler', 'calls.mts', { module: 'esnext', moduleResolution: 'bundler' }],
];
const LIBS: Readonly<Record<string, string[]>> = { 'with DOM': ['es2022', 'dom'], 'without DOM': ['es2022'] };

/** The declarations under each setting of modules, without types of Node, with and without those of the DOM. `folder` has the packed package. */
export function typeRows(folder: string): Row[] {
  for (const extension of ['ts', 'mts', 'cts']) writeFileSync(join(folder, `calls.${extension}`), CALLS);
  return SETTINGS.flatMap(([how, file, options]) =>
    Object.entries(LIBS).map(([withLib, lib]) => ({
      environment: 'TypeScript',
      how: `${how}, ${withLib}`,
      run: () => {
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...STRICT, lib, ...options }, files: [file] }));
        output(folder, process.execPath, [TSC, '--project', 'tsconfig.json']);
        return 'no error';
      },
    })),
  );
}
