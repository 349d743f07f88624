import { describe, it } from 'vitest';
import { findDates } from '../../src/dates/parse-date.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';
import { REFERENCE } from './date-fixtures.js';

describe('Dates are found in time in step with the length of the text', () => {
  const LENGTH = 15_000;
  const pieces = [
    '1',
    ' ',
    '\n',
    'مهر ',
    '۱۴۰۰/',
    '۱۴۰۰/۱۰/',
    'شنبه ',
    '۱ ',
    '۵ دی ',
    '۵ دی ۱۴۰۱ ',
    '۲ ساعت و ',
    '(۵ ',
    '۵ -',
    'هزار و ',
    'ق . . ',
    'دی\n',
    '\u200c',
    '📅',
  ];

  it.each(pieces)('%j', (piece) => expectLinearTime(LENGTH, repeated(piece), (text) => findDates(text, { reference: REFERENCE })));
});
