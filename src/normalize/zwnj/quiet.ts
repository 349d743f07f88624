import type { Scorer } from '../../model/half-spaces.js';
import type { Knowledge } from '../knowledge.js';
import { closedSuffix, hopeOf, isHopeless, jointForSpace, lostJoints, wordsGluedIn } from './decisions.js';
import type { Word } from './dictionary.js';
import { doubtOfLoss, doubtOfSpace, type Evidence } from './evidence.js';
import { Before, type Line } from './line.js';
import { FORGOTTEN } from './pair-memory.js';
import type { Policy } from './policy.js';
import { Question, questionFor } from './questions.js';
import { Trait } from './traits.js';

/**
 * Is there surely nothing to do in a line? Most lines of a text that is right are told here, mostly by plain numbers, without a word
 * being linked. The questions are those that are asked first later.
 */
export function isQuiet(line: Line, evidence: Evidence, policy: Policy): boolean {
  const { traits, before, count } = line;
  const lossDoubt = doubtOfLoss(evidence);
  const spaceDoubt = doubtOfSpace(evidence);
  for (let i = 0; i < count; i++) {
    if ((traits[i] as number) & Trait.asks && isDamaged(line, i, lossDoubt, policy)) return false;
    if (before[i] !== Before.space) continue;
    const question = questionFor(traits[i - 1] as number, traits[i] as number);
    if (question !== Question.none && isMisspaced(line, i, question, spaceDoubt, policy)) return false;
  }
  return true;
}

/** The word next to word `i`, where nothing but a space or a half-space stands between. */
function neighbour(line: Line, i: number, step: 1 | -1, policy: Policy): Word | null {
  const gap = step === 1 ? line.before[i + 1] : line.before[i];
  const isThere = step === 1 ? i + 1 < line.count : i > 0;
  return isThere && gap !== Before.other ? policy.knowledge.dictionary.wordOf(line.words[i + step] as number) : null;
}

function isDamaged(line: Line, i: number, doubt: number, policy: Policy): boolean {
  const word = policy.knowledge.dictionary.wordOf(line.words[i] as number);
  if (wordsGluedIn(word, policy)) return true;
  return lostJoints(word, neighbour(line, i, -1, policy), neighbour(line, i, 1, policy), doubt, policy).length > 0;
}

function isMisspaced(line: Line, i: number, question: number, doubt: number, policy: Policy): boolean {
  const { dictionary, scorer } = policy.knowledge;
  if (question === Question.pair && scorer !== null && isHopeless(hopeAt(line, i, scorer, policy.knowledge), doubt, policy)) return false;
  const left = dictionary.wordOf(line.words[i - 1] as number);
  const right = dictionary.wordOf(line.words[i] as number);
  if (question === Question.affix && closedSuffix(left, right, policy)) return true;
  const gap = { outerLeft: neighbour(line, i - 1, -1, policy), left, right, outerRight: neighbour(line, i, 1, policy) };
  return jointForSpace(gap, doubt, policy) !== null;
}

/** {@link hopeOf} word `i - 1` and word `i`, worked out once for words that often stand together. */
function hopeAt(line: Line, i: number, scorer: Scorer, knowledge: Knowledge): number {
  const { dictionary, hopes } = knowledge;
  const left = line.words[i - 1] as number;
  const right = line.words[i] as number;
  const remembered = hopes.recall(left, right);
  if (remembered !== FORGOTTEN) return remembered;
  const hope = hopeOf(dictionary.wordOf(left), dictionary.wordOf(right), scorer, knowledge);
  hopes.keep(left, right, hope);
  return hope;
}
