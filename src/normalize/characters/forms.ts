import { HAMZA_ABOVE, HEH, HEH_WITH_YEH_ABOVE, ZWNJ } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { codeUnitSet, indexOfAny } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { spanAt } from '../../core/spans.js';
import { FORMS_A, FORMS_B } from '../../generated/characters.js';
import { isArabicScriptLetter, joinsNext } from '../../persian/letters.js';
import type { Stage } from '../settings.js';
import { createBreakTest, endOfForms, isVisual } from './form-shapes.js';

const FIRST_OF_A = 0xfb50;
const LAST_OF_A = 0xfdff;
const FIRST_OF_B = 0xfe70;
const LAST_OF_B = 0xfeff;

/** Spaces other than U+0020: no-break, of fixed width, of other scripts. */
const OTHER_SPACES = [
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
] as const;

const HEH_YEH = HEH_WITH_YEH_ABOVE.charCodeAt(0);
const DECOMPOSABLE = /* @__PURE__ */ codeUnitSet([...OTHER_SPACES, [HEH_YEH, HEH_YEH], [FIRST_OF_A, LAST_OF_A], [FIRST_OF_B, LAST_OF_B]]);

const LETTERS_OF_A = /* @__PURE__ */ FORMS_A.split(' ');
const LETTERS_OF_B = /* @__PURE__ */ FORMS_B.split(' ');

function lettersOfForm(code: CodeUnit): string | undefined {
  return code < FIRST_OF_B ? LETTERS_OF_A[code - FIRST_OF_A] : LETTERS_OF_B[code - FIRST_OF_B];
}

const HAMZA_CODE = 0x621;
const ALLAH_LIGATURE = 0xfdf2;
const LILLAH = '\u0644\u0644\u0647';
const ALEFS = [0x627, 0xfe8d, 0xfe8e];

/** True for two letters that join if nothing is between them. */
function wouldJoin(before: string, after: string): boolean {
  const next = codeUnitAt(after, 0);
  return joinsNext(codeUnitAt(before, before.length - 1)) && isArabicScriptLetter(next) && next !== HAMZA_CODE;
}

/** Compatibility decomposition: U+FEF5 → لآ, NBSP → a space, U+06C0 → هٔ. A break that forms show becomes a ZWNJ: «ﻫﻢﺯﻣﺎﻥ» → «هم¦زمان». */
export const decomposeForms: Stage = (text, protectedSpans, _settings, sink) => {
  const { length } = text;
  let readUpTo = 0;
  let leaves = false;
  const showsBreak = createBreakTest(text);
  for (let at = indexOfAny(text, DECOMPOSABLE, 0); at < length; at = indexOfAny(text, DECOMPOSABLE, at + 1)) {
    if (protectedSpans.length > 0 && spanAt(protectedSpans, at)) continue;
    const code = codeUnitAt(text, at);
    if (code >= FIRST_OF_A && at >= readUpTo) {
      // Visual order is left alone: after decomposition nothing would show it.
      readUpTo = Math.max(at + 1, endOfForms(text, at));
      leaves = isVisual(text, { start: at, end: readUpTo });
    }
    if (code >= FIRST_OF_A && leaves) continue;
    if (code === HEH_YEH) sink.replace(at, at + 1, HEH + HAMZA_ABOVE, 'characters/heh-with-yeh-above');
    else if (code < FIRST_OF_A) sink.replace(at, at + 1, ' ', 'characters/other-spaces');
    else if (code === ALLAH_LIGATURE && ALEFS.includes(codeUnitAt(text, at - 1))) {
      sink.replace(at, at + 1, LILLAH, 'characters/presentation-forms');
    } else {
      const letters = lettersOfForm(code);
      if (!letters) continue;
      const isBroken = showsBreak(at) && wouldJoin(letters, lettersOfForm(codeUnitAt(text, at + 1)) ?? '');
      sink.replace(at, at + 1, isBroken ? letters + ZWNJ : letters, 'characters/presentation-forms');
    }
  }
};
