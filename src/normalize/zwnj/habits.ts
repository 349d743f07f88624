import type { Letter, WordId } from '../../core/number-kinds.js';
import { PLURAL_POSSESSIVES } from '../../persian/affixes.js';
import { lettersOf } from '../../persian/alphabet.js';
import { isAllButAlways, valueIn } from '../../zwnj-model/counts.js';
import type { Splits } from '../../zwnj-model/score-within-word.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import type { Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { CLITICS_WITH_ALEF, isYeh, keyOfLetters, keyOfText, keyOfWordId, keysOf, keysOfList, suffixRule } from './affixes.js';
import { lowered } from './confidence.js';
import { type LossPrior, penaltyOfOldSpelling, type SpacePrior } from './line-prior.js';
import type { ZwnjOptions } from './options.js';
import { OFTEN, WordFlag } from './word-flags.js';

/*
 * Spellings without a half-space that are a habit, not damage, where the writer sets half-spaces elsewhere in the line. A line without
 * half-spaces has them restored.
 */

/** True if the writer of the line joins this word by habit. `splits` are its likely half-spaces. */
export function isHabit(word: WordId, splits: Splits, prior: LossPrior, { resources, confidence }: ZwnjOptions): boolean {
  const { words } = resources.cache;
  if ((prior.hasStanding || words.isKnown[word] === 1) && isDeterminer(splits, word, words)) return true;
  if (!prior.hasStanding) return false;
  if (isOftenJoined(word, words) || isSpokenTwinOfJoined(word, resources)) return true;
  return (prior.isSpoken && isSpokenPlural(word, splits, words)) || isOldSpelling(word, splits, prior, confidence, resources);
}

/** True for a word that texts often write joined, and not mostly split: آیپی. */
export function isOftenJoined(word: WordId, { values, flags }: Words): boolean {
  return valueIn(values[word] as number, 0) >= OFTEN && !((flags[word] as number) & WordFlag.expectsLoss);
}

/** Ends of names. The Academy's orthography leaves a space before them as written: «وکیل آباد». */
const NAME_ENDS = /* @__PURE__ */ keysOf('آباد', 'پور', 'نژاد', 'الدین', 'اف');

/** True for a name in two words, as its writer spaces it; not if texts all but always have it with a half-space, احمدی¦نژاد. */
export function isSpacedName(right: WordId, zwnjRate: number, { hasStanding }: SpacePrior, { cache: { words } }: Resources): boolean {
  return hasStanding && !isAllButAlways(zwnjRate) && NAME_ENDS.has(keyOfWordId(words, right));
}

/** Words that join یک, کس and the like as writers please, in the Academy's orthography: هیچیک, کدامیک. */
const DETERMINERS = /* @__PURE__ */ keysOf('هیچ', 'کدام', 'هر', 'این', 'آن', 'همین', 'همان');

/** True for a determiner with the word after it: هیچیک; not for its plural. */
function isDeterminer({ count, at }: Splits, word: WordId, { letters, starts }: Words): boolean {
  const from = starts[word] as number;
  const split = from + (at[0] as number) + 1;
  if (count !== 1 || suffixRule(letters, split, starts[word + 1] as number) !== undefined) return false;
  return DETERMINERS.has(keyOfLetters(letters, from, split));
}

const [ALEF, VAV, NOON, MEEM] = /* @__PURE__ */ lettersOf('اونم') as unknown as readonly [number, number, number, number];
/** Spoken and written: اونقدر for آنقدر. */
const SPOKEN_THAT = /* @__PURE__ */ lettersOf('اون');
const THAT = /* @__PURE__ */ lettersOf('آن');

/** True for the spoken form of a word that texts often write joined: همونطور, اونقدر. In speech, ا before ن and م is و. */
function isSpokenTwinOfJoined(word: WordId, resources: Resources): boolean {
  const { words, idOf } = resources.cache;
  const letters = words.letters.slice(words.starts[word], words.starts[word + 1]);
  const isJoined = (twin: Uint8Array): boolean => isOftenJoined(idOf(twin, 0, twin.length), words);
  if (hasAt(letters, 0, SPOKEN_THAT) && isJoined(Uint8Array.from([...THAT, ...letters.subarray(SPOKEN_THAT.length)]))) return true;
  for (let at = 1; at + 1 < letters.length; at++) {
    if (letters[at] !== VAV || (letters[at + 1] !== NOON && letters[at + 1] !== MEEM)) continue;
    if (isJoined(letters.map((letter, i) => (i === at ? ALEF : letter)))) return true;
  }
  return false;
}

/** True for a spoken plural in ا with a pronoun, after ی: شوخیاش is «his jokes», as in عکساش, or شوخی¦اش. */
function isSpokenPlural(word: WordId, { count, at }: Splits, { letters, starts }: Words): boolean {
  if (count !== 1) return false;
  const split = (starts[word] as number) + (at[0] as number) + 1;
  return isYeh(letters[split - 1] as Letter) && CLITICS_WITH_ALEF.has(keyOfLetters(letters, split, starts[word + 1] as number));
}

const POSSESSIVES = /* @__PURE__ */ keysOfList(PLURAL_POSSESSIVES);
/** Penalty of a line with two half-spaces that stand, and this word as the only damage: see `line-prior.ts`. */
const MOST_WITH_OTHER_DAMAGE = 1.85;

/**
 * True for a word that is surely شادی¦شان or شوخی¦ات, but that writers join where they set half-spaces: a plural pronoun in a line without other
 * damage, and in speech ات, which is also the spoken plural.
 */
export function isJoinedAfterYeh(word: WordId, splits: Splits, prior: LossPrior, { cache: { words } }: Resources): boolean {
  const { letters, starts } = words;
  const split = (starts[word] as number) + (splits.at[0] as number) + 1;
  if (!prior.hasStanding || splits.count !== 1 || !isYeh(letters[split - 1] as Letter)) return false;
  if (POSSESSIVES.has(keyOfLetters(letters, split, starts[word + 1] as number))) return prior.penalty > MOST_WITH_OTHER_DAMAGE;
  return prior.isSpoken && isSpokenPlural(word, splits, words);
}

/** «Without», which old spelling joins: بیدین. */
const WITHOUT = /* @__PURE__ */ keyOfText('بی');

/** True for a spelling of old text: تر and بی joined (فاضلتر, بیدین), or a compound that the lexicon has joined, too (یکسان). */
function isOldSpelling(
  word: WordId,
  { count, at, confidence }: Splits,
  prior: LossPrior,
  threshold: number,
  resources: Resources,
): boolean {
  const { letters, starts, isKnown } = resources.cache.words;
  const from = starts[word] as number;
  for (let i = 0; i < count; i++) {
    const split = from + (at[i] as number) + 1;
    const suffix = suffixRule(letters, split, starts[word + 1] as number);
    const isOld =
      suffix === 'zwnj/comparative' || (suffix === undefined && (isKnown[word] === 1 || keyOfLetters(letters, from, split) === WITHOUT));
    if (isOld && lowered(confidence[i] as number, penaltyOfOldSpelling(prior, resources)) < threshold) return true;
  }
  return false;
}
