import { codeUnitAt } from '../../core/code-unit.js';
import { isAsciiDigit } from '../../persian/digits.js';
import { isLetter } from '../../persian/fold.js';
import { type LineFacts, MARK_BITS } from './line-facts.js';
import { FAR, type PageFacts } from './page-facts.js';

/** A property of a line, quantized to a few steps. */
export interface LineFeature {
  name: string;
  /** Number of steps. */
  size: number;
  /** Value of line `at`: a step itself, or a number that {@link stepOf} quantizes at the edges. */
  value(page: PageFacts, at: number): number;
  edges: readonly number[] | null;
}

const line = (page: PageFacts, at: number): LineFacts => page.lines[at] as LineFacts;

/** A number quantized at `edges`: step 0 includes the first edge. */
function amount(name: string, edges: readonly number[], value: (page: PageFacts, at: number) => number): LineFeature {
  return { name, size: edges.length + 1, value, edges };
}

/** Returns the number of edges below `value`. */
export function stepOf(edges: readonly number[], value: number): number {
  let step = 0;
  while (step < edges.length && value > (edges[step] as number)) step++;
  return step;
}

function flag(name: string, is: (page: PageFacts, at: number) => boolean): LineFeature {
  return { name, size: 2, value: (page, at) => Number(is(page, at)), edges: null };
}

/** One of several kinds: step 0 is any other. */
function choice(name: string, kinds: readonly string[], kindOf: (page: PageFacts, at: number) => string): LineFeature {
  const steps = new Map(kinds.map((kind, index) => [kind, index + 1]));
  return { name, size: kinds.length + 1, value: (page, at) => steps.get(kindOf(page, at)) ?? 0, edges: null };
}

const NEAR = [1, 2, 3, 4, 8];
const FEW = [0, 1, 2, 3, 5];
const SHARES = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 0.95];

const shareIn = (page: PageFacts, at: number, other: number): number =>
  other < 0 || other >= page.lines.length || line(page, at).core === page.lines[other]?.core
    ? 0
    : (page.share[at * page.lines.length + other] as number);

const hasMark = (page: PageFacts, at: number, mark: keyof typeof MARK_BITS): boolean => (line(page, at).marks & MARK_BITS[mark]) !== 0;

/** Features of a line alone. A comment gives the reason where the name is not enough. */
export const LINE_FEATURES: readonly LineFeature[] = [
  amount('length', [8, 15, 25, 40, 55, 75, 95, 120, 150, 200, 260, 400, 700], (page, at) => line(page, at).length),
  amount('words', [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45], (page, at) => line(page, at).words),
  choice(
    'last',
    ['open', 'stop', 'question', 'exclamation', 'ellipsis', 'quote', 'bracket', 'slash', 'comma', 'arrow', 'dash', 'letter', 'digit'],
    (page, at) => lastMark(line(page, at)),
  ),
  choice('first', ['letter', 'digit', 'quote', 'dash'], (page, at) => firstMark(line(page, at))),
  flag('endsInVerb', (page, at) => line(page, at).endsInVerb),
  choice(
    'kind',
    ['text', 'metadata', 'section', 'byline', 'boilerplate', 'related', 'site', 'tags', 'end'],
    (page, at) => line(page, at).line.kind,
  ),
  flag('gap', (page, at) => line(page, at).line.gap),
  flag('gapAfter', (page, at) => page.lines[at + 1]?.line.gap ?? true),
  choice('aside', ['publisher', 'foreign', 'number'], (page, at) => line(page, at).line.aside ?? ''),
  flag('opensBody', (page, at) => line(page, at).line.opensBody || line(page, at).opensWithSource),
  // Titles stand above the first long line.
  amount('toLong', [-6, -4, -3, -2, -1, 0, 1, 2, 3, 5, 7], (page, at) =>
    page.firstLong < 0 ? FAR : Math.max(-FAR, Math.min(FAR - 1, page.firstLong - at)),
  ),
  flag('says', (page, at) => line(page, at).says),
  amount('digits', [0, 0.1, 0.3, 0.6], (page, at) => line(page, at).digits / Math.max(1, line(page, at).letters)),
  amount('latin', [0, 0.3, 0.7], (page, at) => line(page, at).latin / Math.max(1, line(page, at).letters)),
  flag('sentenceInside', (page, at) => hasMark(page, at, 'sentenceInside')),
  flag('bar', (page, at) => hasMark(page, at, 'bar')),
  flag('slash', (page, at) => hasMark(page, at, 'slash')),
  flag('dash', (page, at) => hasMark(page, at, 'dash')),
  flag('colonInside', (page, at) => hasMark(page, at, 'colonInside')),
  flag('quotes', (page, at) => hasMark(page, at, 'quote')),
  flag('question', (page, at) => hasMark(page, at, 'question')),
  // «www.example.ir», «#روز_جهانی»
  flag('address', (page, at) => hasMark(page, at, 'address')),
  flag('hash', (page, at) => hasMark(page, at, 'hash')),
  // «اخبار > ایران > …»
  flag('arrow', (page, at) => hasMark(page, at, 'arrow')),
  flag('preposition', (page, at) => line(page, at).beginsWithPreposition),
  flag('saysAtEnd', (page, at) => line(page, at).saysAtEnd),
  flag('hasSource', (page, at) => line(page, at).hasSource),
  flag('label', (page, at) => line(page, at).beginsWithLabel),
  amount('dateWords', [0, 0.2, 0.4, 0.6, 0.8], (page, at) => line(page, at).dateWords / Math.max(1, line(page, at).words)),
  amount('place', [0, 1, 2, 3, 5, 8, 12, 20], (_, at) => at),
  amount('textPlace', [0, 1, 2, 3, 5, 8], (page, at) => page.before.titles[at] as number),
  amount('candidatePlace', [0, 1, 2, 3, 5, 8, 14], (page, at) => page.before.candidates[at] as number),
  amount('phrasesAbove', [0, 1, 2, 3, 5], (page, at) => page.before.phrases[at] as number),
  amount('fromEnd', [1, 2, 3, 4, 6, 10], (page, at) => page.lines.length - at),
  amount('lines', [1, 2, 3, 5, 8, 14, 25], (page) => page.lines.length),
  amount('longAbove', [0, 1, 2], (page, at) => page.before.longs[at] as number),
  amount('longBelow', [0, 1, 2, 4], (page, at) => (page.before.longs[page.lines.length] as number) - (page.before.longs[at + 1] as number)),
  amount('metaAbove', NEAR, (page, at) => page.metaAbove[at] as number),
  amount('metaBelow', NEAR, (page, at) => page.metaBelow[at] as number),
  amount('codeAbove', NEAR, (page, at) => page.codeAbove[at] as number),
  amount('codeBelow', NEAR, (page, at) => page.codeBelow[at] as number),
  flag('underMeta', (page, at) => isMetaBeside(page, at, -1)),
  flag('overMeta', (page, at) => isMetaBeside(page, at, 1)),
  amount('blockSize', [1, 2, 3, 4, 6], (page, at) => page.blockSize[at] as number),
  amount('blockPlace', [0, 1, 2, 3], (page, at) => page.blockPlace[at] as number),
  amount('blockLeft', [0, 1, 2, 3], (page, at) => (page.blockSize[at] as number) - (page.blockPlace[at] as number) - 1),
  amount('blockTexts', [0, 1, 2, 3, 5], (page, at) => page.blockTexts[at] as number),
  amount('gaps', [0.2, 0.4, 0.6, 0.8, 0.95], (page) => (page.before.gaps[page.lines.length] as number) / page.lines.length),
  amount('copyBelow', [1, 2, 3, 5, 8], (page, at) => page.copyBelow[at] as number),
  amount('copyAbove', [1, 2, 3, 5, 8], (page, at) => page.copyAbove[at] as number),
  amount('copies', [0, 1, 2], (page, at) => page.copies[at] as number),
  flag('withinAbove', (page, at) => page.withinAbove[at] === 1),
  flag('withinBelow', (page, at) => page.withinBelow[at] === 1),
  flag('holdsBelow', (page, at) => page.holdsBelow[at] === 1),
  // The text repeats the words of a headline, not those of a menu.
  amount('shareBelow', SHARES, (page, at) => page.shareBelow[at] as number),
  amount('shareAbove', SHARES, (page, at) => page.shareAbove[at] as number),
  amount('shareInNext', SHARES, (page, at) => shareIn(page, at, at + 1)),
  amount('shareInSecond', SHARES, (page, at) => shareIn(page, at, at + 2)),
  amount('shareInThird', SHARES, (page, at) => shareIn(page, at, at + 3)),
  amount('shareInLast', SHARES, (page, at) => shareIn(page, at, at - 1)),
  amount('shareInLong', SHARES, (page, at) => (page.firstLong > at ? shareIn(page, at, page.firstLong) : 0)),
  amount('rank', FEW, (page, at) => titleRank(page, at)),
  flag('firstTitle', (page, at) => isFirstTitle(page, at)),
  flag('firstPhrase', (page, at) => line(page, at).words > 3 && page.before.phrases[at] === 0),
  amount('shortRun', [0, 1, 2, 4, 7], (page, at) => page.shortRun[at] as number),
  amount('shortAbove', [0, 1, 2, 4, 7], (page, at) => page.shortAbove[at] as number),
];

/** Features of the two lines before and after that help to classify a line. */
export const NEIGHBOUR_FEATURES: readonly string[] = ['length', 'words', 'last', 'kind', 'opensBody', 'toLong', 'says'];

/** Pairs of features that say more together than each alone. */
export const JOINT_FEATURES: readonly (readonly [one: string, other: string])[] = [
  ['length', 'toLong'],
  ['length', 'gap'],
  ['length', 'underMeta'],
  ['words', 'shareBelow'],
  ['toLong', 'shareInLong'],
  ['length', 'endsInVerb'],
  ['toLong', 'gapAfter'],
  ['words', 'blockTexts'],
  ['textPlace', 'length'],
  ['metaAbove', 'gap'],
  ['toLong', 'metaAbove'],
  ['toLong', 'metaBelow'],
  ['shareBelow', 'toLong'],
  ['rank', 'toLong'],
  ['rank', 'words'],
  ['copies', 'toLong'],
  ['shortAbove', 'words'],
  ['dateWords', 'length'],
  // «تاریخ انتشار به روز شده در»
  ['label', 'last'],
  ['holdsBelow', 'arrow'],
  ['preposition', 'last'],
  ['preposition', 'toLong'],
  ['aside', 'toLong'],
];

const LAST_MARKS: Readonly<Record<string, string>> = {
  ':': 'open',
  '؛': 'open',
  ';': 'open',
  '.': 'stop',
  '؟': 'question',
  '?': 'question',
  '!': 'exclamation',
  '…': 'ellipsis',
  '»': 'quote',
  '"': 'quote',
  ')': 'bracket',
  ']': 'bracket',
  '/': 'slash',
  '،': 'comma',
  ',': 'comma',
  '>': 'arrow',
  '-': 'dash',
  '–': 'dash',
};

function lastMark({ folded }: LineFacts): string {
  return LAST_MARKS[folded[folded.length - 1] ?? ''] ?? letterOrDigit(codeUnitAt(folded, folded.length - 1));
}

function firstMark({ folded }: LineFacts): string {
  const first = folded[0] ?? '';
  if (first === '«' || first === '"') return 'quote';
  return first === '-' || first === '–' ? 'dash' : letterOrDigit(codeUnitAt(folded, 0));
}

function letterOrDigit(code: number): string {
  if (isLetter(code)) return 'letter';
  return isAsciiDigit(code) ? 'digit' : '';
}

function isMetaBeside(page: PageFacts, at: number, step: 1 | -1): boolean {
  const other = page.lines[at + step];
  if (other === undefined || other.line.kind !== 'metadata') return false;
  return !(step < 0 ? line(page, at) : other).line.gap;
}

function isFirstTitle({ hasTitleLength }: PageFacts, at: number): boolean {
  if (!hasTitleLength[at]) return false;
  for (let before = 0; before < at; before++) if (hasTitleLength[before]) return false;
  return true;
}

/** Number of lines around it that are compared. */
const MOST_COMPARED = 12;

/**
 * Returns the number of title-length lines that share more words with the lines below: 0 for the best, {@link FAR} for lines of other
 * lengths.
 */
function titleRank({ lines, hasTitleLength, shareBelow }: PageFacts, at: number): number {
  if (!hasTitleLength[at]) return FAR;
  let rank = 0;
  const own = shareBelow[at] as number;
  for (let other = Math.max(0, at - MOST_COMPARED + 1); other < Math.min(lines.length, at + MOST_COMPARED); other++) {
    const share = shareBelow[other] as number;
    if (other !== at && hasTitleLength[other] && (share > own || (share === own && other < at))) rank++;
  }
  return rank;
}

/** Step of each feature of each line: those of line i begin at `i * LINE_FEATURES.length`. */
export function stepsOf(page: PageFacts): Uint8Array {
  const count = page.lines.length;
  const size = LINE_FEATURES.length;
  const steps = new Uint8Array(count * size);
  for (let place = 0; place < size; place++) {
    const feature = LINE_FEATURES[place] as LineFeature;
    const { edges } = feature;
    for (let at = 0; at < count; at++) {
      const value = feature.value(page, at);
      steps[at * size + place] = edges === null ? value : stepOf(edges, value);
    }
  }
  return steps;
}
