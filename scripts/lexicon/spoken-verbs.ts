import { ZWNJ } from '../../src/core/code-points.js';
import { readTable } from './word-table.js';

/** Prefixes of the paradigm: می¦, نمی¦ */
const PREFIXES = ['می', 'نمی'].map((prefix) => prefix + ZWNJ);

/** Endings, written and spoken: می¦کند, می¦کنه. */
const PRESENT = ['م', 'ی', 'ه', 'د', 'یم', 'ین', 'ید', 'ن', 'ند'];
/** After a stem in ا: می¦خوام, می¦خواد. */
const AFTER_VOWEL = ['م', 'ی', 'د', 'یم', 'ین', 'ید', 'ن'];
const PAST = ['', 'م', 'ی', 'یم', 'ین', 'ید', 'ن', 'ند'];
/** Object pronouns: می¦بینمش, می¦زنتشون. The first person does not take the first of them. */
const OBJECTS = ['م', 'ت', 'ش', 'مون', 'تون', 'شون', 'مان', 'تان', 'شان'];
const OBJECTS_OF_FIRST = OBJECTS.filter((object) => !object.startsWith('م'));
/** In speech a ت is inserted between the stem of the third person and its object: می¦بینتش. */
const THIRD_BEFORE_OBJECT = 'ت';

/** Endings of other forms that must exist for a stem of each tense to be accepted. */
const WITNESSES = { present: ['م', 'د', 'ند'], past: ['م', '', 'ند'] };

/** Stem endings, written → spoken: دان → دون, خواند → خوند, توانست → تونست. */
const SPOKEN_ENDS: readonly (readonly [written: string, spoken: string])[] = [
  ['وان', 'ون'],
  ['ان', 'ون'],
  ['واند', 'وند'],
  ['اند', 'وند'],
  ['وانست', 'ونست'],
  ['انست', 'ونست'],
];

interface Stems {
  present: Set<string>;
  vowel: Set<string>;
  past: Set<string>;
}

/**
 * Returns the verbs after می¦ and نمی¦ as they are written and spoken, with the pronouns that they take: می¦شود, می¦شه, نمی¦تونستن,
 * می¦بینمش.
 *
 * @param words of the dictionary, with its half-spaces; the stems are taken from its forms after می¦
 */
export function verbForms(words: ReadonlySet<string>): Set<string> {
  const stems = stemsOf(words);
  const forms = new Set<string>();
  const add = (form: string): void => {
    for (const prefix of PREFIXES) forms.add(prefix + form);
  };
  for (const stem of stems.present) for (const form of conjugated(stem, PRESENT)) add(form);
  for (const stem of stems.present) if (stem.length > 1) for (const object of OBJECTS) add(stem + THIRD_BEFORE_OBJECT + object);
  for (const stem of stems.vowel) for (const form of conjugated(stem, AFTER_VOWEL)) add(form);
  for (const stem of stems.past) for (const form of conjugated(stem, PAST)) add(form);
  return forms;
}

function* conjugated(stem: string, endings: readonly string[]): Generator<string> {
  for (const ending of endings) {
    yield stem + ending;
    for (const object of ending === 'م' ? OBJECTS_OF_FIRST : OBJECTS) yield stem + ending + object;
  }
}

function stemsOf(words: ReadonlySet<string>): Stems {
  const stems: Stems = { present: new Set(), vowel: new Set(), past: new Set() };
  const rests = [...words]
    .filter((word) => word.startsWith(PREFIXES[0] as string))
    .map((word) => word.slice((PREFIXES[0] as string).length));
  const known = new Set(rests);
  for (const rest of rests) {
    const present = rest.endsWith('د') ? rest.slice(0, -1) : '';
    if (present !== '' && WITNESSES.present.every((ending) => known.has(present + ending))) addStem(stems.present, present);
    if (/[دت]$/.test(rest) && WITNESSES.past.every((ending) => known.has(rest + ending))) addStem(stems.past, rest);
  }
  for (const [kind, stem] of readTable('spoken-stems.txt') as [keyof Stems, string][]) stems[kind].add(stem);
  return stems;
}

function addStem(stems: Set<string>, stem: string): void {
  stems.add(stem);
  const end = SPOKEN_ENDS.find(([written]) => stem.endsWith(written) && stem.length > written.length);
  if (end) stems.add(stem.slice(0, -end[0].length) + end[1]);
}
