import type { WordFlags, WordId } from '../../core/number-kinds.js';
import { lettersOf } from '../../persian/alphabet.js';
import { lexiconOfWords, zwnjRateOf } from '../../zwnj-model/score-between-words.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf } from './affixes.js';
import { GUESS, NO_CHANGE, SURE } from './confidence.js';
import { mayBeCopula } from './copula-comparatives.js';
import type { SpacePrior } from './line-prior.js';
import type { ZwnjOptions } from './options.js';
import { kindOfGap, scoreGap } from './score-gap.js';
import { isNameToo, mayBeStem, type Variant, variantOfWord } from './variants.js';
import { isVerb } from './verb-forms.js';
import { WordFlag } from './word-flags.js';

/** The decision on a gap beside a variant. Overwritten by the next one. */
const decision = { kind: 0, confidence: NO_CHANGE };

/** True for a gap before or after a variant of an affix where a half-space is visible. */
export function isVariantGap(left: WordFlags, right: WordFlags): boolean {
  return ((left | right) & WordFlag.variant) !== 0 && (left & WordFlag.endsJoining) !== 0;
}

/**
 * Decides a space beside a variant as if the common affix were in its place: «دست هامان» as «دست هایمان», «برمی گردد» as «می گردد». The parameters
 * are those of `scoreGap`.
 */
export function scoreVariant(
  outerLeft: WordId,
  left: WordId,
  right: WordId,
  outerRight: WordId,
  prior: SpacePrior,
  options: ZwnjOptions,
): Readonly<typeof decision> {
  const { resources } = options;
  const { words } = resources.cache;
  decision.confidence = NO_CHANGE;
  const suffix = variantOfWord(words, right);
  const prefix = variantOfWord(words, left);
  if (suffix?.isSuffix) {
    const common = idOfCommon(suffix, resources);
    const isName = isNameToo(words, right) && !isOurs(left, common, prior, resources);
    const isNoun = isName || !mayBeCopula(outerLeft, right, outerRight, words);
    if (!isNoun && isAllowed(suffix, left, right, resources)) decide(outerLeft, left, common, outerRight, prior, options);
  } else if (prefix !== null && !prefix.isSuffix) {
    const common = idOfCommon(prefix, resources);
    const isVerbal = takesPreverb(outerLeft, left, right, resources);
    if (isVerbal && isAllowed(prefix, left, right, resources)) decide(outerLeft, common, right, outerRight, prior, options);
  }
  const isSure = decision.confidence === SURE && lexiconOfWords(words, left, right, resources.lexicon) === 2;
  if (decision.confidence === SURE && !isSure) decision.confidence = GUESS >= options.confidence ? GUESS : NO_CHANGE;
  return decision;
}

function decide(outerLeft: WordId, left: WordId, right: WordId, outerRight: WordId, prior: SpacePrior, options: ZwnjOptions): void {
  const { flags } = options.resources.cache.words;
  decision.kind = kindOfGap(flags[left] as number, flags[right] as number);
  decision.confidence = scoreGap(outerLeft, left, right, outerRight, prior, options);
}

function idOfCommon({ common }: Variant, { cache }: Resources): WordId {
  return cache.idOf(common, 0, common.length);
}

/**
 * False for letters that are also a word, unless the lexicon has them with their neighbour, and texts have the comparative: «اول ترم», but
 * خوشحال¦ترم, درمی¦یابد.
 */
function isAllowed({ isWordToo, isSuffix, common }: Variant, left: WordId, right: WordId, { cache, lexicon, between }: Resources): boolean {
  if (isSuffix && !mayBeStem(cache.words, left)) return false;
  if (!isWordToo) return true;
  if (lexiconOfWords(cache.words, left, right, lexicon) !== 2) return false;
  return !isSuffix || between === null || zwnjRateOf(between, left, cache.idOf(common, 0, common.length)) > 0;
}

/** «We, our». */
const OURS = /* @__PURE__ */ keysOf('ما', 'مان', 'خودمان', 'هایمان');
/** Of the tales of Haman. */
const BESIDE_HAMAN = /* @__PURE__ */ keysOf('فرعون', 'فراعنه', 'قارون', 'موسی', 'وزیر', 'مردخای', 'استر', 'نمرود', 'هامان');

/** True for هامان in a line about «us», after a noun of which the lexicon has «our»: «ما دست هامان را شستیم». Elsewhere it is the name. */
function isOurs(left: WordId, common: WordId, { line }: SpacePrior, { cache: { words }, lexicon }: Resources): boolean {
  if (lexiconOfWords(words, left, common, lexicon) !== 2) return false;
  let isAboutUs = false;
  let names = 0;
  for (let i = 0; i < line.count; i++) {
    const key = keyOfWordId(words, line.words[i] as WordId);
    if (BESIDE_HAMAN.has(key)) names++;
    isAboutUs ||= OURS.has(key);
  }
  return isAboutUs && names === 1;
}

/** With these letters, forms of می: برمی, Burmese; not برنمی. */
const NOUNS_OF_MAY = /* @__PURE__ */ keysOf('برمی', 'درمی', 'ورمی', 'بازمی');
const DIRHAM = /* @__PURE__ */ keysOf('درمی');
/** Before a noun: «صد درمی داد». */
const COUNTS = /* @__PURE__ */ keysOf('یک', 'دو', 'سه', 'ده', 'صد', 'هزار', 'چند', 'هیچ', 'هر', 'نیم');

/** True for a verb after a preverb with می, where the lexicon has both if the first is also a noun: برمی¦گردد, but «برمی گفت», a Burmese said. */
function takesPreverb(outerLeft: WordId, left: WordId, right: WordId, { cache: { words }, lexicon }: Resources): boolean {
  const key = keyOfWordId(words, left);
  if (!isVerb(words.letters, words.starts[right] as number, words.starts[right + 1] as number, lexicon)) return false;
  if (DIRHAM.has(key) && COUNTS.has(keyOfWordId(words, outerLeft))) return false;
  return !NOUNS_OF_MAY.has(key) || (!hasEzafe(outerLeft, words) && lexiconOfWords(words, left, right, lexicon) === 2);
}

const [ALEF, VAV] = /* @__PURE__ */ lettersOf('او') as unknown as readonly [number, number];
/** A shorter word with ی, as «جای» and «بوی», is also written so before a verb in verse: «از جای برمی خیزد». */
const SHORTEST_WITH_EZAFE = 4;

/** True for a word whose last letter is the ezafe after a vowel: «غذای برمی». */
function hasEzafe(word: WordId, { flags, letters, starts }: Words): boolean {
  if (word === NO_WORD || !((flags[word] as number) & WordFlag.endsInYeh)) return false;
  const to = starts[word + 1] as number;
  const before = letters[to - 2];
  return to - (starts[word] as number) >= SHORTEST_WITH_EZAFE && (before === ALEF || before === VAV);
}
