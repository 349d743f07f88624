import { ZWNJ } from '../../src/core/code-points.js';
import { letterJoinsNext, letterNumber } from '../../src/persian/alphabet.js';

/** Pronouns, the object's رو and «is» as they are spoken after a plural: دست¦هاش, لینک¦هارو, کارهاشون. */
const AFTER_PLURAL = ['م', 'ت', 'ش', 'مون', 'تون', 'شون', 'رو', 'س', 'ن'];
/** The same after the spoken plural in ا, which is ی before an ezafe: عکساش, چشمای. */
const AFTER_ALEF = ['', 'م', 'ت', 'ش', 'مون', 'تون', 'شون', 'رو', 'ی', 'یی'];
/** After a silent ه: خونه¦م, دیده¦ن, نسخه¦رو. */
const AFTER_HEH = ['م', 'ت', 'ش', 'ن', 'رو', 'مون', 'تون', 'شون'];

/** An entry of Lilak; of its classes these count: */
interface Entry {
  word: string;
  classes: readonly string[];
}
/** ¦ها after a letter that joins, ها after one that does not, … */
const PLURAL = 'sg';
const PLURAL_JOINED = 'sd';
/** … and ¦ام, ¦ات, ¦اش. */
const PRONOUN_APART = 'sc';

/** At the end of a noun as it is written and spoken: خانه → خونه, خیابان → خیابون. */
const SPOKEN_NOUN_ENDS: readonly (readonly [written: string, spoken: string])[] = [
  ['انه', 'ونه'],
  ['ان', 'ون'],
];

const HEH = 'ه';
/** No plural in ا after these: بچه¦ها, not بچها; in بازیاش the ی is followed by a pronoun as well. */
const NO_ALEF_AFTER = [HEH, 'ی', 'ا', 'و'];
/** The shortest noun whose plural in ا is no other word: که + ا. */
const LEAST_LETTERS = 3;

const endsJoining = (word: string): boolean => letterJoinsNext(letterNumber(word.charCodeAt(word.length - 1)));

/** An entry and, where it has one, the same noun as it is spoken: خیابان, خیابون. */
export function* withSpokenTwin(entry: Entry, entries: ReadonlySet<string>): Generator<Entry> {
  yield entry;
  if (!entry.classes.includes(PLURAL)) return;
  const end = SPOKEN_NOUN_ENDS.find(([written]) => entry.word.endsWith(written) && entry.word.length > written.length);
  if (!end) return;
  const word = entry.word.slice(0, -end[0].length) + end[1];
  if (!entries.has(word)) yield { word, classes: entry.classes };
}

/** Forms with half-spaces, or in which none can be seen: دست¦هاش, کارهاش, خونه¦م. */
export function* spokenForms({ word, classes }: Entry): Generator<string> {
  if (classes.includes(PLURAL) || classes.includes(PLURAL_JOINED)) {
    for (const ending of AFTER_PLURAL) yield `${word}${endsJoining(word) ? ZWNJ : ''}ها${ending}`;
  }
  if (word.endsWith(HEH) && classes.includes(PRONOUN_APART)) for (const ending of AFTER_HEH) yield word + ZWNJ + ending;
}

/** Forms that are whole although they end like a word with a half-space: عکساش, چشمای. */
export function* alefPlurals({ word, classes }: Entry): Generator<string> {
  const isNoun = classes.includes(PLURAL) || classes.includes(PLURAL_JOINED);
  if (!isNoun || word.length < LEAST_LETTERS || NO_ALEF_AFTER.some((letter) => word.endsWith(letter))) return;
  for (const ending of AFTER_ALEF) yield `${word}ا${ending}`;
}
