/** A verb. All its strings except `lemma`, `past` and `present` are spelled as search keys are. */
export interface Verb {
  /** The infinitive. */
  lemma: string;
  past: string;
  /** As in dictionaries: گو. */
  present: string;
  /** The part before all prefixes: بر in برمی¦گردد. */
  preverb: string;
  /** Frequency of its forms, 0–60; five steps are a factor of two. */
  frequency: number;
}

/** Verbs by preverb and stem: `|گفت`, `بر|گرد`. */
export interface Verbs {
  byPast: ReadonlyMap<string, readonly Verb[]>;
  byPresent: ReadonlyMap<string, readonly Verb[]>;
  preverbs: readonly string[];
  /** Irregular forms: است, باید. */
  irregular: ReadonlyMap<string, string>;
  byLemma: ReadonlyMap<string, Verb>;
}

/** Preverbs that derive a verb from another, whether or not the table has it: فروچکیدن, بازآفریدن. */
const PREVERBS = ['بر', 'باز', 'در', 'فرو', 'فرا', 'وا', 'ور'];

/** A form of a verb. */
export interface VerbForm {
  verb: Verb;
  kind: 'infinitive' | 'past' | 'present' | 'imperative' | 'participle';
  /** می, نمی, ب …; '' if there is none. */
  prefix: string;
  /** گفته¦ای, “you have said”, which is more often گفته with the ای of a noun. */
  isSecondPerson: boolean;
  /** Archaic, or with a pronoun at the end: گفتمش. */
  isUnusual: boolean;
}

/** A prefix of verbs, and the forms that take it. */
interface Prefix {
  letters: string;
  /** The letters that the stem loses after it: بیفتاد is ب and افتاد. */
  restores: string;
  /** The required beginning of the stem: ا in بیا. */
  before?: string;
  takes: readonly VerbForm['kind'][];
  isUnusual?: boolean;
}

const PREFIXES: readonly Prefix[] = [
  { letters: 'می', restores: '', takes: ['past', 'present', 'participle'] },
  { letters: 'نمی', restores: '', takes: ['past', 'present', 'participle'] },
  { letters: 'همی', restores: '', takes: ['past', 'present', 'participle'], isUnusual: true },
  { letters: 'ن', restores: '', takes: ['past', 'present', 'participle', 'imperative'] },
  { letters: 'نی', restores: '', takes: ['past', 'present', 'participle', 'imperative'] },
  { letters: 'نی', restores: 'ا', takes: ['past', 'present', 'participle', 'imperative'] },
  { letters: 'ب', restores: '', takes: ['present', 'imperative'] },
  { letters: 'بی', restores: '', before: 'ا', takes: ['present', 'imperative'] },
  { letters: 'بی', restores: 'ا', takes: ['present', 'imperative'] },
  { letters: 'ب', restores: '', takes: ['past'], isUnusual: true },
  { letters: 'بی', restores: 'ا', takes: ['past'], isUnusual: true },
  { letters: 'م', restores: '', takes: ['imperative'], isUnusual: true },
];
const NO_PREFIX: Prefix = { letters: '', restores: '', takes: ['infinitive', 'past', 'present', 'participle', 'imperative'] };

const PRESENT_ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
const PAST_ENDINGS = ['', 'م', 'ی', 'یم', 'ید', 'ند'];
const INFINITIVE_ENDINGS = ['ن', 'نها', 'نهای'];
const PARTICIPLE_ENDINGS = ['ه', 'هام', 'های', 'هایم', 'هاید', 'هاند', 'هاست'];
const SECOND_PERSON = 'های';
const PRONOUNS = ['', 'ش', 'م', 'ت', 'شان', 'مان', 'تان'];
/** باد, مباد */
const SHORTEST_STEM = 1;
const SHORTEST_DERIVED = 3;
const DERIVED = 0.3;

type VerbEndings = ReadonlyMap<string, { kind: VerbForm['kind']; isUnusual: boolean }[]>;

const withPronouns = (kind: VerbForm['kind'], endings: readonly string[]) =>
  endings.flatMap((ending) =>
    PRONOUNS.map((pronoun) => ({ letters: ending + pronoun, kind, isUnusual: pronoun !== '' })).filter(({ letters }) => letters !== 'ت'),
  );

function collectEndings(rows: readonly { letters: string; kind: VerbForm['kind']; isUnusual: boolean }[]): VerbEndings {
  const all = new Map<string, { kind: VerbForm['kind']; isUnusual: boolean }[]>();
  for (const { letters, ...row } of rows) all.set(letters, [...(all.get(letters) ?? []), row]);
  return all;
}

let endingsOfPast: VerbEndings | undefined;
let endingsOfPresent: VerbEndings | undefined;

const pastEndings = (): VerbEndings => {
  endingsOfPast ??= collectEndings([
    ...withPronouns('past', PAST_ENDINGS),
    ...withPronouns('infinitive', INFINITIVE_ENDINGS),
    ...PARTICIPLE_ENDINGS.map((letters) => ({ letters, kind: 'participle' as const, isUnusual: false })),
  ]);
  return endingsOfPast;
};
const presentEndings = (): VerbEndings => {
  endingsOfPresent ??= collectEndings([...withPronouns('present', PRESENT_ENDINGS), { letters: '', kind: 'imperative', isUnusual: false }]);
  return endingsOfPresent;
};

const LONGEST_ENDING = 6;

/** Returns the verb forms that a word of a key may be. */
export function findVerbForms(key: string, verbs: Verbs): VerbForm[] {
  const found: VerbForm[] = [];
  for (const preverb of verbs.preverbs) if (key.startsWith(preverb)) findSimpleForms(key.slice(preverb.length), preverb, verbs, found);
  if (found.length === 0) {
    for (const preverb of PREVERBS) if (key.startsWith(preverb)) findDerivedForms(key.slice(preverb.length), preverb, verbs, found);
  }
  return found;
}

/** Adds forms of verbs that the table has only without the preverb. */
function findDerivedForms(rest: string, preverb: string, verbs: Verbs, found: VerbForm[]): void {
  const simple: VerbForm[] = [];
  findSimpleForms(rest, '', verbs, simple);
  for (const { verb, ...form } of simple) {
    const { past, present } = verb;
    if (rest.length < SHORTEST_DERIVED || form.isUnusual) continue;
    const derived = {
      lemma: `${preverb}${verb.lemma}`,
      past: preverb + past,
      present: preverb + present,
      preverb,
      frequency: verb.frequency * DERIVED,
    };
    found.push({ ...form, verb: derived });
  }
}

function findSimpleForms(rest: string, preverb: string, verbs: Verbs, found: VerbForm[]): void {
  for (const prefix of [NO_PREFIX, ...PREFIXES]) {
    if (rest.length <= prefix.letters.length || !rest.startsWith(prefix.letters)) continue;
    const body = prefix.restores + rest.slice(prefix.letters.length);
    if (body.startsWith(prefix.before ?? '')) findStems(body, preverb, prefix, verbs, found);
  }
}

function findStems(body: string, preverb: string, prefix: Prefix, verbs: Verbs, found: VerbForm[]): void {
  const add = (list: readonly Verb[] | undefined, endings: VerbEndings, ending: string): void => {
    for (const verb of list ?? []) {
      for (const { kind, isUnusual } of endings.get(ending) ?? []) {
        if (!prefix.takes.includes(kind)) continue;
        const isSecondPerson = ending === SECOND_PERSON || (ending === 'ی' && kind === 'present');
        found.push({ verb, kind, prefix: prefix.letters, isSecondPerson, isUnusual: isUnusual || prefix.isUnusual === true });
      }
    }
  };
  for (let end = Math.max(SHORTEST_STEM, body.length - LONGEST_ENDING); end <= body.length; end++) {
    const stem = `${preverb}|${body.slice(0, end)}`;
    const ending = body.slice(end);
    add(verbs.byPast.get(stem), pastEndings(), ending);
    add(verbs.byPresent.get(stem), presentEndings(), ending);
    // بگو: the imperative of a stem in ا or و has no ی.
    if (ending === '') add(verbs.byPresent.get(`${stem}ی`), presentEndings(), '');
  }
}

/** Reads rows of `preverb|past|present|frequency`, and of irregular forms, see `LemmaData` in `table.ts`. */
export function readVerbs(text: string, keyOf: (word: string) => string): Verbs {
  const byPast = new Map<string, Verb[]>();
  const byPresent = new Map<string, Verb[]>();
  const byLemma = new Map<string, Verb>();
  const irregular = new Map<string, string>();
  const preverbs = new Set(['']);
  const add = (map: Map<string, Verb[]>, stem: string, verb: Verb): void => {
    const id = `${verb.preverb}|${keyOf(stem)}`;
    map.set(id, [...(map.get(id) ?? []), verb]);
  };
  for (const line of text.split('\n')) {
    const [preverb = '', past = '', present = '', mark] = line.split('|');
    if (mark === '=') {
      irregular.set(keyOf(past), present);
      continue;
    }
    const isVowelStem = /[اآو]ی$/u.test(present);
    const verb: Verb = {
      lemma: `${preverb}${past}ن`,
      past: preverb + past,
      present: preverb + (isVowelStem ? present.slice(0, -1) : present),
      preverb: keyOf(preverb),
      frequency: Number(mark),
    };
    preverbs.add(verb.preverb);
    add(byPast, past, verb);
    add(byPresent, present, verb);
    const known = byLemma.get(keyOf(verb.lemma));
    if (!known) byLemma.set(keyOf(verb.lemma), verb);
  }
  return { byPast, byPresent, byLemma, irregular, preverbs: [...preverbs] };
}
