import type { PageLine } from '../page-line.js';
import { FIRST_STEPS, firstMark, LAST_STEPS, lastMark } from './edge-marks.js';
import { type LineFacts, MARK_BITS } from './line-facts.js';
import { FAR, type PageFacts, SHORT_WORDS } from './page-facts.js';

type Value = (page: PageFacts, at: number) => number;

/** A property of a line, quantized to a few steps. */
export interface LineFeature {
  name: string;
  /** Number of steps. */
  size: number;
  /** A value belongs to step i if it is above i edges; empty if the value is the step. */
  edges: Float64Array;
  value: Value;
}

/** Returns the number of edges below `value`. */
export function stepOf(edges: Float64Array, value: number): number {
  let step = 0;
  while (step < edges.length && value > (edges[step] as number)) step++;
  return step;
}

const amount = (name: string, edges: readonly number[], value: Value): LineFeature => ({
  name,
  size: edges.length + 1,
  edges: Float64Array.from(edges),
  value,
});
const NO_EDGES = new Float64Array(0);
const choice = (name: string, kinds: number, value: Value): LineFeature => ({ name, size: kinds + 1, edges: NO_EDGES, value });
const flag = (name: string, is: (page: PageFacts, at: number) => boolean): LineFeature =>
  choice(name, 1, (page, at) => (is(page, at) ? 1 : 0));

const ofLine = (value: (facts: LineFacts) => number): Value => {
  return ({ lines }, at) => value(lines[at] as LineFacts);
};
const lineFlag = (name: string, is: (facts: LineFacts) => boolean): LineFeature => flag(name, ({ lines }, at) => is(lines[at] as LineFacts));
const markFlag = (name: string, mark: number): LineFeature => flag(name, ({ lines }, at) => ((lines[at] as LineFacts).marks & mark) !== 0);

const NEAR = [1, 2, 3, 4, 8];
const IN_BLOCK = [0, 1, 2, 3];
const COPY_DISTANCES = [1, 2, 3, 5, 8];
const FEW = [0, 1, 2, 3, 5];
const SHORT_RUNS = [0, 1, 2, 4, 7];
const SHARES = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 0.95];

/** Kinds in the order of their steps; step 0 is any other. */
const KINDS: readonly PageLine['kind'][] = ['text', 'metadata', 'section', 'byline', 'boilerplate', 'related', 'site', 'tags', 'end'];
const ASIDES: readonly PageLine['aside'][] = ['publisher', 'foreign', 'number'];

/** Features of the line alone. A comment gives the reason where the name is not enough. */
const OWN_FEATURES: readonly LineFeature[] = [
  amount(
    'length',
    [8, 15, 25, 40, 55, 75, 95, 120, 150, 200, 260, 400, 700],
    ofLine(({ length }) => length),
  ),
  amount(
    'words',
    [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45],
    ofLine(({ words }) => words),
  ),
  choice(
    'last',
    LAST_STEPS,
    ofLine(({ folded }) => lastMark(folded)),
  ),
  choice(
    'first',
    FIRST_STEPS,
    ofLine(({ folded }) => firstMark(folded)),
  ),
  lineFlag('endsInVerb', ({ endsInVerb }) => endsInVerb),
  choice(
    'kind',
    KINDS.length,
    ofLine(({ line }) => KINDS.indexOf(line.kind) + 1),
  ),
  lineFlag('gap', ({ line }) => line.gap),
  flag('gapAfter', ({ lines }, at) => lines[at + 1]?.line.gap ?? true),
  choice(
    'aside',
    ASIDES.length,
    ofLine(({ line }) => ASIDES.indexOf(line.aside) + 1),
  ),
  lineFlag('opensBody', ({ line, opensWithSource }) => line.opensBody || opensWithSource),
  // Titles stand above the first long line.
  amount('toLong', [-6, -4, -3, -2, -1, 0, 1, 2, 3, 5, 7], ({ firstLong }, at) => (firstLong < 0 ? FAR : Math.min(FAR - 1, firstLong - at))),
  lineFlag('says', ({ says }) => says),
  amount(
    'digits',
    [0, 0.1, 0.3, 0.6],
    ofLine(({ digits, letters }) => digits / Math.max(1, letters)),
  ),
  amount(
    'latin',
    [0, 0.3, 0.7],
    ofLine(({ latin, letters }) => latin / Math.max(1, letters)),
  ),
  markFlag('sentenceInside', MARK_BITS.sentenceInside),
  markFlag('bar', MARK_BITS.bar),
  markFlag('slash', MARK_BITS.slash),
  markFlag('dash', MARK_BITS.dash),
  markFlag('colonInside', MARK_BITS.colonInside),
  markFlag('quotes', MARK_BITS.quote),
  markFlag('question', MARK_BITS.question),
  // «www.example.ir», «#روز_جهانی»
  markFlag('address', MARK_BITS.address),
  markFlag('hash', MARK_BITS.hash),
  // «اخبار > ایران > …»
  markFlag('arrow', MARK_BITS.arrow),
  lineFlag('preposition', ({ beginsWithPreposition }) => beginsWithPreposition),
  lineFlag('saysAtEnd', ({ saysAtEnd }) => saysAtEnd),
  lineFlag('hasSource', ({ hasSource }) => hasSource),
  lineFlag('label', ({ beginsWithLabel }) => beginsWithLabel),
  amount(
    'dateWords',
    [0, 0.2, 0.4, 0.6, 0.8],
    ofLine(({ dateWords, words }) => dateWords / Math.max(1, words)),
  ),
];

/** Features of its place among the lines. */
const PLACE_FEATURES: readonly LineFeature[] = [
  amount('place', [0, 1, 2, 3, 5, 8, 12, 20], (_, at) => at),
  amount('textPlace', [0, 1, 2, 3, 5, 8], ({ before }, at) => before.titles[at] as number),
  amount('candidatePlace', [0, 1, 2, 3, 5, 8, 14], ({ before }, at) => before.candidates[at] as number),
  amount('phrasesAbove', FEW, ({ before }, at) => before.phrases[at] as number),
  amount('fromEnd', [1, 2, 3, 4, 6, 10], ({ lines }, at) => lines.length - at),
  amount('lines', [1, 2, 3, 5, 8, 14, 25], ({ lines }) => lines.length),
  amount('longAbove', [0, 1, 2], ({ before }, at) => before.longs[at] as number),
  amount('longBelow', [0, 1, 2, 4], ({ before: { longs }, lines }, at) => (longs[lines.length] as number) - (longs[at + 1] as number)),
  amount('metaAbove', NEAR, ({ metaAbove }, at) => metaAbove[at] as number),
  amount('metaBelow', NEAR, ({ metaBelow }, at) => metaBelow[at] as number),
  amount('codeAbove', NEAR, ({ codeAbove }, at) => codeAbove[at] as number),
  amount('codeBelow', NEAR, ({ codeBelow }, at) => codeBelow[at] as number),
  flag('underMeta', ({ metaAbove, lines }, at) => metaAbove[at] === 1 && !(lines[at] as LineFacts).line.gap),
  flag('overMeta', ({ metaBelow, lines }, at) => metaBelow[at] === 1 && !(lines[at + 1] as LineFacts).line.gap),
  amount('blockSize', [1, 2, 3, 4, 6], ({ blockSize }, at) => blockSize[at] as number),
  amount('blockPlace', IN_BLOCK, ({ blockPlace }, at) => blockPlace[at] as number),
  amount('blockLeft', IN_BLOCK, ({ blockSize, blockPlace }, at) => (blockSize[at] as number) - (blockPlace[at] as number) - 1),
  amount('blockTexts', FEW, ({ blockTexts }, at) => blockTexts[at] as number),
  amount('gaps', [0.2, 0.4, 0.6, 0.8, 0.95], ({ before, lines }) => (before.gaps[lines.length] as number) / lines.length),
];

/** Features of what it has in common with other lines. */
const SHARE_FEATURES: readonly LineFeature[] = [
  amount('copyBelow', COPY_DISTANCES, ({ copyBelow }, at) => copyBelow[at] as number),
  amount('copyAbove', COPY_DISTANCES, ({ copyAbove }, at) => copyAbove[at] as number),
  amount('copies', [0, 1, 2], ({ copies }, at) => copies[at] as number),
  choice('withinAbove', 1, ({ withinAbove }, at) => withinAbove[at] as number),
  choice('withinBelow', 1, ({ withinBelow }, at) => withinBelow[at] as number),
  choice('holdsBelow', 1, ({ holdsBelow }, at) => holdsBelow[at] as number),
  // The text repeats the words of a headline, not those of a menu.
  amount('shareBelow', SHARES, ({ shareBelow }, at) => shareBelow[at] as number),
  amount('shareAbove', SHARES, ({ shareAbove }, at) => shareAbove[at] as number),
  amount('shareInNext', SHARES, (page, at) => shareIn(page, at, at + 1)),
  amount('shareInSecond', SHARES, (page, at) => shareIn(page, at, at + 2)),
  amount('shareInThird', SHARES, (page, at) => shareIn(page, at, at + 3)),
  amount('shareInLast', SHARES, (page, at) => shareIn(page, at, at - 1)),
  amount('shareInLong', SHARES, (page, at) => (page.firstLong > at ? shareIn(page, at, page.firstLong) : 0)),
  amount('rank', FEW, titleRank),
  flag('firstTitle', ({ hasTitleLength }, at) => hasTitleLength.indexOf(1) === at),
  flag('firstPhrase', ({ lines, before }, at) => (lines[at] as LineFacts).words > SHORT_WORDS && before.phrases[at] === 0),
  amount('shortRun', SHORT_RUNS, ({ shortRun }, at) => shortRun[at] as number),
  amount('shortAbove', SHORT_RUNS, ({ shortAbove }, at) => shortAbove[at] as number),
];

export const LINE_FEATURES: readonly LineFeature[] = [...OWN_FEATURES, ...PLACE_FEATURES, ...SHARE_FEATURES];

/** Returns the step of each feature of each line: those of line i begin at `i * LINE_FEATURES.length`. */
export function stepsOf(page: PageFacts): number[] {
  const { length: width } = LINE_FEATURES;
  const { length: count } = page.lines;
  const steps = new Array<number>(count * width);
  for (let place = 0; place < width; place++) {
    const { edges, value } = LINE_FEATURES[place] as LineFeature;
    for (let at = 0; at < count; at++)
      steps[at * width + place] = edges.length === 0 ? value(page, at) : stepOf(edges, value(page, at));
  }
  return steps;
}

function shareIn({ lines, share }: PageFacts, at: number, other: number): number {
  const count = lines.length;
  return other < 0 || other >= count || lines[at]?.core === lines[other]?.core ? 0 : (share[at * count + other] as number);
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
  const end = Math.min(lines.length, at + MOST_COMPARED);
  for (let other = Math.max(0, at - MOST_COMPARED + 1); other < end; other++) {
    const share = shareBelow[other] as number;
    if (other !== at && hasTitleLength[other] && (share > own || (share === own && other < at))) rank++;
  }
  return rank;
}
