import { codeUnitAt } from '../../core/code-unit.js';
import { codeUnitSet, indexOfAny, runEnd } from '../../core/code-unit-set.js';
import { spanFrom } from '../../core/spans.js';
import { lettersOf } from '../../persian/alphabet.js';
import { isArabicScriptLetter } from '../../persian/letters.js';
import { valueIn } from '../../zwnj-model/counts.js';
import type { Knowledge } from '../resources.js';
import type { Stage } from '../stage.js';
import { withOwnWords } from '../words/write-words.js';
import { endOfForms, isVisual } from './form-shapes.js';

const RULE = 'characters/visual-order';
const FORMS = /* @__PURE__ */ codeUnitSet([
  [0xfb50, 0xfbff],
  [0xfe80, 0xfefc],
]);

/** «ﻥﺍﺮﻬﺗ» → «ﺗﻬﺮﺍﻥ»: reverses a run of forms in visual order, as long as the forms show the order. */
export const reverseVisualForms: Stage = (text, protectedSpans, { off }, sink) => {
  if (off.has(RULE)) return;
  const { length } = text;
  for (let at = indexOfAny(text, FORMS, 0); at < length; at = indexOfAny(text, FORMS, at)) {
    const end = Math.max(at + 1, endOfForms(text, at));
    const span = protectedSpans.length > 0 ? spanFrom(protectedSpans, at) : undefined;
    const isFree = span === undefined || span.start >= end;
    if (isFree && isVisual(text, { start: at, end })) sink.replace(at, end, [...text.slice(at, end)].reverse().join(''), RULE);
    at = end;
  }
};

const ALEF_LAM = 'ال';
const LAM_ALEF = 'لا';
const LONGEST = 24;

/** «اطالعات» → «اطلاعات»: an alef-lam ligature in visual order. The lexicon decides: «سالم» stays. */
export const orderLamAlef: Stage = (text, protectedSpans, settings, sink) => {
  const { off, knowledge } = settings;
  if (off.has(RULE) || !text.includes(ALEF_LAM)) return;
  const spans = withOwnWords(text, protectedSpans, settings);
  const known = knowledge();
  for (let found = text.indexOf(ALEF_LAM); found >= 0; ) {
    let start = found;
    while (found - start < LONGEST && isArabicScriptLetter(codeUnitAt(text, start - 1))) start--;
    const end = runEnd(text, found, isArabicScriptLetter);
    const span = spans.length > 0 ? spanFrom(spans, start) : undefined;
    const ordered = end - start <= LONGEST && (span === undefined || span.start >= end) ? orderedWord(text.slice(start, end), known) : null;
    if (ordered !== null) sink.replace(start, end, ordered, RULE);
    found = text.indexOf(ALEF_LAM, end);
  }
  known.makeRoom();
};

/** Steps of frequency (`counts.ts`) by which the reordered word must be commoner than a rare word of the lexicon: «اسالمی», «تالش». */
const MUCH_COMMONER = 3;
const RARE = 3;

/** The word with one of its pairs, or all, reordered; null if the lexicon has the word itself, or no reordered form. */
function orderedWord(word: string, knowledge: Knowledge): string | null {
  const frequency = frequencyOf(word, knowledge);
  if (frequency > RARE) return null;
  const isOrdered = (other: string): boolean => {
    const least = frequency === UNKNOWN ? 0 : frequency + MUCH_COMMONER;
    return frequencyOf(other, knowledge) >= least;
  };
  for (let at = word.indexOf(ALEF_LAM); at >= 0; at = word.indexOf(ALEF_LAM, at + 1)) {
    const one = word.slice(0, at) + LAM_ALEF + word.slice(at + ALEF_LAM.length);
    if (isOrdered(one)) return one;
  }
  const all = word.replaceAll(ALEF_LAM, LAM_ALEF);
  return isOrdered(all) ? all : null;
}

const UNKNOWN = -1;

/** Step of frequency; {@link UNKNOWN} for a word outside the lexicon. */
function frequencyOf(word: string, { cache }: Knowledge): number {
  const letters = lettersOf(word);
  const id = cache.idOf(letters, 0, letters.length);
  return cache.words.isKnown[id] === 1 ? valueIn(cache.words.values[id] as number, 0) : UNKNOWN;
}
