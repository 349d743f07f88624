import type { Pair } from '../../model/between-features.js';
import type { Reading } from '../../model/chunk.js';
import { type GluedWords, gluedWords } from '../../model/glued-words.js';
import type { Scorer } from '../../model/half-spaces.js';
import { HOPELESS, NEVER } from '../../model/inside.js';
import { jointOfSpokenVerb } from '../../model/spoken-verbs.js';
import type { Knowledge } from '../knowledge.js';
import type { RuleName } from '../stages.js';
import { isLoneYeh, isWordToo, prefixRule, suffixRule, takesYeh } from './affixes.js';
import type { Word } from './dictionary.js';
import type { Policy } from './policy.js';
import { mayBelongTogether } from './questions.js';
import { isStemKnown, wasStemSeen } from './stems.js';
import { Trait } from './traits.js';

/*
 * Every decision looks at words and their neighbours alone, never at what has been decided elsewhere; `doubt` is what the line says of
 * the kind of damage in question: see `evidence.ts`.
 */

/** By how much, in logits, a word that the lexicon knows as it stands is less likely damage. */
const KNOWN = 0.5;
/** By how much a verb that the lexicon only has with a half-space behind its می, and that was never seen joined, is likelier damage. */
const JOINED_VERB = 3;
/**
 * By how much a pair of words that neither lexicon nor counts have as one is likelier to be one than it seems: most that are none were
 * seen. It says nothing where one of the words was never seen.
 */
const NEW = 0.8;
/** The same of a pair that the lexicon has as one word: not every text that taught is careful with half-spaces. */
const LISTED = 0.15;

/** Without a model the lexicon alone decides, and says nothing of how sure it is. */
interface Decision {
  confidence?: number;
}

export interface LostJoint extends Decision {
  /** The letter of the word behind which a half-space was lost. */
  at: number;
}

/** Most words have lost none. */
const NONE: readonly LostJoint[] = [];

/** همکاریها → همکاری¦ها, هفتهنامهای → هفته¦نامه¦ای; in order. */
export function lostJoints(word: Word, before: Word | null, behind: Word | null, doubt: number, policy: Policy): readonly LostJoint[] {
  if (!(word.traits & Trait.asks) || !policy.restoresLost) return NONE;
  const { scorer } = policy.knowledge;
  if (scorer === null) return word.isKnown ? NONE : firstJoint(simplestReading(word.lexical));
  const verb = joinedVerb(word);
  const wordDoubt = word.isKnown ? doubt + KNOWN : verb ? doubt - JOINED_VERB : doubt;
  if (word.scores === null || isHopeless(word.bestScore, wordDoubt, policy)) return NONE;
  const joints = scorer.jointsIn(
    { chunk: word, before, behind, doubt: wordDoubt },
    word.scores,
    policy.confidence,
    policy.knowledge.partOf,
  );
  if (joints.length === 0) return NONE;
  return withOnePrefix(verb === null ? joints : joints.filter(({ at }) => (verb.joints >> at) & 1), word, before);
}

/** A verb has one می: می¦میریم, not می¦می¦ریم. */
function withOnePrefix(joints: readonly LostJoint[], { letters }: Word, before: Word | null): readonly LostJoint[] {
  let follows = before?.prefix !== undefined;
  let start = 0;
  return joints.filter(({ at }) => {
    const isPrefix = prefixRule(letters, start, at + 1) !== undefined;
    if (isPrefix && follows) return false;
    follows = isPrefix;
    start = at + 1;
    return true;
  });
}

/** How to split what is no word, but for one way to split it, and that is behind می or نمی: می¦لیسید. */
function joinedVerb({ traits, frequency, lexical: [reading], letters }: Word): Reading | null {
  if (!(traits & Trait.sureLoss) || frequency > 0 || !reading) return null;
  return prefixRule(letters, 0, firstJointOf(reading) + 1) === undefined ? null : reading;
}

/** The one reading, or the one that all others only split further: همکاری¦ها beside هم¦کاری¦ها. */
function simplestReading(readings: readonly Reading[]): Reading | null {
  return readings.find(({ joints }) => readings.every((other) => (other.joints & joints) === joints)) ?? null;
}

function firstJoint(reading: Reading | null): readonly LostJoint[] {
  return reading === null ? NONE : [{ at: firstJointOf(reading) }];
}

function firstJointOf({ joints }: Reading): number {
  return 31 - Math.clz32(joints & -joints);
}

export interface Joining extends Decision {
  rule: RuleName;
}

/** Two words with a space between them, and the words on their other sides. */
export interface Gap {
  outerLeft: Word | null;
  left: Word;
  right: Word;
  outerRight: Word | null;
}

interface WeighedPair {
  pair: Pair;
  /** What a half-space in it scores wherever the two stand, and by how much it is likelier than it scores. */
  score: number;
  gain: number;
}

/** Two words between which a half-space may stand. */
function weigh(left: Word, right: Word, scorer: Scorer, { pairOf }: Knowledge): WeighedPair | null {
  if (!mayBelongTogether(left.traits, right.traits)) return null;
  const pair = pairOf(left, right);
  return { pair, score: scorer.scoreBetween(pair, left.scoreBehind + right.scoreBefore), gain: gainOf(pair) };
}

/** What a half-space between two words scores wherever they stand, all told. */
export function hopeOf(left: Word, right: Word, scorer: Scorer, knowledge: Knowledge): number {
  const weighed = weigh(left, right, scorer, knowledge);
  return weighed === null ? NEVER : weighed.score + weighed.gain;
}

/** Could no surroundings make a half-space that scores so much likely enough, in spite of the doubt? */
export function isHopeless(hope: number, doubt: number, { leastLogit }: Policy): boolean {
  return hope < HOPELESS + Math.max(0, doubt + Math.min(0, leastLogit));
}

/** می شود → می¦شود, رئیس جمهور → رئیس¦جمهور */
export function jointForSpace({ outerLeft, left, right, outerRight }: Gap, doubt: number, policy: Policy): Joining | null {
  const affix = right.suffix ?? left.prefix;
  const rule = affix ?? 'zwnj/compound';
  if ((affix === undefined && !policy.joinsCompounds) || policy.off.has(rule)) return null;
  const isYeh = isLoneYeh(right.letters);
  if (isYeh && !takesYeh(left.letters)) return null;
  const { knowledge } = policy;
  const { scorer } = knowledge;
  if (scorer === null) {
    const isWord = affix !== undefined && (left.traits & Trait.endsJoining) !== 0 && knowledge.pairOf(left, right).lexicon === 2;
    return isWord ? { rule } : null;
  }
  const weighed = weigh(left, right, scorer, knowledge);
  if (weighed === null) return null;
  const { pair, score, gain } = weighed;
  const mayBeWord = affix && (left.suffix !== undefined || isWordToo((right.suffix ? right : left).letters));
  if (mayBeWord && isTwoWords(left, right, pair, knowledge)) return null;
  // An ی that stands alone has lost its half-space, whatever else the line says.
  const pairDoubt = (isYeh ? Math.min(doubt, 0) : doubt) - gain;
  if (isHopeless(score, pairDoubt, policy)) return null;
  const surroundings = {
    before: outerLeft && { chunk: outerLeft, tendency: knowledge.tendencyOf(outerLeft, left) },
    behind: outerRight && { chunk: outerRight, tendency: knowledge.tendencyOf(right, outerRight) },
  };
  const confidence = scorer.jointBetween(pair, score, surroundings, pairDoubt);
  return confidence >= policy.confidence ? { rule, confidence } : null;
}

/** An affix that is a word as well, or stands behind another, decides nothing, unless the two are known as one: «ماه می روز کارگر», «ها ها». */
function isTwoWords(left: Word, right: Word, { lexicon, tendency }: Pair, { lexicon: { forms } }: Knowledge): boolean {
  if (!left.isKnown || !right.isKnown || lexicon === 2 || tendency > 0) return false;
  return left.prefix === undefined || jointOfSpokenVerb(forms.edges, Uint8Array.from([...left.letters, ...right.letters])) === 0;
}

function gainOf({ left, right, lexicon, tendency }: Pair): number {
  if (lexicon === 2) return LISTED;
  return lexicon === 0 && tendency === 0 && left.frequency > 0 && right.frequency > 0 ? NEW : 0;
}

/** A plural or comparative suffix behind a letter that does not join is closed up, since no half-space can be seen there: کشور های → کشورهای. */
export function closedSuffix(left: Word, right: Word, policy: Policy): Joining | null {
  const rule = right.suffix;
  if ((rule !== 'zwnj/plural' && rule !== 'zwnj/comparative') || policy.off.has(rule)) return null;
  if (left.letters.length < 2 || left.traits & Trait.endsJoining) return null;
  const { lexicon, model } = policy.knowledge;
  const isKnown = isStemKnown(lexicon, left.inLexicon, right.letters, 0);
  return isKnown || (model !== null && wasStemSeen(model.counts, left.inCounts, right.letters, 0)) ? { rule } : null;
}

/** هنرخبرگزاری → هنر خبرگزاری */
export function wordsGluedIn(word: Word, policy: Policy): GluedWords | null {
  if (!policy.partsGlued || word.isKnown) return null;
  const { lexicon, model } = policy.knowledge;
  const glued = model && gluedWords(word, lexicon, model.counts);
  if (!glued || glued.confidence < policy.confidence) return null;
  const ends = [...glued.cuts.slice(1), word.letters.length];
  return glued.cuts.some((at, k) => suffixRule(word.letters, at, ends[k] as number) !== undefined) ? null : glued;
}
