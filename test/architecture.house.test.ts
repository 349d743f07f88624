import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { nodesOf } from './support/syntax.js';

const LONGEST_FILE = 300;
const PERSIAN_WORD = /\p{Script=Arabic}{2}/u;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const FOLDERS_WITH_SOURCE = ['src', 'test', 'scripts', 'bench', 'docs', 'examples', 'playground', 'fixtures/rules'].filter(existsSync);
const KAYHAN = { bytes: 3610, sha256: 'f67e1a136405a55a8ebb825e8141950ed676a7a65d3ada084b82fc18af22dd46' };

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const writtenByHand = listFiles('src').filter((path) => !path.startsWith(join('src', 'generated')));

it(`no file of src has more than ${LONGEST_FILE} lines`, () => {
  const countLines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;
  expect(writtenByHand.filter((path) => countLines(path) > LONGEST_FILE)).toEqual([]);
});

/** A function of a module: a declaration, or a constant that is an arrow function. */
const EXPORTED_FUNCTION = /^export (?:async )?function\*? (\w+)|^export const (\w+)[^=\n]*=(?: \/\*[^*]*\*\/)?\s*\([^()\n]*\)[^=\n]*=>/gm;
const namesIn = (text: string): string[] => [...text.matchAll(EXPORTED_FUNCTION)].map(([, name, constant]) => (name ?? constant) as string);

it('no two files below src export functions of one name', () => {
  const inFolders = writtenByHand.filter((path) => path.split(sep).length > 2);
  const names = inFolders.flatMap((path) => namesIn(readFileSync(path, 'utf8')));
  expect(names.length).toBeGreaterThan(700);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('finds functions of both kinds', () => {
  const text = 'export function* one() {}\nexport const two = (at: number): number => at;\nexport const three = 3;\nfunction four() {}\n';
  expect(namesIn(text)).toEqual(['one', 'two']);
});

it('no regular expression in src holds a Persian word', () => {
  expect(writtenByHand.flatMap(regularExpressions).filter(holdsPersianWord)).toEqual([]);
});

/** A method of a text, which `codeUnitAt` is quicker than: see `src/core/code-unit.ts`. Of constants it is asked once. */
const LOOKED_UP = /\b[a-z]\w*\.charCodeAt\(/;

it('nothing that reads texts looks charCodeAt up for every character', () => {
  const readers = writtenByHand.filter((path) => !path.startsWith(join('src', 'cli')) && !path.endsWith('code-unit.ts'));
  expect(readers.filter((path) => LOOKED_UP.test(readFileSync(path, 'utf8')))).toEqual([]);
});

/** Pages in Persian, which people read, hold half-spaces. */
const withoutHalfSpaces = (path: string): string => {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.fa.md') ? text.replaceAll('\u200c', '') : text;
};

it.each(FOLDERS_WITH_SOURCE)('no file in %s holds an invisible character, except half-spaces in Persian pages', (folder) => {
  expect(listFiles(folder).filter((path) => !path.endsWith('.png') && INVISIBLE.test(withoutHalfSpaces(path)))).toEqual([]);
});

it.each(['README.md', 'README.fa.md'])('%s holds no invisible character, except half-spaces in Persian', (path) => {
  expect(withoutHalfSpaces(path)).not.toMatch(INVISIBLE);
});

it('the Kayhan article is kept byte for byte', () => {
  const bytes = readFileSync('fixtures/articles/kayhan-232810.txt');
  expect({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual(KAYHAN);
});

function regularExpressions(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  // Most files hold no Persian word at all, and need not be parsed.
  if (!path.endsWith('.ts') || !PERSIAN_WORD.test(text)) return [];
  return nodesOf(path, text)
    .filter((node) => node.type === 'Literal' && 'regex' in node)
    .map(({ start, end }) => text.slice(start, end));
}

/** Two letters in a row, but for those in a class such as `[ادذرزژو]`, where each stands for itself. */
function holdsPersianWord(expression: string): boolean {
  return PERSIAN_WORD.test(expression.replace(/\[[^\]]*\]/g, '[]'));
}
