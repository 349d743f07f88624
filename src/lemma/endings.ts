import { PLURAL_POSSESSIVES, SHORT_POSSESSIVES } from '../persian/affixes.js';

/**
 * Endings of nouns and adjectives, spelled as search keys are: without half-spaces, ا for آ. An ending depends on the last letter of its
 * word: کتاب ی, پا یی, خانه ای, کشتی ای.
 */

/** The inflection that an ending marks, in order of cost. */
export type EndingKind =
  | 'ezafe'
  | 'plural'
  | 'comparative'
  | 'indefinite'
  | 'possessive'
  | 'copula'
  | 'plural-ان'
  | 'plural-ات'
  | 'plural-ین'
  | 'spoken';

export interface LemmaEnding {
  kind: EndingKind;
  /** The last letters of words that take it, see {@link finalOf}. */
  finals: Finals;
  /** The end of the word that the ending replaces: ه of کننده in کنندگان. */
  restores: string;
  /** The second ending: ی of هایی. */
  then?: EndingKind;
}

/** Classes of last letters, as bits. */
type Finals = number;
const CONSONANT = 1;
const VOWEL = 2;
const HEH = 4;
const YEH = 8;

export function finalOf(word: string): Finals {
  const last = word.charAt(word.length - 1);
  if (last === 'ا') return VOWEL;
  // «گاو», «رادیو»: a vowel or not.
  if (last === 'و') return VOWEL | CONSONANT;
  // «ماه», «خانه»
  if (last === 'ه') return HEH | CONSONANT;
  return last === 'ی' ? YEH : CONSONANT;
}

type EndingRow = readonly [kind: EndingKind, finals: Finals, endings: readonly string[]];

/** کتابتون */
const SPOKEN_PERSONS = ['مون', 'تون', 'شون'];

/** Endings that end a word. */
const LAST: readonly EndingRow[] = [
  ['ezafe', VOWEL | HEH, ['ی']],
  ['indefinite', CONSONANT, ['ی']],
  ['indefinite', VOWEL, ['یی']],
  ['indefinite', HEH | YEH, ['ای']],
  ['possessive', CONSONANT | YEH, [...SHORT_POSSESSIVES, ...PLURAL_POSSESSIVES]],
  ['possessive', VOWEL, ['یم', 'یت', 'یش', ...PLURAL_POSSESSIVES.map((person) => `ی${person}`), ...PLURAL_POSSESSIVES]],
  ['possessive', HEH | YEH, ['ام', 'ات', 'اش', ...PLURAL_POSSESSIVES]],
  ['copula', CONSONANT | YEH, ['ست', 'یم', 'ید', 'ند']],
  ['copula', VOWEL, ['ست', 'ییم', 'یید', 'یند']],
  ['copula', HEH | YEH, ['ست', 'ایم', 'اید', 'اند', 'است']],
  ['spoken', CONSONANT | YEH, SPOKEN_PERSONS],
  ['spoken', VOWEL, ['م', 'ت', 'ش', ...SPOKEN_PERSONS]],
];

/** Endings that may precede those of {@link LAST}; `final` is the class of their last letter. */
const MIDDLE: readonly { kind: EndingKind; finals: Finals; ending: string; final: Finals; restores?: string }[] = [
  { kind: 'plural', finals: CONSONANT | VOWEL | HEH | YEH, ending: 'ها', final: VOWEL },
  { kind: 'plural-ان', finals: CONSONANT | YEH, ending: 'ان', final: CONSONANT },
  { kind: 'plural-ان', finals: VOWEL, ending: 'یان', final: CONSONANT },
  { kind: 'plural-ان', finals: HEH, ending: 'گان', final: CONSONANT, restores: 'ه' },
  { kind: 'plural-ات', finals: CONSONANT | YEH, ending: 'ات', final: CONSONANT },
  { kind: 'plural-ات', finals: HEH, ending: 'ات', final: CONSONANT, restores: 'ه' },
  { kind: 'plural-ات', finals: CONSONANT, ending: 'ات', final: CONSONANT, restores: 'ت' },
  { kind: 'plural-ین', finals: CONSONANT | YEH, ending: 'ین', final: CONSONANT },
  { kind: 'plural-ات', finals: HEH | YEH, ending: 'جات', final: CONSONANT },
  { kind: 'comparative', finals: CONSONANT | VOWEL | HEH | YEH, ending: 'تر', final: CONSONANT },
  { kind: 'comparative', finals: CONSONANT | VOWEL | HEH | YEH, ending: 'ترین', final: CONSONANT },
  { kind: 'comparative', finals: CONSONANT | VOWEL | HEH | YEH, ending: 'ترها', final: VOWEL },
  { kind: 'comparative', finals: CONSONANT | VOWEL | HEH | YEH, ending: 'ترینها', final: VOWEL },
];

let endings: ReadonlyMap<string, readonly LemmaEnding[]> | undefined;

/** Returns all endings, and all pairs of endings, by their letters. */
export function endingsByLetters(): ReadonlyMap<string, readonly LemmaEnding[]> {
  endings ??= composeEndings();
  return endings;
}

function composeEndings(): ReadonlyMap<string, readonly LemmaEnding[]> {
  const all = new Map<string, LemmaEnding[]>();
  const add = (letters: string, ending: LemmaEnding): void => {
    all.set(letters, [...(all.get(letters) ?? []), ending]);
  };
  for (const [kind, finals, list] of LAST) for (const letters of list) add(letters, { kind, finals, restores: '' });
  for (const { kind, finals, ending, final, restores = '' } of MIDDLE) {
    add(ending, { kind, finals, restores });
    for (const [then, taken, list] of LAST)
      if (taken & final) for (const letters of list) add(ending + letters, { kind, finals, restores, then });
  }
  return all;
}
