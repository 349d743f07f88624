import { NOWHERE } from '../../core/automaton.js';
import type { Letter } from '../../core/number-kinds.js';
import { letterJoinsNext, letterNumber, lettersOf } from '../../persian/alphabet.js';
import type { Chunk } from '../../zwnj-model/chunk.js';
import { isMarked, isStrong } from '../../zwnj-model/counts.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import { isLoneYeh, isWordToo, isYeh, LONGEST_AFFIX, prefixRule, suffixRule, takesYeh } from './affixes.js';
import { endsInHa, hasArticle } from './arabic-hint.js';
import { registerOf } from './registers.js';
import { variantOf } from './variants.js';

/**
 * Properties of a word, known before scoring. The first five count in a word after a space, those from `rare` to `goesOn` in a word before
 * one: see `candidates.ts`.
 */
export const WordFlag = {
  /** Seen with a half-space before it, known for that, or often with one, after any word. */
  seenBefore: 1 << 0,
  leansBefore: 1 << 1,
  strongBefore: 1 << 2,
  suffix: 1 << 3,
  /** Too rare to know that it never has a half-space beside it. */
  rare: 1 << 4,
  /** The same for a half-space after it. */
  seenAfter: 1 << 5,
  leansAfter: 1 << 6,
  strongAfter: 1 << 7,
  prefix: 1 << 8,
  /** A half-space after it is visible. */
  endsJoining: 1 << 9,
  /** Lexicon or counts have words that continue after it with a half-space. */
  goesOn: 1 << 10,
  /** May have lost a half-space or a space. */
  candidate: 1 << 11,
  /** Not in the lexicon, but exactly one split is: certain damage. */
  sureLoss: 1 << 12,
  /** A rarer form of an affix, decided as the common one: هامان, ترند, برمی. See `variants.ts`. */
  variant: 1 << 13,
  /** Kind of suffix. Enclitics have neither flag. */
  plural: 1 << 14,
  comparative: 1 << 15,
  /** An affix that is also a word: می, تر. */
  wordToo: 1 << 16,
  /** A single ی. */
  loneYeh: 1 << 17,
  /** Ends in a silent ه: خانه¦ی. */
  takesYeh: 1 << 18,
  /** A single letter, which is no stem. */
  oneLetter: 1 << 19,
  /** Lexicon or counts can split it. */
  splits: 1 << 20,
  /** Certain damage, never seen without the half-space, that starts with می or نمی: می¦لیسید. */
  joinedVerb: 1 << 21,
  /** May be a sign of Arabic: see `arabic-hint.ts`. */
  mayBeArabic: 1 << 22,
  /** Has the Arabic article: «الناس». */
  article: 1 << 23,
  /** Arabic «her», or a plural: «کلها». */
  endsInHa: 1 << 24,
  /** شنبه, with any ending. */
  weekday: 1 << 25,
  /** بهانهء, «خانه ء»: a hamza in the place of an ezafe. */
  endsInHamza: 1 << 26,
  /** The lexicon has only one spelling, with a half-space, and no text contradicts it: می¦تونستن. */
  surelySplit: 1 << 27,
  /** Only in spoken Persian, or only in verse and old prose: واسه, اندر. */
  spoken: 1 << 28,
  archaic: 1 << 29,
  /** Often seen with a half-space, and never without one if it is no word, or less often if it is one: تفاهمنامه. */
  expectsLoss: 1 << 30,
  /** Ends in ی: تر after it is no «wet»: آبی¦تر, but «چشم تر». */
  endsInYeh: 1 << 31,
} as const;

/** Suffixes, with these flags or variants, that are closed up after a letter that does not join: ها, تر. */
export const CLOSES_UP = WordFlag.plural | WordFlag.comparative | WordFlag.variant;

const HAMZA = /* @__PURE__ */ letterNumber(0x621);
const HEH_NUMBER = /* @__PURE__ */ letterNumber(0x647);
const SATURDAY = /* @__PURE__ */ lettersOf('شنبه');

/** A step of `counts.ts`: at least five occurrences. */
export const OFTEN = 3;
/** A step of `counts.ts`: fewer than a hundred occurrences. */
const RARE = 4;

/**
 * The flags of a chunk, except `candidate`, which needs its scores, and `mayBeArabic`, which needs its weight. `sure` is its split that needs
 * no score, as bits; 0 if there is none.
 */
export function flagsOf(chunk: Chunk, sure: number): number {
  const { letters, from, to, isKnown, lexical, counted, frequency, zwnjInLexicon, zwnjInCounts } = chunk;
  const isSure = sure !== 0;
  const sureLoss = isSure || (!isKnown && lexical.length === 1);
  return (
    affixFlags(letters, from, to) |
    (variantOf(letters, from, to) === null ? 0 : WordFlag.variant) |
    zwnjRateFlags(chunk) |
    registerFlag(chunk) |
    (expectsLoss(chunk) ? WordFlag.expectsLoss : 0) |
    (sureLoss ? WordFlag.sureLoss : 0) |
    (letterJoinsNext(letters[to - 1] as Letter) ? WordFlag.endsJoining : 0) |
    (frequency <= RARE ? WordFlag.rare : 0) |
    (zwnjInLexicon !== NOWHERE || zwnjInCounts !== NOWHERE ? WordFlag.goesOn : 0) |
    (takesYeh(letters, from, to) ? WordFlag.takesYeh : 0) |
    (to - from < 2 ? WordFlag.oneLetter : isYeh(letters[to - 1] as Letter) ? WordFlag.endsInYeh : 0) |
    (lexical.length > 0 || counted.length > 0 ? WordFlag.splits : 0) |
    (isSure ? WordFlag.surelySplit : 0) |
    (sureLoss && frequency === 0 && beginsWithPrefix(chunk) ? WordFlag.joinedVerb : 0) |
    (hasArticle(letters, from, to) ? WordFlag.article : 0) |
    (endsInHa(letters, from, to) ? WordFlag.endsInHa : 0) |
    (hasAt(letters, from, SATURDAY) && to - from >= SATURDAY.length ? WordFlag.weekday : 0) |
    (letters[to - 1] === HAMZA && mayBeEzafe(letters, from, to) ? WordFlag.endsInHamza : 0)
  );
}

/** True if a final hamza follows ه, or stands alone. */
function mayBeEzafe(letters: Uint8Array, from: number, to: number): boolean {
  return to - from === 1 || (to - from > 2 && letters[to - 2] === HEH_NUMBER);
}

function expectsLoss({ isKnown, counted, frequency }: Chunk): boolean {
  const least = isKnown ? Math.max(OFTEN, frequency + 1) : OFTEN;
  return (isKnown || frequency === 0) && counted.some((reading) => reading.frequency >= least);
}

function registerFlag({ letters, from, to }: Chunk): number {
  const register = registerOf(letters, from, to);
  return register === null ? 0 : register === 'spoken' ? WordFlag.spoken : WordFlag.archaic;
}

function zwnjRateFlags({ after, before }: Chunk): number {
  return (
    (after > 0 ? WordFlag.seenAfter : 0) |
    (before > 0 ? WordFlag.seenBefore : 0) |
    (isMarked(after) ? WordFlag.leansAfter : 0) |
    (isMarked(before) ? WordFlag.leansBefore : 0) |
    (isStrong(after) ? WordFlag.strongAfter : 0) |
    (isStrong(before) ? WordFlag.strongBefore : 0)
  );
}

function affixFlags(letters: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST_AFFIX) return 0;
  const suffix = suffixRule(letters, from, to);
  const isPrefix = prefixRule(letters, from, to) !== undefined;
  if (suffix === undefined && !isPrefix) return 0;
  const kind = suffix === 'zwnj/plural' ? WordFlag.plural : suffix === 'zwnj/comparative' ? WordFlag.comparative : 0;
  return (
    kind |
    (suffix === undefined ? 0 : WordFlag.suffix) |
    (isPrefix ? WordFlag.prefix : 0) |
    (isWordToo(letters, from, to) ? WordFlag.wordToo : 0) |
    (isLoneYeh(letters, from, to) ? WordFlag.loneYeh : 0)
  );
}

/** If a spelling without half-spaces was seen this many steps more often than the sure one, it is another word or a name. */
const STEPS_OF_OTHER = 3;

/** The sure split of a chunk, as bits; 0 if there is none. */
export function sureSplits({ lexical, counted, frequency }: Chunk): number {
  const sure = lexical.find(({ isSure }) => isSure);
  if (sure === undefined) return 0;
  const seen = counted.find(({ splits }) => splits === sure.splits)?.frequency ?? 0;
  return frequency < seen + STEPS_OF_OTHER ? sure.splits : 0;
}

/** True if the split of a chunk, which is the only one of the lexicon, is after a prefix. */
function beginsWithPrefix({ letters, from, lexical }: Chunk): boolean {
  const splits = lexical[0]?.splits ?? 0;
  return prefixRule(letters, from, from + firstSplitOf(splits) + 1) !== undefined;
}

/** The letter before the first half-space of a reading. */
export function firstSplitOf(splits: number): number {
  return 31 - Math.clz32(splits & -splits);
}
