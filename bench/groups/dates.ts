import * as chrono from 'chrono-node';
import { dateRows, REFERENCE } from '../../test/article/date-fixtures.js';
import { between, pick, randomFrom } from '../corpus/random.js';
import { matn } from '../matn.js';
import type { Group } from '../measure.js';
import { forEachOf } from './work.js';

const NOW = new Date(REFERENCE);
const COUNT = 2_000;
/** Month names for the English dates that chrono gets: it supports no Persian. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Returns the dates of the fixtures with other digits. */
function persianDates(random: () => number): string[] {
  const shapes = dateRows('dates.tsv').map(([text]) => text);
  const vary = (shape: string): string =>
    shape.replace(/[1-9\u06f1-\u06f9](?=[^\d\u06f0-\u06f9]|$)/g, (digit) => {
      const zero = digit < ':' ? 0x30 : 0x6f0;
      return String.fromCharCode(zero + between(1, 9, random));
    });
  return Array.from({ length: COUNT }, () => vary(pick(shapes, random)));
}

function englishDates(random: () => number): string[] {
  const two = (value: number): string => String(value).padStart(2, '0');
  return Array.from({ length: COUNT }, () => {
    const time = `${two(between(0, 23, random))}:${two(between(0, 59, random))}`;
    return `${between(1, 28, random)} ${pick(MONTHS, random)} ${between(1980, 2030, random)} ${time}`;
  });
}

/** Benchmarks dates of every shape in the fixtures. chrono reads the same, of which it parses few, and an equal number in English. */
export function dateGroup(): Group {
  const dates = persianDates(randomFrom(7));
  const english = englishDates(randomFrom(8));
  const options = { reference: REFERENCE };
  return {
    title: 'Dates',
    unit: 'dates/s',
    amount: COUNT,
    base: 'parseDate',
    tasks: [
      { name: 'parseDate', by: 'matn', run: forEachOf(dates, (text) => matn.parseDate(text, options)) },
      { name: 'findDates', by: 'matn', run: forEachOf(dates, (text) => matn.findDates(text, options)) },
      { name: 'chrono-node, the same dates', by: 'peer', run: forEachOf(dates, (text) => chrono.parse(text, NOW)) },
      { name: 'chrono-node, English dates', by: 'peer', run: forEachOf(english, (text) => chrono.parse(text, NOW)) },
    ],
  };
}
