import type { WordId } from '../../core/number-kinds.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import { keyOfText, keyOfWordId, keysOf } from './affixes.js';
import { ChangeKind } from './change-kinds.js';
import { GUESS, SURE } from './confidence.js';
import { mayBeCopula } from './copula-comparatives.js';
import { isClosingVetoed, isPluralAndWord } from './gap-vetoes.js';
import type { ZwnjOptions } from './options.js';
import { isStemKnown, wasStemSeen } from './stems.js';
import { isNameToo, mayBeStem, variantOfWord } from './variants.js';
import { CLOSES_UP, WordFlag } from './word-flags.js';

/**
 * The change (`ChangeKind`) that closes up a plural or comparative suffix after a letter that does not join, where a half-space is not
 * visible: کشور های → کشورهای. 0 for no change. `isSpoken`: the line has words of spoken Persian.
 */
export function kindOfClosing(
  outerLeft: WordId,
  left: WordId,
  right: WordId,
  outerRight: WordId,
  isSpoken: boolean,
  options: ZwnjOptions,
): number {
  const { lexicon, model, cache } = options.resources;
  const { flags, letters, starts, inLexicon, inCounts } = cache.words;
  const rightFlags = flags[right] as number;
  if (!(rightFlags & CLOSES_UP) || (flags[left] as number) & (WordFlag.endsJoining | WordFlag.oneLetter)) return 0;
  if (rightFlags & WordFlag.variant) return kindOfClosingVariant(outerLeft, left, right, outerRight, isSpoken, options);
  if (isPluralAndWord(rightFlags) && !isSpoken) return 0;
  const kind = rightFlags & WordFlag.plural ? ChangeKind.closePlural : ChangeKind.closeComparative;
  if (((options.kinds >> kind) & 1) === 0 || isClosingVetoed(outerLeft, left, right, outerRight, options.resources)) return 0;
  const from = starts[right] as number;
  const to = starts[right + 1] as number;
  const isKnown = isStemKnown(lexicon, inLexicon[left] as number, letters, from, to);
  if (isKnown || (model !== null && wasStemSeen(model.counts, inCounts[left] as number, letters, from, to))) return kind;
  return kind === ChangeKind.closePlural && GUESS >= options.confidence && isUnknownStem(left, right, outerRight, cache.words) ? kind : 0;
}

/** The confidence of a change of {@link kindOfClosing}. After a stem that neither lexicon nor texts have, it is a guess: it may be misspelt. */
export function confidenceOfClosing(left: WordId, right: WordId, { resources: { model, cache } }: ZwnjOptions): number {
  const { words } = cache;
  if (words.isKnown[left] === 1) return SURE;
  const common = variantOfWord(words, right)?.common;
  const letters = common ?? words.letters;
  const from = common ? 0 : (words.starts[right] as number);
  const to = common ? common.length : (words.starts[right + 1] as number);
  return model !== null && wasStemSeen(model.counts, words.inCounts[left] as number, letters, from, to) ? SURE : GUESS;
}

/** {@link kindOfClosing} for a variant: پسر هاتان as پسر هایتان, زیبا ترند as زیبا تر. */
function kindOfClosingVariant(
  outerLeft: WordId,
  left: WordId,
  right: WordId,
  outerRight: WordId,
  isSpoken: boolean,
  options: ZwnjOptions,
): number {
  const { lexicon, model, cache } = options.resources;
  const { words } = cache;
  const variant = variantOfWord(words, right);
  if (!variant?.isSuffix || !mayBeStem(words, left) || isNameToo(words, right)) return 0;
  if (!mayBeCopula(outerLeft, right, outerRight, words)) return 0;
  const { length } = variant.common;
  if (variant.isWordToo) {
    const [from, to] = [words.starts[right] as number, words.starts[right + 1] as number];
    // The lexicon has آخرترم, too, but «آخر ترم» is the end of a term.
    const isKnown = isStemKnown(lexicon, words.inLexicon[left] as number, words.letters, from, to);
    if (!isKnown || !model || !wasStemSeen(model.counts, words.inCounts[left] as number, variant.common, 0, length)) return 0;
  }
  const common = cache.idOf(variant.common, 0, length);
  return kindOfClosing(outerLeft, left, common, outerRight, isSpoken, options);
}

/** A shorter word of old text is a name or a verb. */
const SHORTEST_STEM = 3;
/** Plurals that are also words: «mind you», a web host. */
const WORDS_TOO = /* @__PURE__ */ keysOf('ها', 'هاست');
const PLURAL = /* @__PURE__ */ keyOfText('ها');

/** True for a word outside the lexicon before a plural, a loan: «گیمر های حرفه¦ای». «Mind you» ends its clause, and hosts have names. */
function isUnknownStem(left: WordId, right: WordId, outerRight: WordId, words: Words): boolean {
  const length = (words.starts[left + 1] as number) - (words.starts[left] as number);
  if (words.isKnown[left] === 1 || length < SHORTEST_STEM) return false;
  const key = keyOfWordId(words, right);
  return !WORDS_TOO.has(key) || (key === PLURAL && outerRight !== NO_WORD);
}
