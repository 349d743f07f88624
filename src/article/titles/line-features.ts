import type { PageLine } from '../page-line.js';
import { FIRST_STEPS, firstMark, LAST_STEPS, lastMark } from './edge-marks.js';
import { type LineFacts, MARK_BITS, MOST_LINES } from './line-facts.js';
import { FAR, type PageFacts, SHORT_WORDS } from './page-facts.js';
import { type Edges, edgesOf, type Steps, stepAt, stepOf, stepsAbove } from './quantize.js';

/** A property of a line, quantized to a few steps. */
export interface LineFeature {
  name: string;
  /** Number of steps. */
  size: number;
}

const LENGTHS = stepsAbove(8, 15, 25, 40, 55, 75, 95, 120, 150, 200, 260, 400, 700);
const WORDS = stepsAbove(1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45);
/** For distances from -{@link FAR} on. */
const TO_LONG = stepsAbove(3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16);
const DIGITS = edgesOf(0, 0.1, 0.3, 0.6);
const LATIN = edgesOf(0, 0.3, 0.7);
const DATE_WORDS = edgesOf(0, 0.2, 0.4, 0.6, 0.8);
const PLACES = stepsAbove(0, 1, 2, 3, 5, 8, 12, 20);
const TEXT_PLACES = stepsAbove(0, 1, 2, 3, 5, 8);
const CANDIDATE_PLACES = stepsAbove(0, 1, 2, 3, 5, 8, 14);
const FROM_END = stepsAbove(1, 2, 3, 4, 6, 10);
const LINES = stepsAbove(1, 2, 3, 5, 8, 14, 25);
const LONGS_ABOVE = stepsAbove(0, 1, 2);
const LONGS_BELOW = stepsAbove(0, 1, 2, 4);
const NEAR = stepsAbove(1, 2, 3, 4, 8);
const BLOCK_SIZES = stepsAbove(1, 2, 3, 4, 6);
const IN_BLOCK = stepsAbove(0, 1, 2, 3);
const GAPS = edgesOf(0.2, 0.4, 0.6, 0.8, 0.95);
const COPY_DISTANCES = stepsAbove(1, 2, 3, 5, 8);
const COPIES = stepsAbove(0, 1, 2);
const FEW = stepsAbove(0, 1, 2, 3, 5);
const SHORT_RUNS = stepsAbove(0, 1, 2, 4, 7);
const SHARES = edgesOf(0, 0.15, 0.3, 0.45, 0.6, 0.8, 0.95);

/** Kinds in the order of their steps; step 0 is any other. */
const KINDS: readonly PageLine['kind'][] = ['text', 'metadata', 'section', 'byline', 'boilerplate', 'related', 'site', 'tags', 'end'];
const ASIDES: readonly (PageLine['aside'] & string)[] = ['publisher', 'foreign', 'number'];

const KIND_STEPS = stepsOfKinds(KINDS);
const ASIDE_STEPS = stepsOfKinds(ASIDES);

function stepsOfKinds(kinds: readonly string[]): ReadonlyMap<string | null, number> {
  return new Map(kinds.map((kind, index) => [kind, index + 1]));
}

const amount = (name: string, steps: Steps): LineFeature => ({ name, size: (steps.at(-1) as number) + 1 });
const fraction = (name: string, edges: Edges): LineFeature => ({ name, size: edges.length + 1 });
const flag = (name: string): LineFeature => ({ name, size: 2 });
const choice = (name: string, kinds: number): LineFeature => ({ name, size: kinds + 1 });

/** Features of the line alone. A comment gives the reason where the name is not enough. {@link writeOwn} has the same order. */
const OWN_FEATURES: readonly LineFeature[] = [
  amount('length', LENGTHS),
  amount('words', WORDS),
  choice('last', LAST_STEPS),
  choice('first', FIRST_STEPS),
  flag('endsInVerb'),
  choice('kind', KINDS.length),
  flag('gap'),
  flag('gapAfter'),
  choice('aside', ASIDES.length),
  flag('opensBody'),
  // Titles stand above the first long line.
  amount('toLong', TO_LONG),
  flag('says'),
  fraction('digits', DIGITS),
  fraction('latin', LATIN),
  flag('sentenceInside'),
  flag('bar'),
  flag('slash'),
  flag('dash'),
  flag('colonInside'),
  flag('quotes'),
  flag('question'),
  // «www.example.ir», «#روز_جهانی»
  flag('address'),
  flag('hash'),
  // «اخبار > ایران > …»
  flag('arrow'),
  flag('preposition'),
  flag('saysAtEnd'),
  flag('hasSource'),
  flag('label'),
  fraction('dateWords', DATE_WORDS),
];

function writeOwn(steps: Uint8Array, from: number, page: PageFacts, at: number): number {
  const facts = page.lines[at] as LineFacts;
  const { line, length, words, letters, marks, folded } = facts;
  const toLong = page.firstLong < 0 ? FAR : Math.max(-FAR, Math.min(FAR - 1, page.firstLong - at));
  let next = from;
  steps[next++] = stepAt(LENGTHS, length);
  steps[next++] = stepAt(WORDS, words);
  steps[next++] = lastMark(folded);
  steps[next++] = firstMark(folded);
  steps[next++] = Number(facts.endsInVerb);
  steps[next++] = KIND_STEPS.get(line.kind) ?? 0;
  steps[next++] = Number(line.gap);
  steps[next++] = Number(page.lines[at + 1]?.line.gap ?? true);
  steps[next++] = line.aside === null ? 0 : (ASIDE_STEPS.get(line.aside) ?? 0);
  steps[next++] = Number(line.opensBody || facts.opensWithSource);
  steps[next++] = stepAt(TO_LONG, FAR + toLong);
  steps[next++] = Number(facts.says);
  steps[next++] = stepOf(DIGITS, facts.digits / Math.max(1, letters));
  steps[next++] = stepOf(LATIN, facts.latin / Math.max(1, letters));
  for (const mark of MARKS) steps[next++] = (marks & mark) === 0 ? 0 : 1;
  steps[next++] = Number(facts.beginsWithPreposition);
  steps[next++] = Number(facts.saysAtEnd);
  steps[next++] = Number(facts.hasSource);
  steps[next++] = Number(facts.beginsWithLabel);
  steps[next++] = stepOf(DATE_WORDS, facts.dateWords / Math.max(1, words));
  return next;
}

/** Marks in the order of their features. */
const MARKS: readonly number[] = [
  MARK_BITS.sentenceInside,
  MARK_BITS.bar,
  MARK_BITS.slash,
  MARK_BITS.dash,
  MARK_BITS.colonInside,
  MARK_BITS.quote,
  MARK_BITS.question,
  MARK_BITS.address,
  MARK_BITS.hash,
  MARK_BITS.arrow,
];

/** Features of its place among the lines. {@link writePlace} has the same order. */
const PLACE_FEATURES: readonly LineFeature[] = [
  amount('place', PLACES),
  amount('textPlace', TEXT_PLACES),
  amount('candidatePlace', CANDIDATE_PLACES),
  amount('phrasesAbove', FEW),
  amount('fromEnd', FROM_END),
  amount('lines', LINES),
  amount('longAbove', LONGS_ABOVE),
  amount('longBelow', LONGS_BELOW),
  amount('metaAbove', NEAR),
  amount('metaBelow', NEAR),
  amount('codeAbove', NEAR),
  amount('codeBelow', NEAR),
  flag('underMeta'),
  flag('overMeta'),
  amount('blockSize', BLOCK_SIZES),
  amount('blockPlace', IN_BLOCK),
  amount('blockLeft', IN_BLOCK),
  amount('blockTexts', FEW),
  fraction('gaps', GAPS),
];

function writePlace(steps: Uint8Array, from: number, page: PageFacts, at: number): number {
  const { before, blockSize, blockPlace } = page;
  const count = page.lines.length;
  const size = blockSize[at] as number;
  const place = blockPlace[at] as number;
  let next = from;
  steps[next++] = stepAt(PLACES, at);
  steps[next++] = stepAt(TEXT_PLACES, before.titles[at] as number);
  steps[next++] = stepAt(CANDIDATE_PLACES, before.candidates[at] as number);
  steps[next++] = stepAt(FEW, before.phrases[at] as number);
  steps[next++] = stepAt(FROM_END, count - at);
  steps[next++] = stepAt(LINES, count);
  steps[next++] = stepAt(LONGS_ABOVE, before.longs[at] as number);
  steps[next++] = stepAt(LONGS_BELOW, (before.longs[count] as number) - (before.longs[at + 1] as number));
  steps[next++] = stepAt(NEAR, page.metaAbove[at] as number);
  steps[next++] = stepAt(NEAR, page.metaBelow[at] as number);
  steps[next++] = stepAt(NEAR, page.codeAbove[at] as number);
  steps[next++] = stepAt(NEAR, page.codeBelow[at] as number);
  steps[next++] = Number(isMetaBeside(page, at, -1));
  steps[next++] = Number(isMetaBeside(page, at, 1));
  steps[next++] = stepAt(BLOCK_SIZES, size);
  steps[next++] = stepAt(IN_BLOCK, place);
  steps[next++] = stepAt(IN_BLOCK, size - place - 1);
  steps[next++] = stepAt(FEW, page.blockTexts[at] as number);
  steps[next++] = stepOf(GAPS, (before.gaps[count] as number) / count);
  return next;
}

/** Features of what it has in common with other lines. {@link writeShares} has the same order. */
const SHARE_FEATURES: readonly LineFeature[] = [
  amount('copyBelow', COPY_DISTANCES),
  amount('copyAbove', COPY_DISTANCES),
  amount('copies', COPIES),
  flag('withinAbove'),
  flag('withinBelow'),
  flag('holdsBelow'),
  // The text repeats the words of a headline, not those of a menu.
  fraction('shareBelow', SHARES),
  fraction('shareAbove', SHARES),
  fraction('shareInNext', SHARES),
  fraction('shareInSecond', SHARES),
  fraction('shareInThird', SHARES),
  fraction('shareInLast', SHARES),
  fraction('shareInLong', SHARES),
  amount('rank', FEW),
  flag('firstTitle'),
  flag('firstPhrase'),
  amount('shortRun', SHORT_RUNS),
  amount('shortAbove', SHORT_RUNS),
];

function writeShares(steps: Uint8Array, from: number, page: PageFacts, at: number): number {
  const { firstLong } = page;
  let next = from;
  steps[next++] = stepAt(COPY_DISTANCES, page.copyBelow[at] as number);
  steps[next++] = stepAt(COPY_DISTANCES, page.copyAbove[at] as number);
  steps[next++] = stepAt(COPIES, page.copies[at] as number);
  steps[next++] = page.withinAbove[at] as number;
  steps[next++] = page.withinBelow[at] as number;
  steps[next++] = page.holdsBelow[at] as number;
  steps[next++] = stepOf(SHARES, page.shareBelow[at] as number);
  steps[next++] = stepOf(SHARES, page.shareAbove[at] as number);
  steps[next++] = stepOf(SHARES, shareIn(page, at, at + 1));
  steps[next++] = stepOf(SHARES, shareIn(page, at, at + 2));
  steps[next++] = stepOf(SHARES, shareIn(page, at, at + 3));
  steps[next++] = stepOf(SHARES, shareIn(page, at, at - 1));
  steps[next++] = firstLong > at ? stepOf(SHARES, shareIn(page, at, firstLong)) : 0;
  steps[next++] = stepAt(FEW, titleRank(page, at));
  steps[next++] = Number(isFirstTitle(page, at));
  steps[next++] = Number((page.lines[at] as LineFacts).words > SHORT_WORDS && page.before.phrases[at] === 0);
  steps[next++] = stepAt(SHORT_RUNS, page.shortRun[at] as number);
  steps[next++] = stepAt(SHORT_RUNS, page.shortAbove[at] as number);
  return next;
}

export const LINE_FEATURES: readonly LineFeature[] = [...OWN_FEATURES, ...PLACE_FEATURES, ...SHARE_FEATURES];

/** Used again for each page. */
const steps = new Uint8Array(MOST_LINES * LINE_FEATURES.length);

/**
 * Returns the step of each feature of each line: those of line i begin at `i * LINE_FEATURES.length`. They are valid until those of another
 * page are read.
 */
export function stepsOf(page: PageFacts): Uint8Array {
  const count = page.lines.length;
  for (let at = 0, next = 0; at < count; at++) {
    next = writeOwn(steps, next, page, at);
    next = writePlace(steps, next, page, at);
    next = writeShares(steps, next, page, at);
  }
  return steps;
}

function shareIn({ lines, share }: PageFacts, at: number, other: number): number {
  const count = lines.length;
  return other < 0 || other >= count || lines[at]?.core === lines[other]?.core ? 0 : (share[at * count + other] as number);
}

function isMetaBeside(page: PageFacts, at: number, step: 1 | -1): boolean {
  const other = page.lines[at + step];
  if (other === undefined || other.line.kind !== 'metadata') return false;
  return !(step < 0 ? (page.lines[at] as LineFacts) : other).line.gap;
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
