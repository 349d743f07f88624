import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import { spanFrom } from '../../core/spans.js';
import { lettersOf } from '../../persian/alphabet.js';
import { isArabicScriptLetter } from '../../persian/letters.js';
import { valueIn } from '../../zwnj-model/counts.js';
import type { Resources } from '../resources.js';
import type { Stage } from '../settings.js';
import { withUserWords } from '../words/write-words.js';

const ALEF_LAM = 'ال';
const LAM_ALEF = 'لا';
const LONGEST = 24;

/** «اطالعات» → «اطلاعات»: an alef-lam ligature in visual order. The lexicon decides: «سالم» stays. */
export const orderLamAlef =
  (resources: Resources): Stage =>
  (text, protectedSpans, settings, sink) => {
    if (!text.includes(ALEF_LAM)) return;
    const spans = withUserWords(text, protectedSpans, settings);
    for (let found = text.indexOf(ALEF_LAM); found >= 0; ) {
      let start = found;
      while (found - start < LONGEST && isArabicScriptLetter(codeUnitAt(text, start - 1))) start--;
      const end = runEnd(text, found, isArabicScriptLetter);
      const span = spans.length > 0 ? spanFrom(spans, start) : undefined;
      const ordered =
        end - start <= LONGEST && (span === undefined || span.start >= end) ? orderedWord(text.slice(start, end), resources) : null;
      if (ordered !== null) sink.replace(start, end, ordered, 'characters/visual-order');
      found = text.indexOf(ALEF_LAM, end);
    }
    resources.evictIfFull();
  };

/** Steps of frequency (`counts.ts`) by which the reordered word must be commoner than a rare word of the lexicon: «اسالمی», «تالش». */
const MUCH_COMMONER = 3;
const RARE = 3;

/** Returns the word with one of its pairs, or all, reordered; null if the lexicon has the word itself, or no reordered form. */
function orderedWord(word: string, resources: Resources): string | null {
  // The Arabic article, split from its word: «آیت¦ال».
  if (word === ALEF_LAM) return null;
  const frequency = frequencyOfWord(word, resources);
  if (frequency > RARE) return null;
  const isOrdered = (other: string): boolean => {
    const least = frequency === UNKNOWN ? 0 : frequency + MUCH_COMMONER;
    return frequencyOfWord(other, resources) >= least;
  };
  for (let at = word.indexOf(ALEF_LAM); at >= 0; at = word.indexOf(ALEF_LAM, at + 1)) {
    const one = word.slice(0, at) + LAM_ALEF + word.slice(at + ALEF_LAM.length);
    if (isOrdered(one)) return one;
  }
  const all = word.replaceAll(ALEF_LAM, LAM_ALEF);
  return isOrdered(all) ? all : null;
}

const UNKNOWN = -1;

/** Returns the step of frequency; {@link UNKNOWN} for a word outside the lexicon. */
function frequencyOfWord(word: string, { cache }: Resources): number {
  const letters = lettersOf(word);
  const id = cache.idOf(letters, 0, letters.length);
  return cache.words.isKnown[id] === 1 ? valueIn(cache.words.values[id] as number, 0) : UNKNOWN;
}
