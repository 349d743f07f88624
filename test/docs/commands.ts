import { readFileSync } from 'node:fs';
import { type Finished, matn, type World } from '../cli/shell.js';
import { blocksOf } from './page.js';

/** Where the commands of a page run: in a folder that has what they name. */
const WORLD: World = {
  files: {
    'page.txt': readFileSync('fixtures/articles/kayhan-232810.txt'),
    'page.html': '<h1>باران دریاچه را زنده کرد</h1>',
    'docs/a.md': 'كتاب ها\n',
    'news.csv': 'title,body\nكتاب ها,می روم\n',
  },
  patterns: { 'docs/**/*.md': ['docs/a.md'] },
};

/** The lines of a page that run matn. */
export function commandsOf(page: string): string[] {
  const scripts = blocksOf(page).filter(({ language }) => language === 'sh');
  return scripts.flatMap(({ code }) => code.split('\n')).filter((line) => /^(?:echo .* \| )?matn /.test(line));
}

/** Runs `matn …  # what it does` or `echo 'text' | matn …`. */
export function runLine(line: string): Promise<Finished> {
  const [, text = '', command = ''] = /^(?:echo '(.*)' \| )?matn (.*?)(?: +#.*)?$/.exec(line) ?? [];
  const argv = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return matn(argv, { ...WORLD, files: { ...WORLD.files }, stdin: text && `${text}\n` });
}

/** What the comment behind a command says that it prints: a date. */
export function shownBehind(line: string): string | null {
  return / # (\d{4}-\d\d-\d\d)$/.exec(line)?.[1] ?? null;
}

/** The flags of a line that the help of its command does not list. */
export async function unknownFlags(line: string): Promise<string[]> {
  const [, command = ''] = /matn (\w+)/.exec(line) ?? [];
  const { stdout } = await matn([command, '--help']);
  const flags = line.match(/ --[\w-]+/g) ?? [];
  return flags.filter((flag) => !stdout.includes(flag));
}
