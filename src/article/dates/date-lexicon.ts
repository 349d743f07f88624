import { type PhraseTable, phraseTable } from '../../text/phrases.js';
import type { ArticleDate } from '../../types.js';
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
import { AFGHAN_MONTHS, GREGORIAN_MONTHS, ISLAMIC_MONTHS, JALALI_MONTHS, type MonthRows } from './month-names.js';
import { HUNDREDS, numberWords, THOUSANDS } from './number-words.js';
import { WEEKDAYS } from './weekday-names.js';

/** What a word of a date means. */
export type DateWord =
  | { kind: 'month'; calendar: ArticleDate['calendar']; month: number; afghan: boolean }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'number-word'; value: number; ordinal: boolean }
  | { kind: 'hundreds'; value: number }
  | { kind: 'thousands'; value: number }
  | { kind: 'unit'; unit: TimeUnit }
  | { kind: 'day-part'; part: DayPart }
  | { kind: 'fraction'; minutes: number }
  | { kind: 'day-shift'; days: number; night: boolean }
  | { kind: 'era'; calendar: ArticleDate['calendar'] }
  | { kind: 'zone'; zone: string }
  | { [Kind in PlainKind]: { kind: Kind } }[PlainKind];

/** Words that say no more than what they are. */
type PlainKind = 'ago' | 'and' | 'at' | 'of' | 'twin' | 'leading' | 'clock' | 'ordinal-suffix' | 'iso-time';

type Row = readonly [phrase: string, word: DateWord];

const MONTH_SUFFIX = ' ماه';

function monthRows(months: MonthRows, calendar: ArticleDate['calendar'], afghan = false): Row[] {
  return months.flatMap((spellings, index) =>
    spellings.flatMap((name): Row[] => {
      const word: DateWord = { kind: 'month', calendar, month: index + 1, afghan };
      return [
        [name, word],
        [name + MONTH_SUFFIX, word],
      ];
    }),
  );
}

function plainRows(phrases: readonly string[], kind: PlainKind): Row[] {
  return phrases.map((phrase): Row => [phrase, { kind }]);
}

function buildLexicon(): PhraseTable<DateWord> {
  return phraseTable<DateWord>([
    ...monthRows(JALALI_MONTHS, 'jalali'),
    ...monthRows(AFGHAN_MONTHS, 'jalali', true),
    ...monthRows(GREGORIAN_MONTHS, 'gregorian'),
    ...monthRows(ISLAMIC_MONTHS, 'islamic'),
    ...WEEKDAYS.flatMap((names, weekday) => names.map((name): Row => [name, { kind: 'weekday', weekday }])),
    ...numberWords().map(({ word, ...rest }): Row => [word, { kind: 'number-word', ...rest }]),
    ...HUNDREDS.map(([word, value]): Row => [word, { kind: 'hundreds', value }]),
    ...THOUSANDS.map(([word, value]): Row => [word, { kind: 'thousands', value }]),
    ...UNITS.map(([word, unit]): Row => [word, { kind: 'unit', unit }]),
    ...DAY_PARTS.map(([word, part]): Row => [word, { kind: 'day-part', part }]),
    ...FRACTIONS.map(([word, minutes]): Row => [word, { kind: 'fraction', minutes }]),
    ...DAY_SHIFTS.map(([word, days]): Row => [word, { kind: 'day-shift', days, night: false }]),
    ...NIGHT_SHIFTS.map(([word, days]): Row => [word, { kind: 'day-shift', days, night: true }]),
    ...ERAS.map(([word, calendar]): Row => [word, { kind: 'era', calendar }]),
    ...ZONES.map(([word, zone]): Row => [word, { kind: 'zone', zone }]),
    ...plainRows(AGO_WORDS, 'ago'),
    ...plainRows(TWIN_WORDS, 'twin'),
    ...plainRows(LEADING_WORDS, 'leading'),
    ...plainRows(ORDINAL_SUFFIXES, 'ordinal-suffix'),
    ...plainRows(OF_WORDS, 'of'),
    ...plainRows(CLOCK_LABELS, 'clock'),
    ...plainRows([AND_WORD], 'and'),
    ...plainRows(AT_WORDS, 'at'),
    ...plainRows([ISO_TIME_MARK], 'iso-time'),
  ]);
}

let lexicon: PhraseTable<DateWord> | undefined;

/** All words of dates, built at the first date. */
export function dateLexicon(): PhraseTable<DateWord> {
  lexicon ??= buildLexicon();
  return lexicon;
}
