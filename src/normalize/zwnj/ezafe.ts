import { HAMZA_ABOVE, HEH, PERSIAN_YEH, ZWNJ, ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { spanAt } from '../../core/spans.js';
import { isArabicScriptLetter, isWordPart } from '../../persian/letters.js';
import type { Stage } from '../settings.js';
import type { Sink } from '../sink.js';
import { withUserWords } from '../words/write-words.js';
import { replacesSpaces } from '../zwnj-level.js';

const HEH_CODE = codeUnitAt(HEH, 0);
const YEH_CODE = codeUnitAt(PERSIAN_YEH, 0);
const SPACE_CODE = 0x20;
const RULE = 'zwnj/ezafe';

/** «خانه¦ی ما» → «خانهٔ ما», or the reverse, depending on the option `ezafe`. */
export const writeEzafe: Stage = (text, protectedSpans, settings, sink) => {
  const { ezafe, zwnj } = settings;
  if (ezafe === 'keep') return;
  const spans = withUserWords(text, protectedSpans, settings);
  const isFree = (at: number): boolean => spans.length === 0 || !spanAt(spans, at);
  if (ezafe === 'yeh') {
    eachHamza(text, (at) => {
      if (isFree(at) && isFree(at - 1)) sink.replace(at, at + 1, ZWNJ + PERSIAN_YEH, RULE);
    });
    return;
  }
  writeHamzas(text, isFree, replacesSpaces(zwnj), sink);
};

/** Visits each hamza above a ه at the end of a word. */
function eachHamza(text: string, visit: (at: number) => void): void {
  for (let at = text.indexOf(HAMZA_ABOVE); at >= 0; at = text.indexOf(HAMZA_ABOVE, at + 1)) {
    const isOfWord = codeUnitAt(text, at - 1) === HEH_CODE && isArabicScriptLetter(codeUnitAt(text, at - 2));
    if (isOfWord && !isWordPart(codeUnitAt(text, at + 1))) visit(at);
  }
}

/** Replaces ی after a half-space, or after a space if spaces are normalized: a single ی is never a word. */
function writeHamzas(text: string, isFree: (at: number) => boolean, takesSpaces: boolean, sink: Sink): void {
  for (let at = text.indexOf(HEH); at >= 0; at = text.indexOf(HEH, at + 1)) {
    const gap = codeUnitAt(text, at + 1);
    if (gap !== ZWNJ_CODE && !(takesSpaces && gap === SPACE_CODE)) continue;
    if (codeUnitAt(text, at + 2) !== YEH_CODE || isWordPart(codeUnitAt(text, at + 3)) || !isArabicScriptLetter(codeUnitAt(text, at - 1)))
      continue;
    if (isFree(at) && isFree(at + 1) && isFree(at + 2)) sink.replace(at + 1, at + 3, HAMZA_ABOVE, RULE);
  }
}
