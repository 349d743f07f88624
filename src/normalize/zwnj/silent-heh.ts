import type { WordId } from '../../core/number-kinds.js';
import { lettersOf } from '../../persian/alphabet.js';
import { isLexiconWord } from '../../zwnj-model/lexicon.js';
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

/**
 * Moves the last half-space from a plural with an ezafe to a silent ه where no such plural can be: «جامه¦ای و کلاهی», «هیچ زمینه¦ای», not جام¦های.
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
  if (!NO_EZAFE.has(keyOfWordId(words, after)) && !SINGULAR.has(keyOfWordId(words, before))) return;
  const start = count === 1 ? from : from + (at[count - 2] as number) + 1;
  if (isLexiconWord(lexicon, letters, start, split + 1)) at[count - 1] = (at[count - 1] as number) + 1;
}
