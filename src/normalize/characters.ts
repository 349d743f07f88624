import type { RuleInfo } from './rule.js';

export { composeLetters } from './characters/composed-letters.js';
export { unfoldForms } from './characters/forms.js';
export { normalizeLetters } from './characters/letters.js';
export { repairMarks } from './characters/stray-marks.js';
export { orderLamAlef, reverseVisualForms } from './characters/visual-order.js';

/** The rules of the stage `characters`. */
export const CHARACTER_RULES = [
  {
    name: 'characters/visual-order',
    summary:
      'Letters that a PDF has in visual order are put in the order of reading: ﻥﺍﺮﻬﺗ → تهران, اطالعات → اطلاعات, as the lexicon decides.',
    off: true,
  },
  {
    name: 'characters/presentation-forms',
    summary: 'Presentation forms and ligatures become their letters: U+FEF5 → لآ; signs such as ﷺ stay.',
  },
  { name: 'characters/heh-with-yeh-above', summary: 'U+06C0 becomes ه and hamza above (U+0647 U+0654).' },
  { name: 'characters/other-spaces', summary: 'No-break, thin, ideographic and other spaces become a space.' },
  { name: 'characters/bidi-controls', summary: 'Invisible marks, embeddings and isolates of writing direction are removed.' },
  {
    name: 'characters/zero-width',
    summary: 'Byte order marks, word joiners and deprecated format characters (U+206A–U+206F) are removed.',
  },
  { name: 'characters/soft-breaks', summary: 'A soft hyphen or zero-width space that stands between no two letters is removed.' },
  { name: 'characters/zwj', summary: 'A zero-width joiner that shapes neither a letter nor an emoji is removed.' },
  { name: 'characters/composed-letters', summary: 'A letter with a combining madda or hamza becomes one letter: ا + U+0653 → آ.' },
  { name: 'characters/arabic-yeh', summary: 'Arabic yeh (U+064A) and alef maksura (U+0649) become Persian yeh (U+06CC).' },
  { name: 'characters/arabic-kaf', summary: 'Arabic kaf (U+0643) becomes Persian kaf (U+06A9).' },
  {
    name: 'characters/heh-look-alikes',
    summary: 'U+06BE, U+06C1 and U+06D5 become ه, and U+06C2 هٔ, in a word and a line that are else Persian.',
  },
  { name: 'characters/swash-kaf', summary: 'Swash kaf (U+06AA) becomes Persian kaf (U+06A9) in a word and a line that are else Persian.' },
  { name: 'characters/kashida', summary: 'A kashida (U+0640) that stretches a word is removed; one that stands for a dash stays.' },
  {
    name: 'characters/stray-marks',
    summary:
      'A hamza that a space parts from its ه, or that stands as a letter after it, goes above it: بهانهء → بهانهٔ; one tanwin stays of several.',
  },
  {
    name: 'characters/digits',
    summary: 'Arabic-Indic digits become Persian ones; with the option `digits`, all digits become Persian or ASCII.',
  },
] as const satisfies readonly RuleInfo[];
