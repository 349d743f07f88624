/** A verb; all texts but `lemma`, `past` and `present` are spelled as search keys are. */
export interface Verb {
  /** The infinitive. */
  lemma: string;
  past: string;
  /** As dictionaries have it: گو. */
  present: string;
  /** برمی¦گردد: what stands before all prefixes. */
  preverb: string;
  /** How often its forms were counted, 0–60: five steps are a doubling. */
  frequency: number;
}

/** Verbs by preverb and stem, as `|گفت`, `بر|گرد`. */
export interface Verbs {
  byPast: ReadonlyMap<string, readonly Verb[]>;
  byPresent: ReadonlyMap<string, readonly Verb[]>;
  preverbs: readonly string[];
  /** Forms that no stem explains: است, باید. */
  irregular: ReadonlyMap<string, string>;
  byLemma: ReadonlyMap<string, Verb>;
}

/** What makes another verb of a verb, whether or not a table has it: فروچکیدن, بازآفریدن. */
const PREVERBS = ['بر', 'باز', 'در', 'فرو', 'فرا', 'وا', 'ور'];

/** A form of a verb, and how far it is from the plainest. */
export interface VerbForm {
  verb: Verb;
  kind: 'infinitive' | 'past' | 'present' | 'imperative' | 'participle';
  /** می, نمی, ب …; empty where there is none. */
  prefix: string;
  /** گفته¦ای, «you have said», which is oftener گفته and the ای of a noun. */
  isSecondPerson: boolean;
  /** Archaic, or with a pronoun at its end: گفتمش. */
  isUnusual: boolean;
}

/** What stands before a stem, and before which forms. */
interface Prefix {
  letters: string;
  /** What the stem had lost after it: بیفتاد is ب and افتاد. */
  restores: string;
  /** What the stem must begin with: بیا. */
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

type Endings = ReadonlyMap<string, { kind: VerbForm['kind']; isUnusual: boolean }[]>;

const withPronouns = (kind: VerbForm['kind'], endings: readonly string[]) =>
  endings.flatMap((ending) =>
    PRONOUNS.map((pronoun) => ({ letters: ending + pronoun, kind, isUnusual: pronoun !== '' })).filter(({ letters }) => letters !== 'ت'),
  );

function collectEndings(rows: readonly { letters: string; kind: VerbForm['kind']; isUnusual: boolean }[]): Endings {
  const all = new Map<string, { kind: VerbForm['kind']; isUnusual: boolean }[]>();
  for (const { letters, ...row } of rows) all.set(letters, [...(all.get(letters) ?? []), row]);
  return all;
}

let endingsOfPast: Endings | undefined;
let endingsOfPresent: Endings | undefined;

const pastEndings = (): Endings => {
  endingsOfPast ??= collectEndings([
    ...withPronouns('past', PAST_ENDINGS),
    ...withPronouns('infinitive', INFINITIVE_ENDINGS),
    ...PARTICIPLE_ENDINGS.map((letters) => ({ letters, kind: 'participle' as const, isUnusual: false })),
  ]);
  return endingsOfPast;
};
const presentEndings = (): Endings => {
  endingsOfPresent ??= collectEndings([...withPronouns('present', PRESENT_ENDINGS), { letters: '', kind: 'imperative', isUnusual: false }]);
  return endingsOfPresent;
};

const LONGEST_ENDING = 6;

/** Every verb that a word of a key may be a form of. */
export function findVerbForms(key: string, verbs: Verbs): VerbForm[] {
  const found: VerbForm[] = [];
  for (const preverb of verbs.preverbs) if (key.startsWith(preverb)) findSimpleForms(key.slice(preverb.length), preverb, verbs, found);
  if (found.length === 0) {
    for (const preverb of PREVERBS) if (key.startsWith(preverb)) findDerivedForms(key.slice(preverb.length), preverb, verbs, found);
  }
  return found;
}

/** Adds forms of verbs that the table has without the preverb alone. */
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
  const add = (list: readonly Verb[] | undefined, endings: Endings, ending: string): void => {
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
    // بگو: the imperative of a stem in ا or و has no yeh.
    if (ending === '') add(verbs.byPresent.get(`${stem}ی`), presentEndings(), '');
  }
}

/** Reads rows of `preverb|past|present`, with a mark for rare ones. */
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
