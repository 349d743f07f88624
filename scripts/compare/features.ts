import { table } from './markdown.js';

const NAMES = ['matn', 'virastar', 'persian-tools', 'persianjs'] as const;
type Marks = readonly [matn: string, virastar: string, persianTools: string, persianjs: string];

const YES = 'yes';
const NO = 'no';

/** Read from the sources and types of the installed versions. Features that can be measured have tables of their own. */
const FEATURES: readonly (readonly [feature: string, ...Marks])[] = [
  ['half-spaces where a space stands in their place', YES, YES, 'a list of words', 'می and ای'],
  ['half-spaces that were lost («میشود»)', YES, NO, NO, NO],
  ['decides by the words around («حرفهای»)', YES, NO, NO, NO],
  ['list of every edit, with its rule', YES, NO, NO, NO],
  ['offsets of the original', YES, NO, NO, NO],
  ['search key that folds spellings', YES, NO, NO, NO],
  ['lemmas, and one key for inflections', YES, NO, NO, NO],
  ['words and sentences with offsets', YES, NO, 'counts', NO],
  ['reads headers and bodies of news, from text and HTML', YES, NO, NO, NO],
  ['normalizes the texts of HTML and leaves the rest', YES, 'tags stay', NO, NO],
  ['reads dates as they are written', YES, NO, NO, NO],
  ['streams', YES, NO, NO, NO],
  ['command line', YES, NO, NO, NO],
  ['TypeScript types', YES, NO, YES, NO],
  ['ES modules', YES, NO, YES, NO],
  ['rules that can be switched off one by one', YES, YES, NO, 'a call each'],
  ['"…" → «…»', 'if asked', YES, NO, NO],
  ['% → ٪, three dots → …, two hyphens → –', NO, YES, NO, NO],
  ['keeps front matter and [options] of Markdown', 'as text', YES, NO, NO],
  ['numbers to words and back', NO, NO, YES, 'to words'],
  ['keyboard layout («sghl» → سلام)', NO, NO, NO, YES],
  ['national ids, bank cards, phones, number plates', NO, NO, YES, NO],
  ['slugs', YES, NO, YES, NO],
  ['summaries, keywords', NO, NO, YES, NO],
  ['small: a few kilobytes', NO, YES, 'by function', YES],
];

export function featureSection(): string {
  return `${table(
    ['', ...NAMES],
    FEATURES.map(([feature, ...marks]) => [feature, ...marks]),
  )}\n`;
}
