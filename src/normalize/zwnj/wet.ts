import { endsAt, followJoint } from '../../core/automaton.js';
import type { Letter, Node, WordId } from '../../core/number-kinds.js';
import { lettersOf } from '../../persian/alphabet.js';
import { hasValues, valueIn } from '../../zwnj-model/counts.js';
import { isLexiconWord } from '../../zwnj-model/lexicon.js';
import { NO_WORD } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf } from './affixes.js';
import { WordFlag } from './word-flags.js';

/*
 * «تر» that is "wet", after a noun in ی: «هوای تر», «لبی تر کرد», «پارچه¦ای تر». No comparative follows a noun with the ی of an ezafe or an indefinite ی
 * (Lazard § 60); one follows an adjective in ی: «آبی تر».
 */

/** Wet, wetness. */
const WET = /* @__PURE__ */ keysOf('تر', 'تری');
/** «Than», after a comparative. */
const THAN = /* @__PURE__ */ keysOf('از');

/** Indefinite pronouns and quantities, which are no adjectives: «جایی تر و تازه», «کمی تر» (Lazard § 69–72). */
const INDEFINITES = /* @__PURE__ */ keysOf('جایی', 'کسی', 'چیزی', 'یکی', 'هیچی', 'کمی', 'اندکی', 'قدری', 'خیلی', 'بعضی', 'وقتی', 'گاهی');

/** After these, the ezafe is written. */
const VOWELS = /* @__PURE__ */ lettersOf('او');

/** A step of `counts.ts`: at least twenty occurrences. */
const OFTEN_ADJECTIVE = 4;

/** True if «تر» after a word in ی is no comparative. `isKnown`: lexicon or texts have the two as one. */
export function isWet(outerLeft: WordId, left: WordId, right: WordId, outerRight: WordId, isKnown: boolean, resources: Resources): boolean {
  const { words } = resources.cache;
  const flags = words.flags[left] as number;
  if (!WET.has(keyOfWordId(words, right)) || !(flags & WordFlag.endsInYeh) || THAN.has(keyOfWordId(words, outerRight))) return false;
  if (flags & WordFlag.suffix) return outerLeft !== NO_WORD && !isKnownTogether([outerLeft, left, right], resources);
  if (INDEFINITES.has(keyOfWordId(words, left))) return true;
  if (isKnown) return false;
  // An adjective is frequent, or has other endings after a half-space, too: خاکی, آبی¦ها.
  return (!(flags & WordFlag.seenAfter) && valueIn(words.values[left] as number, 0) < OFTEN_ADJECTIVE) || hasEzafe(left, resources);
}

/** True for a noun in ا or و with the ی of an ezafe: هوای, موی. */
function hasEzafe(word: WordId, { cache: { words }, lexicon }: Resources): boolean {
  const from = words.starts[word] as number;
  const end = (words.starts[word + 1] as number) - 1;
  return VOWELS.includes(words.letters[end - 1] as Letter) && isLexiconWord(lexicon, words.letters, from, end);
}

/** True if lexicon or counts have the three as one word: حرفه¦ای¦تر. */
function isKnownTogether(parts: readonly WordId[], { cache: { words }, lexicon: { forms }, model }: Resources): boolean {
  const nodeOf = (edges: Int32Array, first: Node): Node => {
    let node = first;
    for (const part of parts.slice(1))
      node = followJoint(edges, node, words.letters, words.starts[part] as number, words.starts[part + 1] as number);
    return node;
  };
  const first = parts[0] as WordId;
  if (endsAt(forms.edges, nodeOf(forms.edges, words.inLexicon[first] as number))) return true;
  return model !== null && hasValues(model.counts, nodeOf(model.counts.words.edges, words.inCounts[first] as number));
}
