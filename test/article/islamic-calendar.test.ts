import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber, toUtcDay } from '../../src/dates/calendars.js';

const civil = new Intl.DateTimeFormat('en-US-u-ca-islamic-civil-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

describe('the tabular Islamic calendar', () => {
  it('is the islamic-civil of CLDR, forth and back', () => {
    const wrong: number[] = [];
    const first = toDayNumber('islamic', { year: 1300, month: 1, day: 1 }) ?? 0;
    for (let dayNumber = first; dayNumber < first + 80_000; dayNumber += 13) {
      const parts = civil.formatToParts(toUtcDay(dayNumber));
      const [month, day, year] = ['month', 'day', 'year'].map((type) => Number(parts.find((part) => part.type === type)?.value));
      const read = fromDayNumber('islamic', dayNumber);
      const isSame = read.year === year && read.month === month && read.day === day;
      if (!isSame || toDayNumber('islamic', read) !== dayNumber) wrong.push(dayNumber);
    }
    expect(wrong).toEqual([]);
  });
  it('has no thirtieth day in a short month', () => {
    expect(toDayNumber('islamic', { year: 1445, month: 2, day: 30 })).toBeNull();
    expect(toDayNumber('islamic', { year: 1445, month: 13, day: 1 })).toBeNull();
    expect(toDayNumber('islamic', { year: 1445, month: 1, day: 0 })).toBeNull();
  });
});
