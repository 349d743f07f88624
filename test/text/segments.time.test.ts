import { describe, it } from 'vitest';
import { sentences, words } from '../../src/index.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';
import { visible } from '../support/visible.js';

const HOSTILE = [
  'ب',
  'ب.',
  'م. ',
  'ب! ',
  '! ',
  '.',
  '«',
  '«(["',
  '«ب.» ',
  '«ب. ',
  '"ب." ',
  '](',
  '](ب',
  '`',
  '``ب`',
  '{{',
  '<a ',
  '1,',
  '1.',
  'a.',
  'a@',
  '#',
  '@',
  '/',
  '~/',
  ':',
  ':(',
  '\u0640',
  '\u200d',
  '\u200c',
  '\u064e',
  'ب\u064e',
  '_',
  'ب_',
  'دی.',
  'دی. ',
  '😂',
  '.😂',
  '\ud83d',
  'http://',
  ' ',
  '. » ',
  'ب:1.',
];

describe('Words and sentences are found in time in step with the length of the text', () => {
  const LENGTH = 40_000;

  for (const piece of HOSTILE) {
    for (const door of [words, sentences])
      it(`«${visible(piece)}» again and again: ${door.name}`, () => expectLinearTime(LENGTH, repeated(piece), (text) => door(text)));
  }
});
