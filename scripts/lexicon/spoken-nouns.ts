import { ZWNJ } from '../../src/core/code-points.js';
import { letterJoinsNext, letterNumberAt } from '../../src/persian/alphabet.js';

/** Pronouns, the object marker رو and «is» in their spoken form after a plural: دست¦هاش, لینک¦هارو, کارهاشون. */
const AFTER_PLURAL = ['م', 'ت', 'ش', 'مون', 'تون', 'شون', 'رو', 'س', 'ن'];
/** The same after the spoken plural in ا, and the ی of an ezafe: عکساش, چشمای. */
const AFTER_ALEF = ['', 'م', 'ت', 'ش', 'مون', 'تون', 'شون', 'رو', 'ی', 'یی'];
/** After a silent ه: خونه¦م, دیده¦ن, نسخه¦رو. */
const AFTER_HEH = ['م', 'ت', 'ش', 'ن', 'رو', 'مون', 'تون', 'شون'];

/** An entry of Lilak. These of its classes count: */
interface Entry {
  word: string;
  classes: readonly string[];
}
/** ¦ها after a letter that joins, ها after one that does not. */
const PLURAL = 'sg';
const PLURAL_JOINED = 'sd';
/** ¦ام, ¦ات, ¦اش. */
const PRONOUN_APART = 'sc';

/** Noun endings, written → spoken: خانه → خونه, خیابان → خیابون. */
const SPOKEN_NOUN_ENDS: readonly (readonly [written: string, spoken: string])[] = [
  ['انه', 'ونه'],
  ['ان', 'ون'],
];

const HEH = 'ه';
/** Letters that take no plural in ا: بچه¦ها, not بچها; in بازیاش the ی is followed by a pronoun as well. */
const NO_ALEF_AFTER = [HEH, 'ی', 'ا', 'و'];
/** Shorter nouns have a plural in ا that is another word: که + ا. */
const LEAST_LETTERS = 3;

const endsJoining = (word: string): boolean => letterJoinsNext(letterNumberAt(word, word.length - 1));

/** Returns an entry and its spoken form, if it has one: خیابان, خیابون. */
export function* withSpokenTwin(entry: Entry, entries: ReadonlySet<string>): Generator<Entry> {
  yield entry;
  if (!entry.classes.includes(PLURAL)) return;
  const end = SPOKEN_NOUN_ENDS.find(([written]) => entry.word.endsWith(written) && entry.word.length > written.length);
  if (!end) return;
  const word = entry.word.slice(0, -end[0].length) + end[1];
  if (!entries.has(word)) yield { word, classes: entry.classes };
}

/** Returns forms with half-spaces, including invisible ones: دست¦هاش, کارهاش, خونه¦م. */
export function* spokenForms({ word, classes }: Entry): Generator<string> {
  if (classes.includes(PLURAL) || classes.includes(PLURAL_JOINED)) {
    for (const ending of AFTER_PLURAL) yield `${word}${endsJoining(word) ? ZWNJ : ''}ها${ending}`;
  }
  if (word.endsWith(HEH) && classes.includes(PRONOUN_APART)) for (const ending of AFTER_HEH) yield word + ZWNJ + ending;
}

/** Returns forms without a half-space that end like a word with one: عکساش, چشمای. */
export function* alefPlurals({ word, classes }: Entry): Generator<string> {
  const isNoun = classes.includes(PLURAL) || classes.includes(PLURAL_JOINED);
  if (!isNoun || word.length < LEAST_LETTERS || NO_ALEF_AFTER.some((letter) => word.endsWith(letter))) return;
  for (const ending of AFTER_ALEF) yield `${word}ا${ending}`;
}
