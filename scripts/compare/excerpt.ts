/** Copies five rows of docs/comparison.md into README.md and README.fa.md, between two comments. */
import { table } from './markdown.js';

export type Language = 'en' | 'fa';

interface Row {
  /** Heading of the section that has the row. */
  section: string;
  /** Start of the first cell of the row. */
  begins: string;
  /** Name of the row in the excerpt. `¦` stands for a half-space, `{texts}` for the number of texts that the row counts. */
  name: Record<Language, string>;
}

/** Head of the first column. */
const HEAD: Record<Language, string> = { en: 'on the fixtures', fa: 'روی نمونه¦ها' };

const LIBRARIES = ['matn', 'virastar', 'persian-tools halfSpace', 'persian-tools normalizeText'];

const ROWS: readonly Row[] = [
  {
    section: '### Half-spaces: every half-space deleted',
    begins: 'share of the damage that is repaired',
    name: { en: 'lost half-spaces («میشود») restored', fa: 'نیم¦فاصله¦های افتاده (`میشود`) که برمی¦گردند' },
  },
  {
    section: '### Half-spaces: every half-space made a space',
    begins: 'share of the damage that is repaired',
    name: { en: 'spaces in their place («می شود») repaired', fa: 'فاصله¦هایی (`می شود`) که نیم¦فاصله می¦شوند' },
  },
  {
    section: '### Half-spaces: as it should be',
    begins: 'wrong changes in 10,000 words',
    name: { en: 'wrong changes in 10,000 words of right text', fa: 'تغییر نادرست در هر ده هزار واژهٔ درست' },
  },
  {
    section: '## Promises',
    begins: 'the number of lines changes',
    name: { en: 'texts that lose or gain lines, of {texts}', fa: 'متن¦هایی که شمار سطرهایشان عوض می¦شود، از {texts} متن' },
  },
  {
    section: '## Promises',
    begins: 'an address, a hashtag or a version changes',
    name: {
      en: 'texts with a changed address, hashtag or version, of {texts}',
      fa: 'متن¦هایی که نشانی یا هشتگ یا شمارهٔ نسخه در آن¦ها عوض می¦شود، از {texts} متن',
    },
  },
];

const BEGIN = '<!-- comparison: begin -->';
const END = '<!-- comparison: end -->';

/** Returns a README with the rows of the comparison between its two comments. */
export function withExcerpt(readme: string, comparison: string, language: Language): string {
  const [before, rest] = splitOnce(readme, BEGIN);
  const [, after] = splitOnce(rest, END);
  const rows = ROWS.map((row) => rowOf(comparison, row, language));
  return `${before}${BEGIN}\n${table([fromTable(HEAD[language]), ...LIBRARIES.map(nameOf)], rows)}\n${END}${after}`;
}

/** `persian-tools halfSpace` → ``persian-tools `halfSpace` `` */
function nameOf(library: string): string {
  const [name = '', called] = library.split(' ');
  return called === undefined ? name : `${name} \`${called}\``;
}

function rowOf(comparison: string, { section, begins, name }: Row, language: Language): string[] {
  const lines = splitOnce(comparison, `\n${section}\n`)[1].split('\n');
  const found = lines.find((line) => line.startsWith(`| ${begins}`));
  const head = lines.find((line) => line.startsWith('|'));
  if (head === undefined || found === undefined) throw new Error(`docs/comparison.md: expected the row «${begins}» in «${section}»`);
  const [label = '', ...cells] = cellsOf(found);
  const columns = cellsOf(head).slice(1);
  const texts = /, of (\d+) texts/.exec(label)?.[1] ?? '';
  const figures = LIBRARIES.map((library) => cells[columns.indexOf(library)] ?? '–');
  const shown = [fromTable(name[language]).replace('{texts}', texts), ...figures];
  return language === 'fa' ? shown.map(withPersianFigures) : shown;
}

const fromTable = (name: string): string => name.replaceAll('¦', '\u200c');

const cellsOf = (line: string): string[] =>
  line
    .slice(2, -2)
    .split(' | ')
    .map((cell) => cell.trim());

/** 93.7% → ۹۳٫۷٪ */
function withPersianFigures(text: string): string {
  return text
    .replace(/(\d)\.(\d)/g, '$1٫$2')
    .replaceAll('%', '٪')
    .replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
}

function splitOnce(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  if (place < 0) throw new Error(`expected ${JSON.stringify(at)} in the page`);
  return [text.slice(0, place), text.slice(place + at.length)];
}
