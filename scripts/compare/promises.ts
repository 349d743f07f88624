import { readSeeds } from '../../test/laws/seeds.js';
import { LIBRARIES, type Library } from './libraries.js';
import { boldBest, of, table } from './markdown.js';

const ODD = ['', ' ', '\n', '\0', '\ud800', '\u200c', '$&', '[[x]]', 'کتاب\ud83d ها'];

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;
const lineBreaks = (text: string): number => text.split('\n').length;
/** Addresses, hashtags and versions, found by a simple pattern: the parts that a reader would miss. `&#8204;` is no hashtag. */
const PROTECTED = /https?:\/\/[!-~]+|[a-z0-9.+-]+@[a-z0-9-]+\.[a-z.]+|(?<!&(?:amp;)?)#[\p{L}_\d]+|\d+\.\d+\.\d+/gu;
const verbatim = (text: string): string => (text.match(PROTECTED) ?? []).join(' ');

/** Properties that should hold for every text. Violations are counted on all texts of the fixtures. */
const CLAIMS: readonly (readonly [about: string, isBroken: (library: Library, text: string) => boolean])[] = [
  [
    'a second call changes more',
    ({ normalize }, text) => {
      const once = normalize(text);
      return normalize(once) !== once;
    },
  ],
  ['the number of lines changes', ({ normalize }, text) => lineBreaks(normalize(text)) !== lineBreaks(text)],
  ['an address, a hashtag or a version changes', ({ normalize }, text) => verbatim(normalize(text)) !== verbatim(text)],
];

export function promiseSection(): string {
  const texts = [...new Set(readSeeds())];
  const rows = CLAIMS.map(([about, isBroken]) => [
    `${about}, of ${texts.length} texts`,
    ...boldBest(
      LIBRARIES.map((library) => count(texts, (text) => isBroken(library, text))),
      String,
      'least',
    ),
  ]);
  const odd = LIBRARIES.map((library) => count(ODD, (text) => library.normalize(text) === '(throws)'));
  return `${table(['', ...LIBRARIES.map(({ name }) => name)], [...rows, ['throws at odd text', ...odd.map((times) => of(times, ODD.length))]])}\n`;
}
