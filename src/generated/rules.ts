// Written by scripts/build-rules.ts from src/rules.

/** Every rule, in the order of the stages. */
export const RULE_NAMES = [
  'characters/visual-order',
  'characters/presentation-forms',
  'characters/heh-with-yeh-above',
  'characters/other-spaces',
  'characters/bidi-controls',
  'characters/zero-width',
  'characters/soft-breaks',
  'characters/zwj',
  'characters/composed-letters',
  'characters/arabic-yeh',
  'characters/arabic-kaf',
  'characters/alef-wasla',
  'characters/heh-look-alikes',
  'characters/swash-kaf',
  'characters/kashida',
  'characters/stray-marks',
  'characters/digits',
  'spacing/runs',
  'spacing/trailing',
  'spacing/blank-lines',
  'punctuation/comma',
  'punctuation/semicolon',
  'punctuation/question-mark',
  'punctuation/quotes',
  'punctuation/space-before-mark',
  'punctuation/space-after-mark',
  'punctuation/space-inside-brackets',
  'punctuation/space-outside-brackets',
  'zwnj/impostors',
  'zwnj/runs',
  'zwnj/before-marks',
  'zwnj/edges',
  'zwnj/after-non-joiner',
  'zwnj/own-words',
  'zwnj/verb-prefix',
  'zwnj/plural',
  'zwnj/comparative',
  'zwnj/enclitic',
  'zwnj/compound',
  'zwnj/ezafe',
  'zwnj/weekday',
  'zwnj/lost',
  'zwnj/glued-words',
  'zwnj/unseen',
] as const;

/** The name of a rule, `stage/name`. `matn.config.schema.json` of the package lists them. */
export type RuleName = (typeof RULE_NAMES)[number];

export const OFF_BY_DEFAULT: readonly RuleName[] = [
  'characters/visual-order',
  'zwnj/glued-words',
];

type LetterRow = readonly [from: string, to: string, rule: RuleName];

/** Letters that a rule replaces. */
export const LETTERS: readonly LetterRow[] = [
  ["\u064a", "\u06cc", 'characters/arabic-yeh'],
  ["\u0649", "\u06cc", 'characters/arabic-yeh'],
  ["\u0643", "\u06a9", 'characters/arabic-kaf'],
  ["\u0671", "\u0627", 'characters/alef-wasla'],
  ["\u06be", "\u0647", 'characters/heh-look-alikes'],
  ["\u06c1", "\u0647", 'characters/heh-look-alikes'],
  ["\u06c2", "\u0647\u0654", 'characters/heh-look-alikes'],
  ["\u06d5", "\u0647", 'characters/heh-look-alikes'],
  ["\u06aa", "\u06a9", 'characters/swash-kaf'],
];

/** A letter and a mark after it, and the one letter that they are. */
export const COMPOSITIONS: readonly LetterRow[] = [
  ["\u0671\u0653", "\u0622", 'characters/composed-letters'],
  ["\u0671\u0654", "\u0623", 'characters/composed-letters'],
  ["\u0671\u0655", "\u0625", 'characters/composed-letters'],
  ["\u064a\u0654", "\u0626", 'characters/composed-letters'],
  ["\u0649\u0654", "\u0626", 'characters/composed-letters'],
  ["\u0627\u0653", "\u0622", 'characters/composed-letters'],
  ["\u0627\u0654", "\u0623", 'characters/composed-letters'],
  ["\u0627\u0655", "\u0625", 'characters/composed-letters'],
  ["\u0648\u0654", "\u0624", 'characters/composed-letters'],
  ["\u06cc\u0654", "\u0626", 'characters/composed-letters'],
  ["\u06d5\u0654", "\u0647\u0654", 'characters/composed-letters'],
];
