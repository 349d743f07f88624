import { endsAt, followJoint, followWord, NOWHERE, nodeAfter } from '../../core/automaton.js';
import type { Node, WordId } from '../../core/number-kinds.js';
import { lettersOf } from '../../persian/alphabet.js';
import type { Lexicon } from '../../zwnj-model/lexicon.js';
import type { Words } from '../../zwnj-model/word-columns.js';

/* Verbs, recognized by the forms with می in the lexicon: می¦رسد, می¦رسید. */

const MAY = /* @__PURE__ */ lettersOf('می');
/** The plural ending of past verbs; present verbs take no other ending after ند: رسیدند, but تواند. */
const THEY = /* @__PURE__ */ lettersOf('ند');
/** Of the present, after its stem: a verb has both. */
const PERSONS = /* @__PURE__ */ ['د', 'م'].map(lettersOf);
/** Last letters of past stems. */
const PAST_ENDS = /* @__PURE__ */ lettersOf('تد');

/** Returns the node of `letters[from, to)` after می¦; {@link NOWHERE} if no verb starts so. */
function verbNode(letters: Uint8Array, from: number, to: number, { forms }: Lexicon): Node {
  return followJoint(forms.edges, nodeAfter(forms, MAY, 0, MAY.length), letters, from, to);
}

/** True for a verb: ارزد, but not ارزش. */
export function isVerb(letters: Uint8Array, from: number, to: number, lexicon: Lexicon): boolean {
  return endsAt(lexicon.forms.edges, verbNode(letters, from, to, lexicon));
}

/** True for a bare stem of the present: «بر» of می¦برد and می¦برم. */
export function isPresentStem(letters: Uint8Array, from: number, to: number, lexicon: Lexicon): boolean {
  if (to <= from) return false;
  const { edges } = lexicon.forms;
  const stem = verbNode(letters, from, to, lexicon);
  return PERSONS.every((person) => endsAt(edges, followWord(edges, stem, person, 0, person.length, 0)));
}

/** True for the past of a verb, third person: رسید. */
export function isPastStem(letters: Uint8Array, from: number, to: number, lexicon: Lexicon): boolean {
  if (to <= from || !PAST_ENDS.includes(letters[to - 1] as number)) return false;
  const { edges } = lexicon.forms;
  const verb = verbNode(letters, from, to, lexicon);
  return endsAt(edges, verb) && endsAt(edges, followWord(edges, verb, THEY, 0, THEY.length, 0));
}

/** The table of words, and the lexicon. */
interface KnownWords {
  readonly cache: { readonly words: Words };
  readonly lexicon: Lexicon;
}

/** {@link isPastStem} for a word of the table: آمد. */
export function isPast(word: WordId, { cache: { words }, lexicon }: KnownWords): boolean {
  return isPastStem(words.letters, words.starts[word] as number, words.starts[word + 1] as number, lexicon);
}
