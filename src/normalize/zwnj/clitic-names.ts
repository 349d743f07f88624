import type { WordId } from '../../core/number-kinds.js';
import { PLURAL_POSSESSIVES } from '../../persian/affixes.js';
import { valueIn } from '../../zwnj-model/counts.js';
import { NO_WORD } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf, keysOfList } from './affixes.js';
import { WordFlag } from './word-flags.js';

/*
 * Names of two words of which one has the letters of a pronoun: «توماس مان», «شان کانری». A pronoun ends a noun phrase, and its noun takes other
 * endings too.
 */

const POSSESSIVES = /* @__PURE__ */ keysOfList(PLURAL_POSSESSIVES);
/** A given name, Sean. */
const SEAN = /* @__PURE__ */ keysOf('شان');
/** Rare words of old text are shorter. */
const SHORTEST_SURNAME = 4;

/** What lexicon and counts say of the two words: the lexicon lists them as one, and texts have them with a half-space. */
interface PairEvidence {
  readonly isListed: boolean;
  readonly wasSeen: boolean;
}

/**
 * True if a pronoun after a space is part of a name: after a word that no text has before a half-space (توماس), or «شان» before a word that is
 * in no lexicon (کانری).
 */
export function isCliticName(left: WordId, right: WordId, outerRight: WordId, pair: PairEvidence, resources: Resources): boolean {
  const { flags, isKnown, starts, values } = resources.cache.words;
  const rightKey = keyOfWordId(resources.cache.words, right);
  if (!POSSESSIVES.has(rightKey)) return false;
  const leftFlags = flags[left] as number;
  if (!pair.isListed && !pair.wasSeen && !(leftFlags & (WordFlag.seenAfter | WordFlag.takesYeh | WordFlag.endsInYeh))) return true;
  if (!SEAN.has(rightKey) || outerRight === NO_WORD || isKnown[outerRight] === 1) return false;
  if ((starts[outerRight + 1] as number) - (starts[outerRight] as number) < SHORTEST_SURNAME) return false;
  return valueIn(values[outerRight] as number, 0) === 0 && !((flags[outerRight] as number) & WordFlag.splits);
}
