import type { WordId } from '../../core/number-kinds.js';
import { NO_WORD } from '../../zwnj-model/word-columns.js';
import type { Sink } from '../sink.js';
import { candidateBits } from './candidates.js';
import { ChangeKind } from './change-kinds.js';
import { confidenceOfClosing, kindOfClosing } from './close-up.js';
import { NO_CHANGE } from './confidence.js';
import { findGlued } from './find-glued.js';
import { findLost } from './find-lost.js';
import { clearChanges, closeGap, emitChanges, isClosed, reserveLetters, setChange } from './gap-changes.js';
import { isFirstPart } from './gap-vetoes.js';
import { Before, type Line, MOST_LETTERS } from './line-columns.js';
import {
  evidenceOfChain,
  evidenceOfLine,
  isAsStrict,
  type LineEvidence,
  type LossPrior,
  priorOfLosses,
  priorOfSpaces,
  type SpacePrior,
} from './line-prior.js';
import type { ZwnjOptions } from './options.js';
import { enqueue } from './queue.js';
import { kindOfGap, scoreGap } from './score-gap.js';
import { isVariantGap, scoreVariant } from './variant-gaps.js';
import { isVerbName } from './verb-names.js';
import { linkWords, mergeLinks, NO_LINK, splitLink, type WordChain, wordOfLink } from './word-chain.js';
import { CLOSES_UP, WordFlag } from './word-flags.js';

/**
 * Upper bound of visits to words, per gap of a line. A word is visited once, and again after each change beside it. A gap is opened at most
 * once, by a space or a half-space, and an opened space is closed at most once, for good. A change queues four words.
 */
export const MOST_VISITS_A_GAP = 16;

/** For tests: the largest number of visits per gap of any line so far. */
export const decoded = { mostVisitsAGap: 0 };

/**
 * Decodes a line to a fixed point: first which letters belong together, then which words. A line that exceeds `mostVisitsAGap` is not
 * changed.
 */
export function decodeLine(line: Line, options: ZwnjOptions, sink: Sink, mostVisitsAGap = MOST_VISITS_A_GAP): void {
  const { resources } = options;
  const { changes } = resources;
  const evidence = evidenceOfLine(line, resources);
  reserveLetters(changes, line.length);
  const prior = priorOfLosses(evidence, line);
  const first = firstChange(line, prior, options);
  if (first === NO_LINK) {
    decodeGaps(line, priorOfSpaces(evidence, line), options);
    emitChanges(changes, line, sink);
    return;
  }
  const { queue, chain } = resources;
  queue.visits = 0;
  queue.mostVisits = mostVisitsAGap * line.length;
  linkWords(chain, line);
  const last = decodeAllWords(line, first, priorOfLosses(evidence, chain, prior.old), evidence, options);
  decoded.mostVisitsAGap = Math.max(decoded.mostVisitsAGap, queue.visits / line.length);
  if (queue.visits > queue.mostVisits) {
    clearChanges(changes);
    emitChanges(changes, line, sink);
    return;
  }
  // A half-space that was restored just now was lost; it is not evidence of half-spaces that were kept.
  const restored = Math.max(0, last.standing - evidence.standing);
  last.standing -= restored;
  last.lost += restored;
  decodeGapsOfChain(chain, priorOfSpaces(last, chain), options);
  emitChanges(changes, line, sink);
}

/**
 * Returns the first word of a line that may change; {@link NO_LINK} if no word does. Most lines have words that could be split, and none that
 * is: these need no chain.
 */
function firstChange({ words, flags, before, count, anyFlags }: Line, prior: LossPrior, options: ZwnjOptions): number {
  const { wordFlags } = options;
  if ((anyFlags & wordFlags) === 0) return NO_LINK;
  for (let i = 0; i < count; i++) {
    const here = flags[i] as number;
    if (!(here & wordFlags)) continue;
    // A name that resembles a verb is recognized by the words of its clause.
    if (here & WordFlag.surelySplit) return i;
    const gap = before[i] as number;
    const word = words[i] as WordId;
    const left = gap === Before.other ? NO_WORD : (words[i - 1] as WordId);
    const right = i + 1 === count || before[i + 1] === Before.other ? NO_WORD : (words[i + 1] as WordId);
    if (gap === Before.space && here & CLOSES_UP) {
      const outerLeft = before[i - 1] === Before.other ? NO_WORD : (words[i - 2] as WordId);
      if (kindOfClosing(outerLeft, left, word, right, prior.isSpoken, options) !== 0) return i;
    }
    if (findGlued(word, options) !== null || findLost(word, left, right, prior, options).count > 0) return i;
  }
  return NO_LINK;
}

/**
 * Decodes words, from the first that changes, until their parts show no more damage than the line did: a part of a split word can be the
 * evidence that the line lacked. Returns the evidence of the line after that.
 */
function decodeAllWords(line: Line, first: number, firstPrior: LossPrior, before: LineEvidence, options: ZwnjOptions): LineEvidence {
  const { chain, queue } = options.resources;
  let evidence = before;
  let prior = firstPrior;
  for (let from = first; ; from = 0) {
    if (!decodeWords(line, from, prior, options)) return evidence;
    evidence = evidenceOfChain(chain, line.hasHalfSpaces, options.resources);
    const next = priorOfLosses(evidence, chain);
    if (isAsStrict(next, prior, options.resources) || queue.visits > queue.mostVisits) return evidence;
    prior = next;
  }
}

/**
 * Splits words that lost a half-space or a space, and removes spaces before suffixes where no half-space is visible, until no word changes.
 * Words before the first one are visited only when a word beside them changes. Returns true if any word changed.
 */
function decodeWords(line: Line, first: number, prior: LossPrior, options: ZwnjOptions): boolean {
  const { resources } = options;
  const { chain, queue } = resources;
  const { wordFlags } = options;
  queue.count = 0;
  for (let head = 0; head < line.count; head++) {
    if (chain.isGone[head] === 1 || chain.before[head] !== NO_LINK) continue;
    for (let link = head; link !== NO_LINK; link = chain.after[link] as number)
      if (link >= first && (chain.flags[link] as number) & wordFlags) enqueue(queue, link);
  }
  let isChanged = false;
  for (let next = 0; next < queue.count; next++) {
    const link = queue.links[next] as number;
    if (chain.isGone[link] === 1 || !((chain.flags[link] as number) & wordFlags)) continue;
    if (++queue.visits > queue.mostVisits) break;
    if (closeUp(link, line, prior, options) || splitGlued(link, line, options) || restoreLost(link, line, prior, options)) isChanged = true;
  }
  return isChanged;
}

/** کشور ها → کشورها */
function closeUp(link: number, line: Line, { isSpoken }: LossPrior, options: ZwnjOptions): boolean {
  const { chain, queue, changes, cache } = options.resources;
  const before = chain.before[link] as number;
  if (before === NO_LINK || chain.isSpaced[link] === 0) return false;
  const outerLeft = wordOfLink(chain, chain.before[before] as number);
  const outerRight = wordOfLink(chain, chain.after[link] as number);
  const kind = kindOfClosing(outerLeft, chain.words[before] as WordId, chain.words[link] as WordId, outerRight, isSpoken, options);
  if (kind === 0) return false;
  const confidence = confidenceOfClosing(chain.words[before] as WordId, chain.words[link] as WordId, options);
  closeGap(changes, chain.from[link] as number, kind, confidence);
  mergeLinks(chain, before, link, line, cache);
  enqueue(queue, chain.before[before] as number);
  enqueue(queue, before);
  enqueue(queue, chain.after[before] as number);
  return true;
}

/** هنرخبرگزاری → هنر خبرگزاری */
function splitGlued(link: number, line: Line, options: ZwnjOptions): boolean {
  const { chain, queue, changes, cache } = options.resources;
  const glued = findGlued(chain.words[link] as WordId, options);
  if (glued === null) return false;
  const from = chain.from[link] as number;
  const cuts = glued.cuts.map((letter) => from + letter);
  if (!cuts.every((at) => at < MOST_LETTERS && isAdjacent(at, line))) return false;
  const open = cuts.filter((at) => !isClosed(changes, at));
  if (open.length === 0) return false;
  const before = chain.before[link] as number;
  const after = chain.after[link] as number;
  let last = link;
  for (const at of open) {
    setChange(changes, at, ChangeKind.glued, glued.confidence);
    last = splitLink(chain, last, at, true, line, cache);
    enqueue(queue, last);
  }
  enqueue(queue, before);
  enqueue(queue, link);
  enqueue(queue, after);
  return true;
}

/** همکاریها → همکاری¦ها */
function restoreLost(link: number, line: Line, prior: LossPrior, options: ZwnjOptions): boolean {
  const { chain, queue, changes, cache } = options.resources;
  if ((chain.flags[link] as number) & WordFlag.surelySplit && !prior.isSpoken && isVerbName(link, chain, options.resources)) return false;
  const before = chain.before[link] as number;
  const after = chain.after[link] as number;
  const lost = findLost(chain.words[link] as WordId, wordOfLink(chain, before), wordOfLink(chain, after), prior, options);
  if (lost.count === 0) return false;
  const from = chain.from[link] as number;
  let last = link;
  for (let i = 0; i < lost.count; i++) {
    const at = from + (lost.at[i] as number) + 1;
    setChange(changes, at, ChangeKind.lost, lost.confidence[i] as number);
    last = splitLink(chain, last, at, false, line, cache);
    enqueue(queue, last);
  }
  enqueue(queue, before);
  enqueue(queue, link);
  enqueue(queue, after);
  return true;
}

/** True if neither a mark nor an invisible half-space is before letter `at`. With an invisible one the author joined the letters. */
const isAdjacent = (at: number, { offsets }: Line): boolean => (offsets[at] as number) === (offsets[at - 1] as number) + 1;

/** Joins words of a line without changes so far: رئیس جمهور → رئیس¦جمهور */
function decodeGaps(line: Line, prior: SpacePrior, options: ZwnjOptions): void {
  const { words, flags, before, count } = line;
  const { gapBits } = options;
  let left = 0;
  for (let i = 0; i < count; i++) {
    const right = flags[i] as number;
    if (before[i] === Before.space && (candidateBits(left, right) & gapBits || isVariantGap(left, right))) {
      const outerLeft = before[i - 1] === Before.other ? NO_WORD : (words[i - 2] as WordId);
      const outerRight = i + 1 === count || before[i + 1] === Before.other ? NO_WORD : (words[i + 1] as WordId);
      const isAttached = i + 1 < count && before[i + 1] === Before.halfSpace;
      if (!isAttached || !isFirstPart(words[i] as WordId, outerRight, options.resources.cache.words))
        decideGap(line.starts[i] as number, outerLeft, words[i - 1] as WordId, words[i] as WordId, outerRight, prior, options);
    }
    left = right;
  }
}

/** As {@link decodeGaps}, for a line with words that were split or joined. */
function decodeGapsOfChain(chain: WordChain, prior: SpacePrior, options: ZwnjOptions): void {
  const { gapBits } = options;
  for (let link = 0; link < chain.count; link++) {
    const before = chain.before[link] as number;
    if (chain.isGone[link] === 1 || chain.isSpaced[link] === 0 || before === NO_LINK) continue;
    const leftFlags = chain.flags[before] as number;
    const rightFlags = chain.flags[link] as number;
    if (!(candidateBits(leftFlags, rightFlags) & gapBits) && !isVariantGap(leftFlags, rightFlags)) continue;
    const left = chain.words[before] as WordId;
    const right = chain.words[link] as WordId;
    const outerLeft = wordOfLink(chain, chain.before[before] as number);
    const after = chain.after[link] as number;
    const outerRight = wordOfLink(chain, after);
    const isAttached = after !== NO_LINK && chain.isSpaced[after] === 0;
    if (!isAttached || !isFirstPart(right, outerRight, options.resources.cache.words))
      decideGap(chain.from[link] as number, outerLeft, left, right, outerRight, prior, options);
  }
}

/** Sets the change of the space before letter `at`, if there is one. */
function decideGap(
  at: number,
  outerLeft: WordId,
  left: WordId,
  right: WordId,
  outerRight: WordId,
  prior: SpacePrior,
  options: ZwnjOptions,
): void {
  const { changes, cache } = options.resources;
  const leftFlags = cache.words.flags[left] as number;
  const rightFlags = cache.words.flags[right] as number;
  if (isVariantGap(leftFlags, rightFlags)) {
    const { kind, confidence } = scoreVariant(outerLeft, left, right, outerRight, prior, options);
    if (confidence !== NO_CHANGE) {
      setChange(changes, at, kind, confidence);
      return;
    }
    if (!(candidateBits(leftFlags, rightFlags) & options.gapBits)) return;
  }
  const confidence = scoreGap(outerLeft, left, right, outerRight, prior, options);
  if (confidence !== NO_CHANGE) setChange(changes, at, kindOfGap(leftFlags, rightFlags), confidence);
}
