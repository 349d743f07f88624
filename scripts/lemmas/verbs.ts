import { ZWNJ } from '../../src/core/code-points.js';
import { readRows } from './rows.js';

/** A row of the verb table: `preverb` is part of neither stem. */
export interface VerbRow {
  preverb: string;
  past: string;
  present: string;
}

/** Preverbs precede the verb's prefixes and make another verb of it: برمی¦گردد, بازنمی¦گشت. */
const PREVERBS = ['بر', 'باز', 'در', 'دربر', 'فرو', 'فرا', 'وا', 'ور', 'سر'];

const MI = `می${ZWNJ}`;

/** پرید is پر and ید, رساند is رسان and د: verbs that need no table. */
const REGULAR_PAST = 'ید';
const CAUSATIVE = 'ان';
const CAUSATIVE_PAST = 'د';

/** @param words all entries of Lilak, which lists verb forms one by one */
export function findVerbs(words: ReadonlySet<string>): VerbRow[] {
  const simple = [...pairsFromTable(words, true), ...regularPairs(words), ...pairsFromTable(words, false)];
  const seen = new Set<string>();
  return simple
    .flatMap(([past, present]) => [
      { preverb: '', past, present },
      ...PREVERBS.filter((preverb) => words.has(`${preverb}${MI}${past}`)).map((preverb) => ({ preverb, past, present })),
    ])
    .filter(({ preverb, past, present }) => {
      const id = [preverb, past, present].join();
      return !seen.has(id) && seen.add(id);
    });
}

/** @param isAttested true: verbs whose past stem Lilak inflects; false: those of which it has the infinitive and the present */
function* pairsFromTable(words: ReadonlySet<string>, isAttested: boolean): Generator<[past: string, present: string]> {
  for (const [past = '', present = ''] of readRows('verb-stems.tsv')) {
    if (isPastStem(words, past) !== isAttested) continue;
    const attested = presentStem(words, present);
    if (isAttested || (attested && words.has(`${past}ن`))) yield [past, attested ?? (VOWEL.test(present) ? `${present}ی` : present)];
  }
}

/** Finds the verbs whose past stem is their present stem and an ending. */
function* regularPairs(words: ReadonlySet<string>): Generator<[past: string, present: string]> {
  for (const word of words) {
    const past = word.slice(MI.length);
    if (!word.startsWith(MI) || !isPastStem(words, past) || isCompound(words, past)) continue;
    for (const ending of [REGULAR_PAST, CAUSATIVE_PAST]) {
      const present = past.endsWith(ending) ? past.slice(0, -ending.length) : '';
      if (ending === CAUSATIVE_PAST && !present.endsWith(CAUSATIVE)) continue;
      if (present && presentStem(words, present) === present) yield [past, present];
    }
  }
}

/** True for a past stem with a prefix: براند is بر and راند. */
const isCompound = (words: ReadonlySet<string>, past: string): boolean =>
  PREVERBS.some((preverb) => past.startsWith(preverb) && words.has(`${preverb}${MI}${past.slice(preverb.length)}`));

const isPastStem = (words: ReadonlySet<string>, past: string): boolean =>
  ['', 'م', 'ند'].every((ending) => words.has(`${MI}${past}${ending}`)) && words.has(`${past}ن`) && !past.endsWith(ZWNJ);

/** Last letter of present stems that take endings with a yeh: زدا, گو. */
const VOWEL = /[اآو]$/u;

/** Returns the stem before endings: گو becomes گوی (می¦گوید), رو stays (می¦رود). Undefined if Lilak does not inflect it. */
function presentStem(words: ReadonlySet<string>, stem: string): string | undefined {
  return [stem, `${stem}ی`].find((one) => ['م', 'د', 'ند'].every((ending) => words.has(`${MI}${one}${ending}`)));
}
