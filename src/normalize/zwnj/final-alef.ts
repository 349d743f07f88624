import { nodeAfter } from '../../core/automaton.js';
import type { Letter } from '../../core/number-kinds.js';
import { letterNumber } from '../../persian/alphabet.js';
import { valueAt } from '../../zwnj-model/counts.js';
import { isLexiconWord } from '../../zwnj-model/lexicon.js';
import type { Resources } from '../resources.js';
import { isYeh } from './affixes.js';

/* Endings whose ا belongs to the word before them: دنیا with a pronoun, اله with the ا of a call, گدا in the plural. */

const ALEF = /* @__PURE__ */ letterNumber(0x627);

/** True for the spoken plural of a word in ا with a pronoun, گدایاش: the ی is between two vowels, and گدای takes no pronoun. */
export function isPluralOfAlef(letters: Uint8Array, start: number, at: number, { lexicon }: Resources): boolean {
  return isYeh(letters[at - 1] as Letter) && letters[at - 2] === ALEF && isLexiconWord(lexicon, letters, start, at - 1);
}

/** True for a word in یا that is commoner than the letters before the ا: دنیا|ش, not دنی|اش; but بازی|اش. */
export function isWordInAlef(letters: Uint8Array, start: number, at: number, { lexicon, model }: Resources): boolean {
  if (model === null || !isYeh(letters[at - 1] as Letter) || !isLexiconWord(lexicon, letters, start, at + 1)) return false;
  const { counts } = model;
  const stepAt = (to: number): number => valueAt(counts, nodeAfter(counts.words, letters, start, to), 0);
  return stepAt(at + 1) > stepAt(at);
}

/** True for a word in ه that is called, الها from اله, while the letters before the ه are no word (Lazard § 52). */
export function isCalled(letters: Uint8Array, start: number, at: number, { lexicon }: Resources): boolean {
  return !isLexiconWord(lexicon, letters, start, at) && isLexiconWord(lexicon, letters, start, at + 1);
}
