import { endsAt, followJoint, nodeAfter } from '../../core/automaton.js';
import type { WordId } from '../../core/number-kinds.js';
import { lettersOf } from '../../persian/alphabet.js';
import { valueAt } from '../../zwnj-model/counts.js';
import { isLexiconWord, type Lexicon } from '../../zwnj-model/lexicon.js';
import type { Splits } from '../../zwnj-model/score-within-word.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf } from './affixes.js';
import { stepOfEndings } from './stems.js';

/** The plural before an ezafe, or a silent ه and ای: جام¦های, جامه¦ای. */
const PLURAL = /* @__PURE__ */ lettersOf('های');
/**
 * Words that no ezafe leads to: conjunctions, «for», the object marker, and verbs. Of nouns of both kinds, texts have ه¦ای before them two hundred
 * times as often as ¦های. One leads to other prepositions: بافت¦های با ارزش.
 */
const NO_EZAFE = /* @__PURE__ */ keysOf(
  'و',
  'که',
  'اما',
  'ولی',
  'را',
  'برای',
  'است',
  'نیست',
  'بود',
  'نبود',
  'شد',
  'نشد',
  'دارد',
  'ندارد',
  'داشت',
  'نداشت',
  'می',
  'نمی',
);
/** «A, every, no», before a singular. */
const SINGULAR = /* @__PURE__ */ keysOf('یک', 'هر', 'هیچ', 'هرگونه');

/** Spoken plurals with a pronoun, or a silent ه and a pronoun: حرف¦هاش, نامه¦اش. */
const SPOKEN_PLURALS = /* @__PURE__ */ ['هات', 'هاش'].map(lettersOf);
const SPOKEN_PLURAL_LENGTH = 3;
/** Plurals of any kind, and those with a pronoun, as texts have them. */
const PLURALS = /* @__PURE__ */ ['ها', 'های'].map(lettersOf);
const POSSESSED = /* @__PURE__ */ ['هایش', 'هایت', 'هاش', 'هات'].map(lettersOf);

/** Numbers and quantities, before a singular; with a noun in ه and ای they make adjectives: دولایه¦ای, تکیاخته¦ای (Lazard § 83, 252). */
const QUANTITIES = /* @__PURE__ */ ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'تک', 'چند', 'پر', 'نیم'].map(
  lettersOf,
);
const SHORTEST_NOUN = 3;
/** A step of `counts.ts`. */
const COMMON = 6;
/** A plural follows these without ی: دولا, not دولای. */
const VOWELS = /* @__PURE__ */ lettersOf('او');
const [YEH] = /* @__PURE__ */ lettersOf('ی') as unknown as readonly [number];

/**
 * Moves the last half-space from a plural with an ezafe to a silent ه where no such plural can be: «جامه¦ای و کلاهی», «هیچ زمینه¦ای», not جام¦های;
 * دولایه¦ای; in a line that is not spoken, also نامه¦ات.
 */
export function takeSilentHeh(splits: Splits, word: WordId, before: WordId, after: WordId, isSpoken: boolean, resources: Resources): void {
  const { count, at } = splits;
  const { letters, starts } = resources.cache.words;
  const to = starts[word + 1] as number;
  const split = (starts[word] as number) + (at[count - 1] as number) + 1;
  const isSilent =
    to - split === PLURAL.length && hasAt(letters, split, PLURAL)
      ? isSingular(splits, word, before, after, resources)
      : !isSpoken && to - split === SPOKEN_PLURAL_LENGTH && isPossessedSingular(splits, word, resources);
  if (isSilent) at[count - 1] = (at[count - 1] as number) + 1;
}

/** The first letter of the part `back` parts before the last. */
function startOfPart({ count, at }: Splits, back: number, from: number): number {
  const before = count - 2 - back;
  return before < 0 ? from : from + (at[before] as number) + 1;
}

/** True if no plural with an ezafe can be here. */
function isSingular(splits: Splits, word: WordId, before: WordId, after: WordId, { cache: { words }, lexicon }: Resources): boolean {
  const { letters, starts } = words;
  const from = starts[word] as number;
  const split = from + (splits.at[splits.count - 1] as number) + 1;
  const hasContext = NO_EZAFE.has(keyOfWordId(words, after)) || SINGULAR.has(keyOfWordId(words, before));
  if (hasContext && isLexiconWord(lexicon, letters, startOfPart(splits, 0, from), split + 1)) return true;
  return isAfterQuantity(letters, startOfPart(splits, 1, from), split, lexicon);
}

/**
 * True for a noun in ه with its pronoun that texts have more often than the plural of the letters before the ه, which they have with no pronoun, and
 * not less than those letters alone, unless it is common: نامه¦ات, not دسته¦اش or شبه¦اش.
 */
function isPossessedSingular(splits: Splits, word: WordId, { cache: { words }, lexicon, model }: Resources): boolean {
  const { letters, starts } = words;
  const from = starts[word] as number;
  const split = from + (splits.at[splits.count - 1] as number) + 1;
  const start = startOfPart(splits, 0, from);
  if (model === null || !SPOKEN_PLURALS.some((plural) => hasAt(letters, split, plural))) return false;
  if (!isLexiconWord(lexicon, letters, start, split + 1)) return false;
  const { counts } = model;
  const stem = nodeAfter(counts.words, letters, start, split);
  if (stepOfEndings(counts, stem, POSSESSED) > 0) return false;
  const frequency = valueAt(counts, nodeAfter(counts.words, letters, start, split + 1), 0);
  return frequency >= Math.min(valueAt(counts, stem, 0), COMMON) && frequency > stepOfEndings(counts, stem, PLURALS);
}

/** True if `letters[from, split]` are a quantity and a noun in ه, and without that ه are no word: دولایه; not پرحرفه, since پرحرف is a word. */
function isAfterQuantity(letters: Uint8Array, from: number, split: number, lexicon: Lexicon): boolean {
  const quantity = QUANTITIES.find(
    (one) =>
      from + one.length + SHORTEST_NOUN <= split + 1 &&
      hasAt(letters, from, one) &&
      isLexiconWord(lexicon, letters, from + one.length, split + 1),
  );
  if (quantity === undefined) return false;
  if (letters[split - 1] === YEH && VOWELS.includes(letters[split - 2] as number)) return true;
  return !isLexiconWord(lexicon, letters, from, split) && !isPair(letters, from, from + quantity.length, split, lexicon);
}

/** True if the lexicon has the word with a half-space after the quantity. */
function isPair(letters: Uint8Array, from: number, at: number, to: number, { forms }: Lexicon): boolean {
  return endsAt(forms.edges, followJoint(forms.edges, nodeAfter(forms, letters, from, at), letters, at, to));
}
