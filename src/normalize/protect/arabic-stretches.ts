import type { Span } from '../../api/types.js';
import { ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { isBlank } from '../../core/white-space.js';
import { isLetterMarkOrKashida } from '../../persian/letters.js';
import { weightOfWord } from './arabic-signs.js';
import { BARRIER, COMPANION, findKnownWord, type KnownWord, LEAST_SIGN, NEUTRAL } from './arabic-word-table.js';
import { createReadWord, hasLetters, LetterBit, readWord } from './read-arabic-word.js';

/*
 * Arabic within a line: a run of words with signs of Arabic, a few letters apart, with no Persian word between them.
 * Weights depend only on letters that no rule changes. A rule outside a stretch, such as a half-space inserted into a word, can only make a
 * word less a sign, or more a barrier. So a second call finds the same stretches.
 */

/** The words of a line, in columns. */
interface WeighedWords {
  starts: number[];
  ends: number[];
  /** Numbers of letters. */
  lengths: number[];
  known: (KnownWord | undefined)[];
  weights: number[];
  /** True if any has marks: Persian verse shows with them how to read a word. */
  hasMarks: boolean;
}

/** A run with this total weight is Arabic. */
export const ENOUGH = 4;
/** In a line of several words without a Persian one, this total is enough, or one word of weight {@link ENOUGH_OF_ONE}. */
const ENOUGH_ALONE = 3;
export const ENOUGH_OF_ONE = 2;
/** In a sentence of this many words without a Persian one, this total of the shapes of its words is enough: «مشينا على الرمل حتى المساء». */
export const ENOUGH_OF_SENTENCE = 2;
const SENTENCE = 4;
/** Largest number of letters between two signs. */
const FARTHEST = 28;
/** Largest number of companions that join a stretch on either side. */
const MOST_COMPANIONS = 3;
const AND = 'و';

/** Appends the stretches of Arabic in the line `[start, end)` to `found`, in order. */
export function findStretches(text: string, start: number, end: number, found: Span[]): void {
  if (!someWord(text, start, end, isSign)) return;
  const words = weighWords(text, start, end);
  const { weights, starts } = words;
  const { length } = starts;
  dropPhrases(text, words);
  const isAlone = length > 1 && !weights.includes(BARRIER);
  if (isAlone) {
    const isArabic =
      total(weights, 0, length) >= ENOUGH_ALONE ||
      weights.some((weight) => weight >= ENOUGH_OF_ONE) ||
      (length >= SENTENCE && isArabicSentence(words));
    if (isArabic) found.push({ start, end });
    return;
  }
  for (let first = 0; first < length; ) {
    if ((weights[first] as number) < LEAST_SIGN) {
      first++;
      continue;
    }
    const last = lastOfRun(words, first);
    if (last > first && total(weights, first, last + 1) >= ENOUGH)
      found.push(withCompanions(text, words, first, last, found.at(-1)?.end ?? 0));
    first = last + 1;
  }
}

/**
 * True if words outside the tables are enough (Persian names have الله, too), and the line has more than pairs of a word and one with an
 * article, which are also Persian compounds: «بین المللی و فارغ التحصیل».
 */
function isArabicSentence({ weights, known, lengths, hasMarks }: WeighedWords): boolean {
  const ofShapes = weights.filter((weight, at) => weight >= LEAST_SIGN && known[at] === undefined);
  const others = lengths.filter((length) => length > AND.length).length - 2 * ofShapes.length;
  return !hasMarks && others > 0 && total(ofShapes, 0, ofShapes.length) >= ENOUGH_OF_SENTENCE;
}

/** The word being weighed. */
const word = /* @__PURE__ */ createReadWord();

/** Reads the words of a line into {@link word}, one by one, until a test is true. True if it was. */
function someWord(text: string, start: number, end: number, test: (known: KnownWord | undefined, weight: number) => boolean): boolean {
  for (let at = start; at < end; at++) {
    if (!isLetterMarkOrKashida(codeUnitAt(text, at))) continue;
    readWord(text, at, end, word);
    at = word.end;
    if (word.length === 0) continue;
    const known = findKnownWord(word, text);
    if (test(known, weightOf(text, known))) return true;
  }
  return false;
}

/** True for a sign of Arabic. Most lines have none. */
const isSign = (_known: KnownWord | undefined, weight: number): boolean => weight >= LEAST_SIGN;

function weighWords(text: string, start: number, end: number): WeighedWords {
  const words: WeighedWords = { starts: [], ends: [], lengths: [], known: [], weights: [], hasMarks: false };
  someWord(text, start, end, (known, weight) => {
    words.starts.push(word.start);
    words.ends.push(word.end);
    words.lengths.push(word.length);
    words.known.push(known);
    words.weights.push(weight);
    if (word.bits & LetterBit.mark) words.hasMarks = true;
    return false;
  });
  return words;
}

/** Returns the weight of {@link word}. Parts of a word with a ZWNJ are Persian: «بین¦المللی». */
function weightOf(text: string, known: KnownWord | undefined): number {
  const isPart = codeUnitAt(text, word.start - 1) === ZWNJ_CODE || codeUnitAt(text, word.end) === ZWNJ_CODE;
  return isPart ? BARRIER : weightOfWord(word, known?.weight, text);
}

/** Returns the index of the last sign of the run that starts at `first`. */
function lastOfRun({ weights, lengths }: WeighedWords, first: number): number {
  let last = first;
  let apart = 0;
  for (let next = first + 1; next < weights.length; next++) {
    const weight = weights[next] as number;
    if (weight === BARRIER) break;
    if (weight >= LEAST_SIGN) {
      last = next;
      apart = 0;
    } else {
      apart += lengths[next] as number;
      if (apart > FARTHEST) break;
    }
  }
  return last;
}

function total(weights: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) if ((weights[at] as number) >= LEAST_SIGN) sum += weights[at] as number;
  return sum;
}

/** Extends a stretch by adjacent companions, separated by white space only. */
function withCompanions(text: string, { starts, ends, weights }: WeighedWords, first: number, last: number, floor: number): Span {
  let from = first;
  while (
    from > 0 &&
    first - from < MOST_COMPANIONS &&
    isCompanion(weights[from - 1]) &&
    isBlank(text, ends[from - 1] as number, starts[from] as number)
  )
    from--;
  let to = last;
  while (
    to + 1 < starts.length &&
    to - last < MOST_COMPANIONS &&
    isCompanion(weights[to + 1]) &&
    isBlank(text, ends[to] as number, starts[to + 1] as number)
  )
    to++;
  // «قال ذلك و خبر را»: the last «و» belongs to the sentence around it.
  while (to > last && hasLetters(text, starts[to] as number, ends[to] as number, AND)) to--;
  return { start: Math.max(floor, starts[from] as number), end: ends[to] as number };
}

function isCompanion(weight: number | undefined): boolean {
  return weight !== undefined && weight >= COMPANION;
}

/** Sets the weights of words in Persian phrases to neutral. */
function dropPhrases(text: string, { starts, ends, known, weights }: WeighedWords): void {
  const isWord = (at: number, letters: string): boolean =>
    at < starts.length && hasLetters(text, starts[at] as number, ends[at] as number, letters);
  for (let at = 0; at < starts.length; at++) {
    const phrase = known[at]?.phrases.find((words) => words.every((letters, k) => isWord(at + k, letters)));
    if (phrase === undefined) continue;
    for (let k = 0; k < phrase.length; k++) weights[at + k] = NEUTRAL;
    at += phrase.length - 1;
  }
}
