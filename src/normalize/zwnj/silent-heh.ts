import { endsAt, follow, followWord, JOINT, NOWHERE, nodeAfter } from '../../core/automaton.js';
import type { WordId } from '../../core/number-kinds.js';
import { lettersOf } from '../../persian/alphabet.js';
import { isLexiconWord, type Lexicon } from '../../zwnj-model/lexicon.js';
import type { Splits } from '../../zwnj-model/score-within-word.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf } from './affixes.js';

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

/** Numbers and quantities, before a singular; with a noun in ه and ای they make adjectives: دولایه¦ای, تکیاخته¦ای (Lazard § 83, 252). */
const QUANTITIES = /* @__PURE__ */ ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'تک', 'چند', 'پر', 'نیم'].map(lettersOf);
const SHORTEST_NOUN = 3;
/** A plural follows these without ی: دولا, not دولای. */
const VOWELS = /* @__PURE__ */ lettersOf('او');
const [YEH] = /* @__PURE__ */ lettersOf('ی') as unknown as readonly [number];

/**
 * Moves the last half-space from a plural with an ezafe to a silent ه where no such plural can be: «جامه¦ای و کلاهی», «هیچ زمینه¦ای», not جام¦های;
 * دولایه¦ای.
 */
export function takeSilentHeh(
  { count, at }: Splits,
  word: WordId,
  before: WordId,
  after: WordId,
  { cache: { words }, lexicon }: Resources,
): void {
  const { letters, starts } = words;
  const from = starts[word] as number;
  const to = starts[word + 1] as number;
  const split = from + (at[count - 1] as number) + 1;
  if (to - split !== PLURAL.length || !hasAt(letters, split, PLURAL)) return;
  const start = count === 1 ? from : from + (at[count - 2] as number) + 1;
  const hasContext = NO_EZAFE.has(keyOfWordId(words, after)) || SINGULAR.has(keyOfWordId(words, before));
  const quantityAt = count < 3 ? from : from + (at[count - 3] as number) + 1;
  const isSingular = (hasContext && isLexiconWord(lexicon, letters, start, split + 1)) || isAfterQuantity(letters, quantityAt, split, lexicon);
  if (isSingular) at[count - 1] = (at[count - 1] as number) + 1;
}

/** True if `letters[from, split]` are a quantity and a noun in ه, and without that ه are no word: دولایه; not پرحرفه, since پرحرف is a word. */
function isAfterQuantity(letters: Uint8Array, from: number, split: number, lexicon: Lexicon): boolean {
  const quantity = QUANTITIES.find(
    (one) => from + one.length + SHORTEST_NOUN <= split + 1 && hasAt(letters, from, one) && isLexiconWord(lexicon, letters, from + one.length, split + 1),
  );
  if (quantity === undefined) return false;
  if (letters[split - 1] === YEH && VOWELS.includes(letters[split - 2] as number)) return true;
  return !isLexiconWord(lexicon, letters, from, split) && !isPair(letters, from, from + quantity.length, split, lexicon);
}

/** True if the lexicon has the word with a half-space after the quantity. */
function isPair(letters: Uint8Array, from: number, at: number, to: number, { forms }: Lexicon): boolean {
  const node = nodeAfter(forms, letters, from, at);
  const joint = node === NOWHERE ? NOWHERE : follow(forms.edges, node, JOINT);
  return joint !== NOWHERE && endsAt(forms.edges, followWord(forms.edges, joint, letters, at, to, 0));
}
