import { HOPELESS } from '../../model/half-spaces.js';
import { closedSuffix, isAskable, jointForSpace, lostJoint, wordsGluedIn } from './decisions.js';
import { Trait, type Word } from './dictionary.js';
import { doubtOfLoss, doubtOfSpace, evidenceOfLine } from './evidence.js';
import { Before, type Line } from './line.js';
import type { Policy } from './policy.js';

/**
 * Is there surely nothing to do in a line? Most lines of a text that is right are told here, by their words' traits and by scores that
 * are remembered, without a word being linked or described. The questions are those that are asked first later.
 */
export function isQuiet(line: Line, policy: Policy): boolean {
  const { dictionary } = policy.knowledge;
  const { words, before, count } = line;
  const evidence = evidenceOfLine(line, policy.knowledge);
  const lossDoubt = doubtOfLoss(evidence);
  const spaceDoubt = doubtOfSpace(evidence);
  let left = 0;
  for (let i = 0; i < count; i++) {
    const traits = dictionary.traitsOf(words[i] as number);
    if (traits & Trait.asks && isDamaged(line, i, lossDoubt, policy)) return false;
    if (before[i] === Before.space && isMisspaced(line, i, left, traits, spaceDoubt, policy)) return false;
    left = traits;
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
  return lostJoint(word, neighbour(line, i, -1, policy), neighbour(line, i, 1, policy), doubt, policy) !== null;
}

function isMisspaced(line: Line, i: number, left: number, right: number, doubt: number, policy: Policy): boolean {
  const { dictionary, pairs, scorer } = policy.knowledge;
  const [one, other] = [line.words[i - 1] as number, line.words[i] as number];
  const isAffix = ((left | right) & Trait.affix) !== 0;
  if (isAffix && closedSuffix(dictionary.wordOf(one), dictionary.wordOf(other), policy)) return true;
  if (scorer === null ? !isAffix : !isAskable(left, right) || pairs.scoreOf(one, other) < HOPELESS) return false;
  const gap = {
    outerLeft: neighbour(line, i - 1, -1, policy),
    left: dictionary.wordOf(one),
    right: dictionary.wordOf(other),
    outerRight: neighbour(line, i, 1, policy),
  };
  return jointForSpace(gap, doubt, policy) !== null;
}
