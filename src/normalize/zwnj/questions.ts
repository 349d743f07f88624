import { Trait } from './traits.js';

/** What is asked about a space between two words. */
export const Question = {
  /** Nothing: most words are not known for half-spaces. */
  none: 0,
  /** Whether the two belong together. */
  pair: 1,
  /** The same, and whether the second is to be closed up: one of them is an affix. */
  affix: 2,
} as const;

type QuestionNumber = (typeof Question)[keyof typeof Question];

/** What is asked about a space between words of these traits. */
export function questionFor(left: number, right: number): QuestionNumber {
  return QUESTIONS[placeOf(left, right)] as QuestionNumber;
}

/** Is a half-space between words of these traits worth asking about? */
export function mayBelongTogether(left: number, right: number): boolean {
  return isStrongPair(left, right) || isPair(left, right);
}

const LIKES_BEHIND = Trait.seenBehind | Trait.rare;
const LIKES_BEFORE = Trait.seenBefore | Trait.rare;

/**
 * One of them so often stands beside a half-space that it may with the other, whether or not that was ever seen: the right one, as ها, behind
 * any word; the left one before words that are not known for the absence of half-spaces.
 */
function isStrongPair(left: number, right: number): boolean {
  if (!(left & Trait.endsJoining)) return false;
  return (right & Trait.strongBefore) !== 0 || ((left & Trait.strongBehind) !== 0 && (right & LIKES_BEFORE) !== 0);
}

/** One must be known for half-spaces, and the other not known for their absence; or both have met one. */
function isPair(left: number, right: number): boolean {
  if (!(left & Trait.endsJoining && left & Trait.goesOn)) return false;
  if (left & Trait.leansBehind && right & LIKES_BEFORE) return true;
  if (right & Trait.leansBefore && left & LIKES_BEHIND) return true;
  return (left & Trait.seenBehind) !== 0 && (right & Trait.seenBefore) !== 0;
}

function askAbout(left: number, right: number): QuestionNumber {
  if (left & Trait.prefix || right & Trait.suffix) return Question.affix;
  return mayBelongTogether(left, right) ? Question.pair : Question.none;
}

/** So many traits count in the right word; `rare`, the last of them, is the first of those that count in the left one. */
const RIGHT_BITS = 5;
const LEFT_BITS = 7;
const SHARED = RIGHT_BITS - 1;
const RIGHT = (1 << RIGHT_BITS) - 1;
const LEFT = ((1 << LEFT_BITS) - 1) << SHARED;

function placeOf(left: number, right: number): number {
  return ((left & LEFT) << (RIGHT_BITS - SHARED)) | (right & RIGHT);
}

/** The answers for all traits: to look one up is quicker than to work it out, word by word. */
const QUESTIONS = /* @__PURE__ */ allQuestions();

function allQuestions(): Uint8Array {
  const questions = new Uint8Array(1 << (LEFT_BITS + RIGHT_BITS));
  for (let left = 0; left <= LEFT; left += 1 << SHARED) {
    for (let right = 0; right <= RIGHT; right++) questions[placeOf(left, right)] = askAbout(left, right);
  }
  return questions;
}
