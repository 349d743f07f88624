import { type PhraseTable, phraseTable } from '../../text/phrases.js';
import type { ArticleDate } from '../../types.js';
import { AND_WORD, ERAS, ISO_TIME_MARK, LATIN_ORDINAL_SUFFIXES, LEADING_WORDS, TWIN_WORDS } from './calendar-words.js';
import { AGO_WORDS, DAY_HALVES, DAY_SHIFTS, type TimeUnit, UNITS, ZONES } from './clock-words.js';
import { AFGHAN_MONTHS, GREGORIAN_MONTHS, ISLAMIC_MONTHS, JALALI_MONTHS, type MonthRows } from './month-names.js';
import { numberWords } from './number-words.js';
import { WEEKDAYS } from './weekday-names.js';

/** What a word of a date means. */
export type DateWord =
  | { kind: 'month'; calendar: ArticleDate['calendar']; month: number; afghan: boolean }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'number-word'; value: number }
  | { kind: 'unit'; unit: TimeUnit }
  | { kind: 'half'; half: 'am' | 'pm' }
  | { kind: 'day-shift'; days: number }
  | { kind: 'era'; calendar: ArticleDate['calendar'] }
  | { kind: 'zone'; zone: string }
  | { kind: 'ago' | 'and' | 'twin' | 'leading' | 'latin-ordinal' | 'iso-time' };

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

function plainRows(phrases: readonly string[], kind: 'ago' | 'twin' | 'leading' | 'latin-ordinal'): Row[] {
  return phrases.map((phrase): Row => [phrase, { kind }]);
}

function buildLexicon(): PhraseTable<DateWord> {
  return phraseTable<DateWord>([
    ...monthRows(JALALI_MONTHS, 'jalali'),
    ...monthRows(AFGHAN_MONTHS, 'jalali', true),
    ...monthRows(GREGORIAN_MONTHS, 'gregorian'),
    ...monthRows(ISLAMIC_MONTHS, 'islamic'),
    ...WEEKDAYS.flatMap((names, weekday) => names.map((name): Row => [name, { kind: 'weekday', weekday }])),
    ...numberWords().map(([word, value]): Row => [word, { kind: 'number-word', value }]),
    ...UNITS.map(([word, unit]): Row => [word, { kind: 'unit', unit }]),
    ...DAY_HALVES.map(([word, half]): Row => [word, { kind: 'half', half }]),
    ...DAY_SHIFTS.map(([word, days]): Row => [word, { kind: 'day-shift', days }]),
    ...ERAS.map(([word, calendar]): Row => [word, { kind: 'era', calendar }]),
    ...ZONES.map(([word, zone]): Row => [word, { kind: 'zone', zone }]),
    ...plainRows(AGO_WORDS, 'ago'),
    ...plainRows(TWIN_WORDS, 'twin'),
    ...plainRows(LEADING_WORDS, 'leading'),
    ...plainRows(LATIN_ORDINAL_SUFFIXES, 'latin-ordinal'),
    [AND_WORD, { kind: 'and' }],
    [ISO_TIME_MARK, { kind: 'iso-time' }],
  ]);
}

let lexicon: PhraseTable<DateWord> | undefined;

/** All words of dates, built at the first date. */
export function dateLexicon(): PhraseTable<DateWord> {
  lexicon ??= buildLexicon();
  return lexicon;
}
