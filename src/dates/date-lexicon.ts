import type { ArticleDate } from '../api/types.js';
import { AFGHAN_MONTHS, GREGORIAN_MONTHS, ISLAMIC_MONTHS, JALALI_MONTHS } from '../generated/words/months.js';
import { WEEKDAYS } from '../generated/words/weekdays.js';
import { fold } from '../persian/fold.js';
import { letterKey } from '../persian/letter-key.js';
import { letterRunEnd, longestPhrase, type PhraseMatch, type PhraseTable, phraseOf, phraseTable } from '../persian/phrase-table.js';
import { AND_WORD, AT_WORDS, ERAS, ISO_TIME_MARK, LEADING_WORDS, OF_WORDS, ORDINAL_SUFFIXES, TWIN_WORDS } from './calendar-words.js';
import {
  AGO_WORDS,
  CLOCK_LABELS,
  DAY_PARTS,
  DAY_SHIFTS,
  type DayPart,
  FRACTIONS,
  NIGHT_SHIFTS,
  type TimeUnit,
  UNITS,
  ZONES,
} from './clock-words.js';
import { HUNDREDS, numberWords, THOUSANDS } from './number-words.js';
import { LATER_WORDS, PARTS_OF_WEEKDAYS, SHIFT_PHRASES, SIDES, THIS_WORDS, type TimeSide, YEAR_SHIFTS } from './prose-words.js';

/** The meaning of a word in a date. */
export type DateWord =
  | { kind: 'month'; calendar: ArticleDate['calendar']; month: number; afghan: boolean }
  | { kind: 'weekday'; weekday: number; part: DayPart | null }
  | { kind: 'number-word'; value: number; ordinal: boolean }
  | { kind: 'hundreds'; value: number }
  | { kind: 'thousands'; value: number }
  | { kind: 'unit'; unit: TimeUnit }
  | { kind: 'day-part'; part: DayPart }
  | { kind: 'fraction'; minutes: number }
  | { kind: 'day-shift'; days: number; night: boolean; inProse: boolean }
  | { kind: 'year-shift'; years: number }
  | { kind: 'side'; side: TimeSide; always: boolean }
  | { kind: 'era'; calendar: ArticleDate['calendar'] }
  | { kind: 'zone'; zone: string }
  | { [Kind in PlainKind]: { kind: Kind } }[PlainKind];

/** Kinds without a value. */
type PlainKind = 'ago' | 'later' | 'this' | 'and' | 'at' | 'of' | 'twin' | 'leading' | 'clock' | 'ordinal-suffix' | 'iso-time';

type LexiconRow = readonly [phrase: string, word: DateWord];

const MONTH_SUFFIX = ' ماه';

function monthRows(months: readonly (readonly string[])[], calendar: ArticleDate['calendar'], afghan = false): LexiconRow[] {
  return months.flatMap((spellings, index) =>
    spellings.flatMap((name): LexiconRow[] => {
      const word: DateWord = { kind: 'month', calendar, month: index + 1, afghan };
      return [
        [name, word],
        [name + MONTH_SUFFIX, word],
      ];
    }),
  );
}

function plainRows(phrases: readonly string[], kind: PlainKind): LexiconRow[] {
  return phrases.map((phrase): LexiconRow => [phrase, { kind }]);
}

function allRows(): LexiconRow[] {
  return [
    ...monthRows(JALALI_MONTHS, 'jalali'),
    ...monthRows(AFGHAN_MONTHS, 'jalali', true),
    ...monthRows(GREGORIAN_MONTHS, 'gregorian'),
    ...monthRows(ISLAMIC_MONTHS, 'islamic'),
    ...WEEKDAYS.flatMap((names, weekday) => names.map((name): LexiconRow => [name, { kind: 'weekday', weekday, part: null }])),
    ...numberWords().map(({ word, ...rest }): LexiconRow => [word, { kind: 'number-word', ...rest }]),
    ...HUNDREDS.map(([word, value]): LexiconRow => [word, { kind: 'hundreds', value }]),
    ...THOUSANDS.map(([word, value]): LexiconRow => [word, { kind: 'thousands', value }]),
    ...UNITS.map(([word, unit]): LexiconRow => [word, { kind: 'unit', unit }]),
    ...DAY_PARTS.map(([word, part]): LexiconRow => [word, { kind: 'day-part', part }]),
    ...FRACTIONS.map(([word, minutes]): LexiconRow => [word, { kind: 'fraction', minutes }]),
    ...DAY_SHIFTS.map(([word, days]): LexiconRow => [word, { kind: 'day-shift', days, night: false, inProse: false }]),
    ...NIGHT_SHIFTS.map(([word, days]): LexiconRow => [word, { kind: 'day-shift', days, night: true, inProse: false }]),
    ...ERAS.map(([word, calendar]): LexiconRow => [word, { kind: 'era', calendar }]),
    ...ZONES.map(([word, zone]): LexiconRow => [word, { kind: 'zone', zone }]),
    ...plainRows(AGO_WORDS, 'ago'),
    ...plainRows(TWIN_WORDS, 'twin'),
    ...plainRows(LEADING_WORDS, 'leading'),
    ...plainRows(ORDINAL_SUFFIXES, 'ordinal-suffix'),
    ...plainRows(OF_WORDS, 'of'),
    ...plainRows(CLOCK_LABELS, 'clock'),
    ...plainRows([AND_WORD], 'and'),
    ...plainRows(AT_WORDS, 'at'),
    ...plainRows([ISO_TIME_MARK], 'iso-time'),
  ];
}

interface DateLexicon {
  words: PhraseTable<DateWord>;
  /** The length of the first word of a phrase, by the letters of the phrase: «دیروز» is not «دی روز», nor «بهمن» «به من». */
  firstWords: ReadonlyMap<string, number>;
}

function buildLexicon(): DateLexicon {
  const rows = allRows();
  const firstWords = new Map<string, number>();
  for (const [phrase] of rows) {
    const folded = fold(phrase).text;
    const key = letterKey(folded);
    firstWords.set(key, Math.min(firstWords.get(key) ?? key.length, letterRunEnd(folded, 0)));
  }
  return { words: phraseTable(rows), firstWords };
}

let lexicon: DateLexicon | undefined;

/** Relative words of running text. They have a table of their own, because the features of titles use only {@link dateWordAt}. */
function proseRows(): LexiconRow[] {
  return [
    ...SHIFT_PHRASES.map(([word, days, night]): LexiconRow => [word, { kind: 'day-shift', days, night, inProse: true }]),
    ...WEEKDAYS.flatMap((names, weekday) =>
      names.flatMap((name) => PARTS_OF_WEEKDAYS.map(([word, part]): LexiconRow => [`${name} ${word}`, { kind: 'weekday', weekday, part }])),
    ),
    ...YEAR_SHIFTS.map(([word, years]): LexiconRow => [word, { kind: 'year-shift', years }]),
    ...SIDES.map(([word, side, always]): LexiconRow => [word, { kind: 'side', side, always }]),
    ...plainRows(LATER_WORDS, 'later'),
    ...plainRows(THIS_WORDS, 'this'),
  ];
}

let proseWords: PhraseTable<DateWord> | undefined;

/** Characters between the words of one phrase: «قبل از ظهر», «ق.ظ», Asia/Tehran. */
const PHRASE_SEPARATORS = ' ./';

/** Kinds of words that are written with and without a space: «یک شنبه», «بعداز ظهر». */
const SPLIT_KINDS: readonly DateWord['kind'][] = ['weekday', 'day-part'];

/** Finds the longest date word that begins at an offset of a folded text. The lexicon is built at the first call. */
export function dateWordAt(folded: string, offset: number): PhraseMatch<DateWord> | null {
  lexicon ??= buildLexicon();
  const phrase = longestPhrase(lexicon.words, folded, offset, PHRASE_SEPARATORS);
  if (!phrase || SPLIT_KINDS.includes(phrase.value.kind)) return phrase;
  const end = letterRunEnd(folded, offset);
  if (end === phrase.end) return phrase;
  const firstWord = lexicon.firstWords.get(letterKey(folded.slice(offset, phrase.end))) ?? 0;
  if (end - offset >= firstWord) return phrase;
  const value = phraseOf(lexicon.words, folded, offset, end);
  return value ? { value, end } : null;
}

/** Like {@link dateWordAt}, with the relative words of running text: «گذشته», «امسال». The longer phrase wins. */
export function proseDateWordAt(folded: string, offset: number): PhraseMatch<DateWord> | null {
  proseWords ??= phraseTable(proseRows());
  const word = dateWordAt(folded, offset);
  const phrase = longestPhrase(proseWords, folded, offset, ' ');
  return phrase && phrase.end > (word?.end ?? 0) ? phrase : word;
}
